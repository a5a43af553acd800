import { askBeforeClosing } from '../../app/safety/ask-before-closing';
import { Shelf } from '../../components/shelf';
import type { Written } from '../../components/written';

/** The first words of an entry of a plan, on their way between the writer and the service. */
export type FirstWritten = Written<{ readonly itemId: string }>;

interface Pad {
  readonly partyId: string;
  /** Whose words of which entry these are: whoever comes back to the same pad finds them there. */
  readonly key: string;
}

export const unsent = new Shelf<Pad, FirstWritten>();
askBeforeClosing(unsent);

/** What was written on this pad before and could not be saved. What is still on its way is not begun a second time. */
export function unsentFor(key: string): FirstWritten | undefined {
  return unsent.find((pad, written) => pad.key === key && written.isStranded);
}
