import { Button } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { memo, useCallback, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Goal, Narrative, Step, Strength } from '../../../api/contract';
import type { EntryAt, EntryKind } from '../../../api/entries';
import { sayTime } from '../../../components/dates';
import { leadFocus } from '../../../components/lead-focus';
import { useTranslation } from '../../../components/translation';
import { useAfterPaint } from '../../../components/use-after-paint';
import { EditText } from '../edit-text';
import { hasWords, plainText, shortNameOf, useReader } from '../reader';
import { maySetRight, mayWriteOwn } from '../rights';
import { FactField } from './fact-field';
import { HowItStands, nextIn } from './how-it-stands';
import { factOf, KINDS, type Entry } from './kinds';
import { ForGoals, Links } from './links';
import { Move } from './move';
import { useRemove } from './removals';
import { Suggest } from './suggest';
import { SuggestedHere } from './suggested';
import { useKeptFocus } from './use-kept-focus';
import { useRevision } from './use-revision';
import { WhoseValue } from './whose-value';
import styles from './tend.module.css';

interface TendProps {
  readonly kind: EntryKind;
  readonly entry: Entry;
  readonly goalId?: string | undefined;
  readonly children: ReactNode;
}

/** An entry as it is read, with a quiet way to everything that can be done with it. */
export function Tend({ kind, entry, goalId, children }: TendProps): ReactElement {
  const { t } = useTranslation('tend');
  const { plan } = useReader();
  const may = useActs(kind, entry);
  const [open, setOpen] = useState(false);
  // The button answers at once; what it opens is drawn after, and what it closes is taken away after.
  const shown = useAfterPaint(open);
  const opener = `tend-${entry.id}`;
  const panel = useId();
  const said = saidIn(kind, entry);
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(entry.id, root, opener);
  const close = useCallback((): void => {
    setOpen(false);
    // What has come to another state may stand elsewhere now, with a button that is new.
    // Whoever may do no more with it has no button: then they are where it stands.
    leadFocus(() => document.getElementById(opener) ?? root.current);
  }, [opener]);
  return (
    <div className={styles['tended']} ref={root}>
      <div className={styles['body']}>
        {children}
        {!entry.agreed && plan.inForceVersion !== null && (
          <p className={styles['since']}>{t('since', { number: plan.inForceVersion })}</p>
        )}
      </div>
      {(may.report || may.write || may.setRight) && (
        <button
          id={opener}
          type="button"
          className={styles['opener']}
          aria-expanded={open}
          aria-controls={shown ? panel : undefined}
          aria-label={t('tend', { said })}
          onClick={() => setOpen(!open)}
        >
          <IconDots size={20} stroke={1.75} aria-hidden="true" />
        </button>
      )}
      {shown && <Panel id={panel} kind={kind} entry={entry} goalId={goalId} onClose={close} />}
      <SuggestedHere itemId={entry.id} />
    </div>
  );
}

/** The beginning of what it says, by which its buttons are told from those of others. */
function saidIn(kind: EntryKind, entry: Entry): string {
  const { fields, wordless = false } = KINDS[kind];
  const text = wordless
    ? String(factOf(entry, 'name'))
    : plainText(factOf(entry, fields[0] ?? 'words') as Narrative);
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
}

/** What the reader may do with an entry where its panel offers it. */
interface Acts {
  readonly report: boolean;
  readonly write: boolean;
  readonly setRight: boolean;
}

function useActs(kind: EntryKind, entry: Entry): Acts {
  const reader = useReader();
  const progresses = kind === 'goal' || kind === 'step';
  const unsaid = KINDS[kind].fields.slice(1).some((field) => !hasWords(wordsOf(entry, field)));
  return {
    report: progresses && nextIn(reader, entry as Entry & (Goal | Step)).length > 0,
    // The person, or whom they let, writes where the words stand: here only those that stand nowhere yet.
    write: reader.mayWriteBeside || (unsaid && mayWriteOwn(reader, KINDS[kind].section)),
    setRight: maySetRight(reader, kind, entry),
  };
}

