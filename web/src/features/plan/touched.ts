import type { Passage } from '../../api/contract';

/** When somebody wrote it, or said of it that it is right. */
export function touchedAt({ confirmedAt, authoredAt }: Omit<Passage, 'text' | 'lang'>): string {
  return confirmedAt ?? authoredAt;
}

/** What came in one way, by whoever says which: the newest of each, in the order in which they stand in the text. */
export function newestOfEach(
  passages: readonly Passage[],
  wayOf: (passage: Passage) => string,
): [way: string, newest: Passage][] {
  const newestLast = [...passages].sort((one, other) => touchedAt(one).localeCompare(touchedAt(other)));
  // The first time keeps the place, the last one the passage.
  return [...new Map([...passages, ...newestLast].map((each) => [wayOf(each), each]))];
}
