/** How the app looks on this device. `system` follows what the device asks for. */
export type Look = 'system' | 'light' | 'dark' | 'contrast';
export const LOOKS: readonly Look[] = ['system', 'light', 'dark', 'contrast'];

const KEY = 'trellis.look';
const dark = matchMedia('(prefers-color-scheme: dark)');
const contrast = matchMedia('(prefers-contrast: more)');

export function currentLook(): Look {
  const kept = localStorage.getItem(KEY);
  return LOOKS.find((look) => look === kept) ?? 'system';
}

export function chooseLook(look: Look): void {
  if (look === 'system') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, look);
  show();
}

function effective(): Exclude<Look, 'system'> {
  const look = currentLook();
  if (look !== 'system') return look;
  if (contrast.matches) return 'contrast';
  return dark.matches ? 'dark' : 'light';
}

function show(): void {
  const look = effective();
  const root = document.documentElement;
  root.dataset['theme'] = look;
  root.dataset['mantineColorScheme'] = look === 'dark' ? 'dark' : 'light';
}

/** Shows it now, and again whenever the device changes its mind. */
export function followLook(): void {
  show();
  for (const asks of [dark, contrast]) asks.addEventListener('change', show);
}
