/** Of a text that is changed this much in one go, something was typed over. */
const HALF = 2;

/** So many texts of an entry are held, and of so many entries: the latest. */
const MOST = 20;

/** How much of a text stands at both ends of the one that takes its place, in UTF-16 units. */
function staysOf(text: string, next: string): number {
  let [start, end] = [0, 0];
  const most = Math.min(text.length, next.length);
  while (start < most && text[start] === next[start]) start += 1;
  while (end < most - start && text.at(-1 - end) === next.at(-1 - end)) end += 1;
  return start + end;
}

/** Whether less than half of a text is in the one that takes its place. */
export function isTypedOver(text: string, next: string): boolean {
  return staysOf(text, next) * HALF < text.length;
}

/**
 * What is to be held of an entry while somebody writes in it. What is left of a text while they delete it, letter by
 * letter, is no text of its own: in its place stands what they began to delete from.
 */
export class Changes {
  private began = false;
  private left: { readonly of: string; readonly text: string } | null = null;

  /** @returns what is to be held before the next takes the place of this; undefined where enough of it stays. */
  over(text: string, next: string): string | undefined {
    const whole = this.left?.text === text ? this.left.of : text;
    const isHeld = !this.began || isTypedOver(whole, next);
    this.began = true;
    const isLeft = next.length < text.length && staysOf(text, next) === next.length;
    this.left = isLeft ? { of: whole, text: next } : null;
    return isHeld ? whole : undefined;
  }
}

/**
 * What entries said before: what is saved as it is written takes the place of what stood there, and an editor that was
 * closed undoes nothing any more. In the memory of the page, and nowhere else.
 */
export class Former {
  /** By entry, the one that was last written in last; of each, the latest last. */
  private readonly held = new Map<string, readonly string[]>();

  hold(key: string, words: string): void {
    if (words.trim() !== '') this.keep(key, [...this.besides(key, words), words].slice(-MOST));
  }

  /** Whether it said anything else than this. */
  isAny(key: string, now: string): boolean {
    return this.besides(key, now).length > 0;
  }

  /**
   * What it said before. Nothing is lost by asking: what stands there now comes round again after the oldest.
   * @returns what stands there now, where it said nothing else.
   */
  before(key: string, now: string): string {
    const others = [...this.besides(key, now)];
    const last = others.pop();
    if (last === undefined) return now;
    const first = now.trim() === '' ? [last] : [now, last];
    this.keep(key, [...first, ...others.slice(-(MOST - first.length))]);
    return last;
  }

  /** Somebody else is here from now on. */
  forget(): void {
    this.held.clear();
  }

  private keep(key: string, texts: readonly string[]): void {
    this.held.delete(key);
    this.held.set(key, texts);
    const [oldest] = this.held.keys();
    if (this.held.size > MOST && oldest !== undefined) this.held.delete(oldest);
  }

  private besides(key: string, words: string): readonly string[] {
    return (this.held.get(key) ?? []).filter((each) => each.trim() !== words.trim());
  }
}
