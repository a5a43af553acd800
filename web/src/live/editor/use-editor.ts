import { useEffect, useRef, useState, type RefObject } from 'react';
import { usePlanLive } from '../live-plan';
import { penOf } from '../pens';
import type { LiveDocument } from '../room/live-document';
import { makeEditor, type Made } from './make-editor';

interface Using {
  readonly document: LiveDocument;
  readonly field: string;
  readonly editable: boolean;
  readonly className: string;
  readonly label?: string;
  readonly placeholder?: string | undefined;
  readonly onTurnedAway: (why: 'full' | 'unwritable') => void;
}

/** An editor that lives as long as the component does; `host` is where it stands. */
export function useEditor(using: Using): { host: RefObject<HTMLDivElement | null>; made: Made | null } {
  const { document, field, editable, className, label = '', placeholder = '' } = using;
  const host = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<Made | null>(null);
  const { nameOf } = usePlanLive();
  // What is asked for later, and by its newest meaning: a new name is no reason for a new editor.
  const latest = useRef({ nameOf, onTurnedAway: using.onTurnedAway });
  useEffect(() => {
    latest.current = { nameOf, onTurnedAway: using.onTurnedAway };
  });
  useEffect(() => {
    if (!host.current) return undefined;
    const making = makeEditor({
      element: host.current,
      document,
      field,
      editable,
      attributes: {
        class: className,
        // What is only watched is text to read, and no field.
        ...(editable
          ? { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label }
          : { role: 'presentation' }),
        ...(placeholder === '' ? {} : { 'aria-placeholder': placeholder, 'data-placeholder': placeholder }),
      },
      penOf: (partyId, kind) => ({
        name: latest.current.nameOf(partyId, kind),
        pen: penOf({ partyId, kind }),
      }),
      onTurnedAway: (why) => latest.current.onTurnedAway(why),
    });
    setMade(making);
    return () => {
      setMade(null);
      making.editor.destroy();
    };
  }, [document, field, editable, className, label, placeholder]);
  return { host, made };
}
