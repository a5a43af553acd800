import { useSyncExternalStore } from 'react';

/** Whether the session has ended under an open page: said by whatever was refused, asked for by what covers the page. */
let ended = false;
const tell = new Set<() => void>();

function set(value: boolean): void {
  ended = value;
  for (const each of tell) each();
}

export const sessionEnded = (): void => set(true);
export const sessionGoesOn = (): void => set(false);

const subscribe = (listener: () => void): (() => void) => {
  tell.add(listener);
  return () => tell.delete(listener);
};

export const isEnded = (): boolean => ended;

export function useEnded(): boolean {
  return useSyncExternalStore(subscribe, isEnded);
}
