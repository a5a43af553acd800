import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { TypedBefore } from '../live-text';
import { leastOf, positionOf, wordsOf } from './bind-text';

/** What was typed since the words were sent, written behind or into them; what others wrote meanwhile stays. */
export function typedInto(
  { tr, doc, schema }: EditorState,
  { sent, offered, words }: TypedBefore,
): Transaction {
  const here = wordsOf(doc);
  const untouched = [sent, offered, words].some((each) => each?.trim() === here.trim());
  // Beside the words of others, what got no answer is found by itself: what arrived is not written a second time.
  const arrived = offered !== null && here.includes(offered) ? offered : sent;
  const edits = untouched
    ? leastOf(here, { from: 0, to: here.length, words })
    : leastOf(arrived, { from: 0, to: arrived.length, words }).map((edit) => {
        return { from: here.length, to: here.length, words: edit.words };
      });
  for (const edit of edits) {
    tr.delete(positionOf(edit.from), positionOf(edit.to));
    if (edit.words !== '') tr.insert(positionOf(edit.from), schema.text(edit.words));
  }
  return tr;
}
