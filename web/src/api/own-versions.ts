import type { QueryClient } from '@tanstack/react-query';

const key = (id: string) => ['own-version', id] as const;

/** The service has saved a change of one's own: the next is made over this version, and not over the one read before. */
export function noteVersion(client: QueryClient, id: string, version: number): void {
  client.setQueryData(key(id), version);
}

/** The newest version that is known: the one that was read, or that of one's own change since. */
export function newestVersion(client: QueryClient, id: string, read: number): number {
  return Math.max(read, client.getQueryData<number>(key(id)) ?? 0);
}
