import type { Lane } from '../../api/contract';
import { isProblem } from '../../api/problem';

/** Where the words of an entry stand. */
interface Place {
  readonly read: () => Promise<Lane>;
  readonly write: (words: string, revision: number) => Promise<unknown>;
}

/** Others wrote in it meanwhile: a text that several write is brought together in its live text, and not from here. */
export class WrittenByOthers extends Error {}

/**
 * Saves all of a text over what was sent of it, and over nothing else.
 * @param sent what may stand there of whoever writes; null for nothing.
 * @throws WrittenByOthers where something else stands there; or what the service said instead.
 */
export async function saveRest(
  { read, write }: Place,
  sent: readonly (string | null)[],
  words: string,
): Promise<void> {
  const { passages, revision } = await read();
  const here = passages.map(({ text }) => text).join('');
  if (here === words) return;
  if (!sent.some((each) => each?.trim() === here.trim())) throw new WrittenByOthers();
  try {
    await write(words, revision);
  } catch (error) {
    throw isProblem(error) && error.status === 412 ? new WrittenByOthers() : error;
  }
}
