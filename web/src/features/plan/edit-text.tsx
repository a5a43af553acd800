import { IconPencil } from '@tabler/icons-react';
import clsx from 'clsx';
import {
  useEffect,
  useRef,
  useState,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Lane } from '../../api/contract';
import type { TextPlace } from '../../api/plan';
import { useTranslation } from '../../components/translation';
import { LiveText, sectionOf } from '../../live';
import type { Size } from './own-words';
import { shortNameOf, useReader } from './reader';
import styles from './plan.module.css';

interface EditProps {
  readonly place: TextPlace;
  readonly lane: Lane | undefined;
  readonly quiet?: boolean;
  /** What the way in is called, where it is not the usual. */
  readonly label?: string;
  readonly size?: Size;
  readonly onBegin?: () => void;
}

interface Pressed {
  readonly x: number;
  readonly y: number;
}

/**
 * A way to write in one lane: pressed, the text stands there to be written, live. Round the text as it is read, the
 * editor takes its place.
 */
export function EditText({ children, ...props }: EditProps & { children?: ReactNode }): ReactElement {
  const [writing, setWriting] = useState<{ readonly pressed?: Pressed } | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const begin = (pressed?: Pressed): void => {
    props.onBegin?.();
    setWriting(pressed ? { pressed } : {});
  };
  useReturn(writing !== null, opener);
  if (writing) return <Editing {...props} pressed={writing.pressed} onDone={() => setWriting(null)} />;
  return (
    <>
      {children !== undefined && <Pressable onPress={begin}>{children}</Pressable>}
      <div className={styles['editRow']}>
        <Opener {...props} opener={opener} onOpen={() => begin()} />
      </div>
    </>
  );
}

function Editing({
  place,
  lane,
  size = 'plain',
  pressed,
  onDone,
}: EditProps & { pressed: Pressed | undefined; onDone: () => void }): ReactElement {
  const { t } = useTranslation('plan');
  const { plan, kind } = useReader();
  const { lane: whose } = place;
  const name = shortNameOf(plan);
  const forThem = whose === 'own' && kind === 'supporter';
  return (
    <div className={styles['editor']}>
      {whose === 'professional' && <p className={styles['quiet']}>{t('noteHint')}</p>}
      {forThem && <p className={styles['quiet']}>{t('ownForHint', { name })}</p>}
      <LiveText
        at={{ ...place, section: sectionOf(plan, place.itemId) ?? '' }}
        words={lane}
        label={forThem ? t('editText_ownFor', { name }) : t(`editText_${whose}`)}
        placeholder={forThem ? t('placeholder_ownFor', { name }) : t(`placeholder_${whose}`)}
        size={whose === 'professional' ? 'plain' : size}
        autoFocus
        pressed={pressed}
        onDone={onDone}
      />
    </div>
  );
}

/** By which the way in to a text of the person's own is found again. */
export function openerIdOf({ itemId, field }: Pick<TextPlace, 'itemId' | 'field'>): string {
  return `own-${field}-${itemId}`;
}

interface OpenerProps extends EditProps {
  readonly opener: RefObject<HTMLButtonElement | null>;
  readonly onOpen: () => void;
}

function Opener({ place, lane, quiet = false, label, opener, onOpen }: OpenerProps): ReactElement {
  const { t } = useTranslation('plan');
  const { plan, kind } = useReader();
  const mine =
    kind === 'supporter' ? (['editOwnFor', 'addOwnFor'] as const) : (['editOwn', 'addOwn'] as const);
  const labels = {
    own: lane ? mine[0] : mine[1],
    dictation: 'editDictation',
    professional: lane ? 'editNote' : 'addNote',
  } as const;
  return (
    <button
      ref={opener}
      id={place.lane === 'own' ? openerIdOf(place) : undefined}
      type="button"
      className={clsx(quiet ? styles['quietAct'] : styles['act'], !lane && quiet && styles['hushed'])}
      onClick={onOpen}
    >
      <IconPencil size={16} stroke={2} aria-hidden="true" />
      <span>{label ?? t(labels[place.lane], { name: shortNameOf(plan) })}</span>
    </button>
  );
}

/** With a mouse, one may write where one presses; whoever marks words to copy them does not begin to write. */
function Pressable({
  onPress,
  children,
}: {
  onPress: (at: Pressed) => void;
  children: ReactNode;
}): ReactElement {
  const press = (event: MouseEvent): void => {
    const onWords =
      event.target instanceof Element && event.target.closest('button, a, summary, [data-no-press]') === null;
    if (!onWords || !matchMedia('(pointer: fine)').matches) return;
    if (getSelection()?.isCollapsed ?? true) onPress({ x: event.clientX, y: event.clientY });
  };
  return <div onClick={press}>{children}</div>;
}

/** Whoever has finished writing is where they began. */
function useReturn(writing: boolean, opener: RefObject<HTMLButtonElement | null>): void {
  const wrote = useRef(false);
  useEffect(() => {
    if (wrote.current && !writing) opener.current?.focus();
    wrote.current = writing;
  }, [writing, opener]);
}
