import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useSyncExternalStore, type ReactElement } from 'react';
import { leadFocus } from './lead-focus';

/** What came of something: a new one each time, also where it is the same once more. */
export interface Came {
  readonly words: string;
}

interface OutcomeProps {
  /** Null as long as nothing was done. */
  readonly came: Came | null;
  readonly className?: string | undefined;
}

/** Says what came of something that left the page with the button that was pressed, and goes on from its place. */
export function Outcome({ came, className }: OutcomeProps): ReactElement | null {
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (came !== null) leadFocus(() => line.current);
  }, [came]);
  if (came === null) return null;
  return (
    <p ref={line} role="status" className={className}>
      {came.words}
    </p>
  );
}

let announced = { words: '', round: 0 };
const listeners = new Set<() => void>();

/** Says what one sees happen to whoever does not see it. */
export function announce(words: string): void {
  announced = { words, round: announced.round + 1 };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Where it is said: it stands on the page before there is anything to say, or nobody hears it. */
export function Announced(): ReactElement {
  const { words, round } = useSyncExternalStore(subscribe, () => announced);
  return (
    <VisuallyHidden role="status">
      <span key={round}>{words}</span>
    </VisuallyHidden>
  );
}
