/**
 * Words that the service has not got, whatever is on the page meanwhile: for each, whose they are and what they are for.
 * In memory, and nowhere else.
 */
export class Shelf<Pad extends { readonly partyId: string }, Words extends { readonly isAhead: boolean }> {
  private readonly kept = new Map<Words, Pad>();

  keep(pad: Pad, words: Words): void {
    for (const each of this.kept.keys()) if (!each.isAhead) this.kept.delete(each);
    this.kept.set(words, pad);
  }

  /** The first that are not saved yet and fit. */
  find(fits: (pad: Pad, words: Words) => boolean): Words | undefined {
    return [...this.kept].find(([words, pad]) => words.isAhead && fits(pad, words))?.[0];
  }

  /** Whether this party has words here that are nowhere else. */
  isAnyOf(partyId: string | undefined): boolean {
    return this.find((pad) => pad.partyId === partyId) !== undefined;
  }
}
