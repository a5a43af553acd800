import { IconUsers } from '@tabler/icons-react';
import clsx from 'clsx';
import { useState, type ReactElement, type ReactNode } from 'react';
import type { Lane, Narrative, Passage } from '../../api/contract';
import { Authorship, sectionOf, useIsLive } from '../../live';
import { Bylines, useBylines, WAY_ICONS, type Byline, type Way } from './byline';
import type { FieldOf } from './live-own-words';
import { useReader } from './reader';
import styles from './plan.module.css';

interface VoicedProps {
  readonly passages: readonly Passage[];
  /** Which field they are, where that is known: then it is told to the letter who wrote what. */
  readonly of?: FieldOf | undefined;
  readonly children: ReactNode;
}

/**
 * Words without room for a byline: a mark beside them tells the voice, and pressed, says all that a byline would. What
 * the person wrote themselves needs none to be seen, and has one for whoever asks.
 */
export function Voiced({ passages, of, children }: VoicedProps): ReactElement {
  const bylines = useBylines()(passages);
  const { plan, partyId } = useReader();
  const [shown, setShown] = useState(false);
  const way = bylines.reduce<Way | 'several' | null>((before, { way: each }) => {
    return before === null || before === each ? each : 'several';
  }, null);
  // They know what they wrote themselves.
  const known = way === 'own' && bylines.length === 1 && partyId === plan.personId;
  return (
    <div className={styles['voiced']}>
      <div className={styles['voicedWords']}>{children}</div>
      {way !== null && !known && (
        <Mark way={way} bylines={bylines} shown={shown} onPress={() => setShown(!shown)} />
      )}
      {shown && <Told passages={passages} of={of} />}
    </div>
  );
}

interface MarkProps {
  readonly way: Way | 'several';
  readonly bylines: readonly Byline[];
  readonly shown: boolean;
  readonly onPress: () => void;
}

function Mark({ way, bylines, shown, onPress }: MarkProps): ReactElement {
  const Icon = way === 'several' || way === 'own' ? IconUsers : WAY_ICONS[way];
  const said = bylines.map(({ line }) => line).join('; ');
  return (
    <button
      type="button"
      className={clsx(styles['voice'], styles[`voice_${way}`])}
      aria-expanded={shown}
      aria-label={said}
      title={said}
      onClick={onPress}
    >
      <Icon size={16} stroke={2} aria-hidden="true" />
    </button>
  );
}

function Told({ passages, of }: Pick<VoicedProps, 'passages' | 'of'>): ReactElement {
  const { plan } = useReader();
  const live = useIsLive();
  const place = live && of && passages.length > 1 && { ...of, planId: plan.id, lane: 'own' as const };
  return (
    <div className={styles['voiceSays']} data-no-press="">
      <Bylines passages={passages} />
      {place && <Authorship at={{ ...place, section: sectionOf(plan, place.itemId) ?? '' }} />}
    </div>
  );
}

interface BesideProps {
  readonly words: Narrative | undefined;
  readonly as?: 'p' | 'h3';
}

const isWritten = (lane: Lane | undefined): boolean =>
  lane?.passages.some(({ text }) => text.trim() !== '') ?? false;

/** What nobody has put into the person's words yet, in the words that there are: another voice, and marked as one. */
export function OnlyBeside(props: BesideProps): ReactElement | null {
  const { own, dictation } = props.words ?? {};
  return [own, dictation].some(isWritten) ? null : <Noted {...props} />;
}

/** What was noted beside the person's words, where there is no margin for it. */
export function Noted({ words, as: Tag = 'p' }: BesideProps): ReactElement | null {
  const passages = words?.professional?.passages ?? [];
  if (!isWritten(words?.professional)) return null;
  return (
    <Voiced passages={passages}>
      <Tag className={styles['besideWords']} dir="auto">
        {passages.map(({ text, lang }, index) => (
          <span key={index} lang={lang}>
            {text}
          </span>
        ))}
      </Tag>
    </Voiced>
  );
}
