import type { Passage, Plan } from '../../api/contract';
import { nameIn } from '../../api/plan';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from './reader';

/** Whose plan it is, and what those are called who wrote in it: of the plan as of every version of it. */
export type Whose = Pick<Plan, 'personId' | 'personName' | 'names'>;

/** How words came to be written down, whatever they are. */
export type Provenance = Omit<Passage, 'text' | 'lang'>;

/**
 * Whose words they are, and how they came to be written down.
 * @param readerId who reads it, where they are spoken to; a document says the same to everybody.
 */
export function useBy(whose: Whose, readerId?: string): (passage: Provenance) => string {
  const { t } = useTranslation('plan');
  const { personId } = whose;
  const isTheirs = readerId === personId;
  const nameOf = (id: string | undefined): string =>
    id === personId ? shortNameOf(whose) : (nameIn(whose, id) ?? t('someone'));
  const by = ({ voice, authorId, scribeId, viaId, confirmedAt }: Provenance): string => {
    const mine = authorId === readerId;
    const names = {
      ...{ name: nameOf(authorId), scribe: nameOf(scribeId ?? viaId), via: nameOf(viaId) },
      person: shortNameOf(whose),
    };
    switch (voice) {
      case 'imported':
        return t('imported');
      case 'dictated':
        // Until it is read back it stands under the name of whoever typed it.
        if (confirmedAt === undefined)
          return t(isTheirs ? 'youSaidOpen' : 'saidOpen', {
            name: names.person,
            scribe: nameOf(scribeId ?? authorId),
          });
        return mine ? t('youSaid', names) : t('said', names);
      case 'professional':
        // It stands where the person's words would: it is said that it is none of theirs.
        if (mine) return t('youNoted', names);
        return isTheirs ? t('notedToYou', names) : t('noted', names);
      case 'written':
        if (viaId !== undefined && viaId !== authorId) return t('wroteVia', names);
        // In the person's own words nobody else writes, but whom they let: it is said for whom.
        if (authorId !== personId) {
          if (mine) return t('youWroteFor', names);
          return isTheirs ? t('wroteForYou', names) : t('wroteFor', names);
        }
        return mine ? t('youWrote') : t('wrote', names);
    }
  };
  return (passage) => {
    const line = by(passage);
    if (passage.suggestedBy === undefined) return line;
    return t('suggestedFirst', { by: line, name: nameOf(passage.suggestedBy) });
  };
}
