/** Somebody's character, which nobody else writes and nobody writes twice. */
export interface Insertion {
  readonly authorId: string;
  /** What was written in one go keeps its order. */
  readonly word: number;
  /** Whether the service said that it is stored. */
  acknowledged: boolean;
}

/** A character that somebody took away, knowing it. */
export interface Deletion {
  acknowledged: boolean;
}

/** One sitting of somebody: what is written under one client id. */
export interface Sitting {
  readonly partyId: string;
  wrote: boolean;
  acknowledged: boolean;
}

/** What was done to one text, as those who did it noted it down. */
export class History {
  readonly insertions = new Map<string, Insertion>();
  readonly deletions = new Map<string, Deletion>();
  readonly sittings = new Map<number, Sitting>();
  /** Why the service closed a socket, as often as it did. */
  readonly closings = new Map<string, number>();
  private words = 0;

  newWord(): number {
    return (this.words += 1);
  }

  /** A word that is sent as a whole. */
  writtenOverRest(characters: readonly string[], authorId: string): void {
    const word = this.newWord();
    for (const character of characters) this.inserted(character, authorId, word);
  }

  acknowledge(characters: readonly string[]): void {
    for (const character of characters) {
      const insertion = this.insertions.get(character);
      if (insertion) insertion.acknowledged = true;
    }
  }

  inserted(character: string, authorId: string, word: number): void {
    this.insertions.set(character, { authorId, word, acknowledged: false });
  }

  deleted(character: string): void {
    if (this.insertions.has(character) && !this.deletions.has(character))
      this.deletions.set(character, { acknowledged: false });
  }

  closed(reason: string): void {
    this.closings.set(reason, (this.closings.get(reason) ?? 0) + 1);
  }
}

/** How somebody read the text in the end. */
export interface Reading {
  readonly by: string;
  readonly text: string;
}

/** Whose the service says a stretch is. */
export interface Attributed {
  readonly text: string;
  readonly authorId: string;
}
