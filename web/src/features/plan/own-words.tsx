import clsx from 'clsx';
import type { ReactElement } from 'react';
import type { Narrative, Passage } from '../../api/contract';
import { Bylines } from './byline';
import styles from './plan.module.css';

export type Size = 'small' | 'plain' | 'opening' | 'aim' | 'largest';

interface WordsProps {
  readonly words: Narrative | undefined;
  readonly size?: Size;
  readonly as?: 'p' | 'h3';
  readonly bylines?: boolean;
}

/**
 * The person's own words: the serif is theirs and nobody else's. What was said and not yet read back stands in
 * italics, with dashes beside it, until they say that it is right.
 */
export function OwnWords({
  words,
  size = 'plain',
  as: Tag = 'p',
  bylines = true,
}: WordsProps): ReactElement | null {
  const own = words?.own?.passages ?? [];
  const said = words?.dictation?.passages ?? [];
  if (own.length + said.length === 0) return null;
  return (
    <>
      {own.length > 0 && (
        <>
          <Tag className={clsx(styles['words'], styles[size])} dir="auto">
            <Runs passages={own} />
          </Tag>
          {bylines && <Bylines passages={own} />}
        </>
      )}
      {said.length > 0 && (
        <div className={styles['said']}>
          <p className={clsx(styles['words'], styles[size])} dir="auto">
            <Runs passages={said} />
          </p>
          <Bylines passages={said} />
        </div>
      )}
    </>
  );
}

function Runs({ passages }: { passages: readonly Passage[] }): ReactElement {
  return (
    <>
      {passages.map(({ text, lang }, index) => (
        <span key={index} lang={lang}>
          {text}
        </span>
      ))}
    </>
  );
}
