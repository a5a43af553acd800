import clsx from 'clsx';
import styles from './editor.module.css';

/** How somebody who writes is shown: their name, and the class of their colour. */
export interface Pen {
  readonly name: string;
  readonly pen: string;
}

/** A name shows while somebody types and a little after; then it is out of the way of the words. */
const SHOWN_MS = 2_000;

/** The caret of somebody else. Those who hear the page are told who writes in words beside it. */
export function caretElement({ name, pen }: Pen): HTMLElement {
  const caret = document.createElement('span');
  caret.className = clsx(styles['caret'], pen);
  caret.setAttribute('aria-hidden', 'true');
  const flag = document.createElement('span');
  flag.className = styles['flag'] ?? '';
  flag.textContent = name;
  caret.append(flag);
  requestAnimationFrame(() => turnInwards(caret, flag));
  setTimeout(() => caret.classList.add(styles['calm'] ?? ''), SHOWN_MS);
  return caret;
}

/** At the edge of the paper a name opens towards its middle. */
function turnInwards(caret: HTMLElement, flag: HTMLElement): void {
  const paper = caret.closest('[data-paper]')?.getBoundingClientRect();
  if (paper && flag.getBoundingClientRect().right > paper.right) flag.classList.add(styles['inwards'] ?? '');
}

export function markClass({ pen }: Pen): string {
  return clsx(styles['marked'], pen);
}
