import { Button } from '@mantine/core';
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import styles from './form.module.css';

interface RevealProps {
  readonly label: string;
  /** For whoever hears the button without the row it stands in. */
  readonly about?: string;
  /** The main act of its page, or one beside others. */
  readonly main?: boolean;
  readonly quiet?: boolean;
  /** Whether it is open from the start: something in it waits to be seen. */
  readonly opened?: boolean;
  /** Which heading its panel has: the next below the one that it stands under. */
  readonly heading?: 'h2' | 'h3';
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a panel in its place on the page. The keyboard goes in with it, and back out. */
export function Reveal(props: RevealProps): ReactElement {
  const {
    label,
    about,
    main = false,
    quiet = false,
    opened = false,
    heading: Heading = 'h3',
    children,
  } = props;
  const [open, setOpen] = useState(opened);
  const titleId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const before = useRef(open);
  useEffect(() => {
    if (open && !before.current) panel.current?.focus();
    if (!open && before.current) button.current?.focus();
    before.current = open;
  }, [open]);
  if (!open)
    return (
      <Button
        ref={button}
        {...(main ? {} : quiet ? { variant: 'subtle', 'data-edge': '' } : { variant: 'default' })}
        aria-expanded={false}
        {...(about === undefined ? {} : { 'aria-label': `${label}: ${about}` })}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
    );
  return (
    <section ref={panel} tabIndex={-1} className={styles['panel']} aria-labelledby={titleId}>
      <Heading id={titleId} className={styles['panelTitle']}>
        {about === undefined ? label : `${label}: ${about}`}
      </Heading>
      {children(() => setOpen(false))}
    </section>
  );
}
