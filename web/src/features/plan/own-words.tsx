import clsx from 'clsx';
import type { ReactElement } from 'react';
import type { Narrative, Passage } from '../../api/contract';
import { useIsLive } from '../../live';
import { Bylines } from './byline';
import { LiveOwnWords, type FieldOf } from './live-own-words';
import { Voiced } from './voiced';
import styles from './plan.module.css';

export type Size = 'small' | 'plain' | 'opening' | 'aim' | 'largest';

export interface WordsProps {
  readonly words: Narrative | undefined;
  readonly size?: Size;
  readonly as?: 'p' | 'h3';
  /** Whether there is room under them to say whose they are; where there is none, a mark says it. */
  readonly bylines?: boolean;
  /** Which field of which entry they are: then they are live, and written where they stand. */
  readonly at?: FieldOf;
  /** The same of words that are only read here. */
  readonly of?: FieldOf;
}

/**
 * The person's own words: the serif is theirs and nobody else's. What was said and not yet read back stands in
 * italics, with dashes beside it, until they say that it is right.
 */
export function OwnWords(props: WordsProps): ReactElement | null {
  const live = useIsLive();
  const { words, at, of, bylines = true } = props;
  if (live && at) return <LiveOwnWords {...props} at={at} />;
  const own = words?.own?.passages ?? [];
  const said = words?.dictation?.passages ?? [];
  if (own.length + said.length === 0) return null;
  return (
    <>
      {own.length > 0 &&
        (bylines ? (
          <>
            <Passages {...props} passages={own} />
            <Bylines passages={own} />
          </>
        ) : (
          <Voiced passages={own} of={of}>
            <Passages {...props} passages={own} />
          </Voiced>
        ))}
      {said.length > 0 && (
        <div className={styles['said']}>
          <Passages passages={said} {...(props.size ? { size: props.size } : {})} />
          <Bylines passages={said} />
        </div>
      )}
    </>
  );
}

interface PassagesProps extends Pick<WordsProps, 'size' | 'as'> {
  readonly passages: readonly Passage[];
}

/** Words as they were told, each passage in its language. */
export function Passages({ passages, size = 'plain', as: Tag = 'p' }: PassagesProps): ReactElement {
  return (
    <Tag className={clsx(styles['words'], styles[size])} dir="auto">
      {passages.map(({ text, lang }, index) => (
        <span key={index} lang={lang}>
          {text}
        </span>
      ))}
    </Tag>
  );
}
