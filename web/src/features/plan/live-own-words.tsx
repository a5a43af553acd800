import type { ReactElement } from 'react';
import { useTranslation } from '../../components/translation';
import { Authorship, LiveWords, sectionOf } from '../../live';
import { Bylines } from './byline';
import { ConfirmDictation } from './confirm-dictation';
import { EditText } from './edit-text';
import { Passages, type WordsProps } from './own-words';
import { shortNameOf, useReader } from './reader';
import { mayDecide, mayWriteOwn } from './rights';
import { Voiced } from './voiced';
import styles from './plan.module.css';

/** A field of an entry of the plan. */
export interface FieldOf {
  readonly itemId: string;
  readonly field: string;
}

type LiveProps = WordsProps & { readonly at: FieldOf };

/** The person's words where they are written: by them, or whom they let, in their own lane, and by a scribe beside it. */
export function LiveOwnWords({
  words,
  size = 'plain',
  as = 'p',
  bylines = true,
  at,
}: LiveProps): ReactElement {
  const reader = useReader();
  const { plan } = reader;
  const section = sectionOf(plan, at.itemId);
  const place = { planId: plan.id, section: section ?? '', ...at, lane: 'own' } as const;
  const own = words?.own?.passages ?? [];
  const text = (
    <LiveWords at={place} words={words?.own} size={size}>
      {own.length > 0 && <Passages passages={own} size={size} as={as} />}
    </LiveWords>
  );
  const reading = bylines ? (
    <>
      {text}
      <Bylines passages={own} />
      {own.length > 1 && <Authorship at={place} />}
    </>
  ) : (
    <Voiced passages={own} of={at}>
      {text}
    </Voiced>
  );
  return (
    <>
      {mayWriteOwn(reader, section) ? (
        <EditText place={place} lane={own.length > 0 ? words?.own : undefined} size={size} quiet={!bylines}>
          {reading}
        </EditText>
      ) : (
        reading
      )}
      <Said words={words} size={size} at={at} bylines={bylines} />
    </>
  );
}

/** What the person said and somebody typed: theirs as soon as they say that it is right. */
function Said({ words, size = 'plain', at, bylines }: Omit<LiveProps, 'as'>): ReactElement | null {
  const { t } = useTranslation('plan');
  const reader = useReader();
  const { plan, kind, mayWriteBeside } = reader;
  const lane = words?.dictation;
  const said = lane?.passages ?? [];
  const blank = said.every(({ text }) => text.trim() === '');
  const place = {
    planId: plan.id,
    section: sectionOf(plan, at.itemId) ?? '',
    ...at,
    lane: 'dictation',
  } as const;
  // Those who see by consent alone see what the person has confirmed.
  if (kind === 'supporter') return null;
  const reading = (
    <>
      <LiveWords at={place} words={lane} size={size}>
        {!blank && <Passages passages={said} size={size} />}
      </LiveWords>
      {!blank && <Bylines passages={said} />}
    </>
  );
  const label = blank ? { label: t('addDictation', { name: shortNameOf(plan) }) } : {};
  // Without a byline there is nothing at whose end it could stand: it has a line of its own then.
  const unsaid = bylines ? styles['unsaid'] : '';
  // One tree, empty or not: an editor that is open stays open when the first words arrive over REST.
  return (
    <div className={blank ? unsaid : styles['said']}>
      {mayWriteBeside && (bylines || lane) ? (
        <EditText place={place} lane={blank ? undefined : lane} size={size} quiet {...label}>
          {reading}
        </EditText>
      ) : (
        reading
      )}
      {mayDecide(reader) && lane && !blank && <ConfirmDictation place={place} lane={lane} />}
    </div>
  );
}
