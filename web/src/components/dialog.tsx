import { useEffect, useId, useRef, type ReactElement, type ReactNode } from 'react';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  /** What Escape means here; without it, Escape does nothing. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}

/** The browser's own dialog: it keeps the keyboard inside, and the page behind it out of reach. */
export function Dialog({ title, onEscape, children }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const shown = dialog.current;
    if (!shown?.open) shown?.showModal();
    heading.current?.focus();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles['dialog']}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onEscape?.();
      }}
      onClose={() => {
        // A browser lets a second Escape pass whatever is said to the first: this page would stay covered without a word.
        if (dialog.current?.open === false) dialog.current.showModal();
      }}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}

export function DialogActs({ children }: { children: ReactNode }): ReactElement {
  return <div className={styles['acts']}>{children}</div>;
}