interface PanelProps extends Omit<TendProps, 'children'> {
  readonly id: string;
  readonly onClose: () => void;
}

/** Kept from being drawn anew by the press that closes it: the button answers sooner. */
const Panel = memo(function Panel({ id, kind, entry, goalId, onClose }: PanelProps): ReactElement {
  const { t } = useTranslation(['tend', 'app']);
  const { plan } = useReader();
  const may = useActs(kind, entry);
  const said = saidIn(kind, entry);
  const at: EntryAt = { kind, planId: plan.id, itemId: entry.id, goalId };
  const remove = useRemove();
  const revision = useRevision(at, entry);
  const { savedAt, wanted, change } = revision;
  return (
    <section id={id} className={styles['panel']} aria-label={t('tend:tend', { said })}>
      {may.report && <HowItStands entry={entry as Entry & (Goal | Step)} onSaved={onClose} />}
      {may.write && <Words at={at} entry={entry} />}
      {may.setRight && (
        <>
          <div className={styles['facts']}>
            {KINDS[kind].facts.map((fact) => (
              <FactField
                key={fact.name}
                fact={fact}
                value={fact.name in wanted ? wanted[fact.name] : factOf(entry, fact.name)}
                onChange={(value, overtook) =>
                  change({ [fact.name]: value }, overtook && { [fact.name]: overtook.theirs })
                }
              />
            ))}
          </div>
          {kind === 'goal' && <Links goal={entry as Entry & Goal} revision={revision} />}
          {kind === 'strength' && <ForGoals strength={entry as Entry & Strength} />}
          <WhoseValue revision={revision} />
          <Move kind={kind} id={entry.id} goalId={goalId} />
        </>
      )}
      <div className={styles['foot']}>
        {may.setRight && (
          <Button variant="default" onClick={() => remove({ at, version: entry.version, said })}>
            {t('tend:remove')}
          </Button>
        )}
        <Button variant="subtle" onClick={onClose}>
          {t('app:close')}
        </Button>
        <span className={styles['quiet']} role="status">
          {savedAt && t('app:savedAt', { time: sayTime(savedAt) })}
        </span>
      </div>
    </section>
  );
});

/** The words of an entry: the person, or whom they let, writes their own; a worker writes down what is said and notes, or suggests. */
function Words({ at, entry }: { at: EntryAt; entry: Entry }): ReactElement {
  const { t } = useTranslation(['tend', 'plan']);
  const reader = useReader();
  const { plan } = reader;
  const { kind, planId, itemId } = at;
  const { fields, section } = KINDS[kind];
  const inOwn = mayWriteOwn(reader, section);
  const lanes = inOwn ? (['own'] as const) : (['dictation', 'professional'] as const);
  const [suggesting, setSuggesting] = useState(false);
  const [first = 'words'] = fields;
  return (
    <div className={styles['texts']}>
      {fields
        // What the person wrote is changed where it stands.
        .filter((field) => !inOwn || !(field === first || hasWords(wordsOf(entry, field))))
        .map((field) => (
          <div key={field}>
            <span className={styles['fieldName']}>
              {t(`tend:field_${kind === 'crisis_contact' ? 'call' : (field as 'words')}`)}
            </span>
            {lanes.map((lane) => (
              <EditText
                key={lane}
                place={{ planId, itemId, field, lane }}
                lane={wordsOf(entry, field)?.[lane]}
                {...(lane === 'dictation' && !wordsOf(entry, field)?.dictation
                  ? { label: t('plan:addDictation', { name: shortNameOf(plan) }) }
                  : {})}
              />
            ))}
          </div>
        ))}
      {!inOwn &&
        (suggesting ? (
          <Suggest itemId={itemId} field={first} onDone={() => setSuggesting(false)} />
        ) : (
          <button type="button" className={styles['add']} onClick={() => setSuggesting(true)}>
            {t('tend:suggest', { name: shortNameOf(plan) })}
          </button>
        ))}
    </div>
  );
}

function wordsOf(entry: Entry, field: string): Narrative | undefined {
  return factOf(entry, field) as Narrative | undefined;
}
