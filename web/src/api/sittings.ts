import type { QueryClient } from '@tanstack/react-query';
import { api } from './client';
import type { Session } from './contract';
import { answerOf } from './problem';
import { enter, whoIsHere } from './session';

// One for the page: a message reaches every channel of this name but the one that it was sent by.
const channel = new BroadcastChannel('trellis.device');

/** Tells this browser's other tabs that the device has changed hands: what they show is not for whoever holds it now. */
function tellOtherTabs(): void {
  channel.postMessage('changed-hands');
}

export function onChangedHands(forget: () => void): void {
  channel.addEventListener('message', forget);
}

/** What a hand-over is called while it is under way. */
export const HAND_OVER = ['hand-over'];

/**
 * Whether the device is changing hands: the cookie may be the person's already while the page is still the worker's, and
 * what it asks for by itself would be refused.
 */
export const isChangingHands = (client: QueryClient): boolean =>
  client.isMutating({ mutationKey: HAND_OVER }) > 0;

/**
 * From here on this browser is the person's, until the PIN. What counts is who the service says is here: an answer
 * that got lost on its way must not pass for a hand-over.
 */
export async function handOver(client: QueryClient, planId: string, pin: string): Promise<Session> {
  await answerOf(api.POST('/v1/sittings/hand-over', { body: { planId, pin, cookie: true } }));
  const session = enter(client, await whoIsHere());
  tellOtherTabs();
  return session;
}

/** @throws Problem pin_wrong with `triesLeft`, pin_used_up. */
export async function takeBack(client: QueryClient, pin: string): Promise<Session> {
  const session = await answerOf(api.POST('/v1/sittings/return', { body: { pin, cookie: true } }));
  tellOtherTabs();
  return enter(client, session);
}

export function isSitting(session: Session | null | undefined): session is Session & { planId: string } {
  return session?.method === 'sitting' && session.planId !== null;
}
