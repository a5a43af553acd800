import { currentPrincipal } from '../../../platform/context/request-context';
import type { Reach } from '../../people';
import { LANES, type Lane } from '../domain/lanes';
import type { Cut } from '../persistence/plan-document';

/** Words not yet read back are the person's and their team's: a supporter never sees them. */
const READ_BACK_LANES: readonly Lane[] = ['own', 'professional'];

/** What of a plan the caller's reach opens. */
export function cutTo({ sections, ownWordsOnly }: Reach): Cut {
  const lanes = currentPrincipal().kind === 'supporter' ? READ_BACK_LANES : LANES;
  return { sections: [...sections], ownWordsOnly: [...ownWordsOnly], lanes };
}
