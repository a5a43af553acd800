import { Button, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import { addEntry, refreshPlan, type EntryAt, type EntryKind, type Facts } from '../../../api/entries';
import { wrongWith } from '../../../components/form';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { useAfterPaint } from '../../../components/use-after-paint';
import { useAskedToLeave } from '../../../components/use-asked-to-leave';
import { shortNameOf, useReader } from '../reader';
import { mayAdd, mayWriteOwn } from '../rights';
import { FactField } from './fact-field';
import { KINDS } from './kinds';
import { useDraft } from './use-draft';
import { WhoseWords } from './whose-words';
import styles from './tend.module.css';

interface AddProps {
  readonly kind: EntryKind;
  readonly goalId?: string | undefined;
  /** What is known already: the cell of a grid, the heading of a list. */
  readonly known?: Facts;
  /** Where it would stand, where many of these buttons do: the button shows its sign alone then. */
  readonly place?: string;
}

/** The way to add one more, where the others stand. */
export function Add({ kind, goalId, known = {}, place }: AddProps): ReactElement | null {
  const { t } = useTranslation('tend');
  const reader = useReader();
  const label = useAddWords(kind);
  const goesBack = useRef(false);
  const [open, setOpen] = useState(false);
  // The press shows at once; what it opens or takes away moves the whole plan, and is drawn after.
  const shown = useAfterPaint(open);
  if (!mayAdd(reader, KINDS[kind].section)) return null;
  const close = (): void => {
    goesBack.current = true;
    setOpen(false);
  };
  if (shown) return <Form kind={kind} goalId={goalId} known={known} onClose={close} />;
  return (
    <button
      ref={(opener) => {
        if (opener && goesBack.current) opener.focus();
        goesBack.current = false;
      }}
      type="button"
      className={styles['add']}
      aria-label={place === undefined ? undefined : t('addTo', { add: label, place })}
      onClick={() => setOpen(true)}
    >
      <IconPlus size={20} stroke={1.75} aria-hidden="true" />
      {place === undefined && label}
    </button>
  );
}

interface FormProps extends Required<Pick<AddProps, 'kind' | 'known'>> {
  readonly goalId: string | undefined;
  readonly onClose: () => void;
}

function firstFacts(kind: EntryKind, known: Facts, personId: string): Facts {
  const first = KINDS[kind].facts.flatMap(({ name, first: value }) =>
    value === undefined ? [] : [[name, value]],
  );
  const owner = kind === 'step' ? { owner: { kind: 'person', partyId: personId } } : {};
  return { ...(Object.fromEntries(first) as Facts), ...owner, ...known };
}

function Form({ kind, goalId, known, onClose }: FormProps): ReactElement {
  const { t } = useTranslation('tend');
  const reader = useReader();
  const { plan } = reader;
  const { section, fields, facts, wordless = false } = KINDS[kind];
  const inOwn = mayWriteOwn(reader, section);
  const [field = 'words'] = fields;
  const at = { kind, planId: plan.id, goalId };
  const { draft, change, forget } = useDraft(at, known, () => ({
    words: '',
    lane: inOwn ? 'own' : 'dictation',
    facts: firstFacts(kind, known, plan.personId),
  }));
  const { words, lane, facts: values } = draft;
  const close = (): void => {
    forget();
    onClose();
  };
  const adding = useAdding(at, close);
  // It stays until the page was painted without it: what is added is not added twice meanwhile.
  const sent = adding.isPending || adding.isSuccess;
  const name = shortNameOf(plan);
  useAskedToLeave(words.trim() !== '' && !adding.isSuccess);
  const missing = facts.some(({ name, needed = false }) => needed && values[name] === undefined);
  const ready = !missing && (wordless || words.trim() !== '');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const said = words.trim() === '' ? {} : { [field]: { [lane]: words.trim() } };
    if (ready && !sent) adding.mutate({ ...values, ...said });
  };
  const faultAt = (pointer: string): string | undefined => wrongWith(adding.error, pointer);
  return (
    <form className={styles['form']} onSubmit={submit} noValidate aria-label={useAddWords(kind)}>
      <Textarea
        autosize
        autoFocus={!wordless}
        minRows={2}
        maxRows={16}
        label={t(`words_${kind}`, { name })}
        description={reader.kind === 'supporter' && t('addedFor', { name })}
        value={words}
        classNames={{ input: lane === 'professional' ? '' : (styles['ownInput'] ?? '') }}
        error={faultAt(`/${field}/${lane}`)}
        onChange={({ currentTarget }) => change({ words: currentTarget.value })}
      />
      {!inOwn && <WhoseWords lane={lane} onChange={(next) => change({ lane: next })} />}
      <EarlyFacts
        kind={kind}
        known={known}
        values={values}
        faultAt={faultAt}
        onChange={(name, value) => change({ facts: { ...values, [name]: value } })}
      />
      {adding.isError && <Trouble error={adding.error} />}
      <Acts sent={sent} ready={ready} onCancel={close} />
    </form>
  );
}

interface ActsProps {
  readonly sent: boolean;
  readonly ready: boolean;
  readonly onCancel: () => void;
}

function Acts({ sent, ready, onCancel }: ActsProps): ReactElement {
  const { t } = useTranslation(['tend', 'app']);
  return (
    <div className={styles['acts']}>
      <Button type="submit" loading={sent} disabled={!ready}>
        {t('tend:addIt')}
      </Button>
      <Button variant="default" onClick={onCancel}>
        {t('app:cancel')}
      </Button>
    </div>
  );
}

interface EarlyProps extends Pick<FormProps, 'kind' | 'known'> {
  readonly values: Facts;
  readonly faultAt: (pointer: string) => string | undefined;
  readonly onChange: (name: string, value: unknown) => void;
}

/** What has to be known from the beginning; the rest of the facts can wait. */
function EarlyFacts({ kind, known, values, faultAt, onChange }: EarlyProps): ReactElement {
  return (
    <div className={styles['facts']}>
      {KINDS[kind].facts
        .filter(({ name, early = false }) => early && !(name in known))
        .map((fact) => (
          <FactField
            key={fact.name}
            fact={fact}
            value={values[fact.name]}
            fault={faultAt(`/${fact.name}`)}
            onChange={(value) => onChange(fact.name, value)}
          />
        ))}
    </div>
  );
}

/** What adding one is called. Whoever adds for another is not told that it is about themselves. */
function useAddWords(kind: EntryKind): string {
  const { t } = useTranslation('tend');
  const { plan, kind: who } = useReader();
  if (who === 'supporter' && kind === 'value') return t('add_valueFor', { name: shortNameOf(plan) });
  return t(`add_${kind}`);
}

function useAdding(to: Omit<EntryAt, 'itemId'>, onAdded: () => void) {
  const client = useQueryClient();
  const { plan } = useReader();
  return useMutation({
    mutationFn: (body: Facts) => addEntry(to, body),
    onSuccess: async () => {
      await refreshPlan(client, plan);
      onAdded();
    },
  });
}
