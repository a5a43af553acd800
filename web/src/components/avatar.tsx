import type { ReactElement } from 'react';
import { initialsOf } from './initials';
import styles from './avatar.module.css';

/** Initials. The shape says who they are: a person a full disc, a worker a square, a supporter a double ring. */
export function Avatar({ name, kind }: { name: string; kind: string }): ReactElement {
  const shape = kind === 'worker' || kind === 'supporter' || kind === 'person' ? kind : 'place';
  return (
    <span className={`${styles['avatar']} ${styles[shape]}`} dir="auto" aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
