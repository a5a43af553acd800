/** What the page remembers beside what the service answered, for as long as the same party is here. */
const forgets: (() => void)[] = [];

export function onSomebodyElse(forget: () => void): void {
  forgets.push(forget);
}

/** Somebody comes in, or goes: nothing of whoever was here before stays. */
export function somebodyElse(): void {
  for (const forget of forgets) forget();
}
