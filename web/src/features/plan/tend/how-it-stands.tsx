import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Goal, Step } from '../../../api/contract';
import { refreshPlan } from '../../../api/entries';
import { recordProgress, type Progress } from '../../../api/plan';
import { useKept } from '../../../components/kept';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { useAfterPaint } from '../../../components/use-after-paint';
import { useAskedToLeave } from '../../../components/use-asked-to-leave';
import { plainText, useReader, type Reader } from '../reader';
import { isStep, mayReport } from '../rights';
import styles from './tend.module.css';

const NOTE_MAX = 2_000;
type State = Progress['state'];

/** What may come next, as the service has it: it answers anything else with 409. */
const GOAL_NEXT: Partial<Record<State, readonly State[]>> = {
  idea: ['chosen', 'let_go', 'changed'],
  chosen: ['active', 'let_go', 'changed'],
  active: ['resting', 'achieved', 'partly_achieved', 'let_go', 'changed'],
  resting: ['active', 'achieved', 'partly_achieved', 'let_go', 'changed'],
};
const STEP_NEXT: Partial<Record<State, readonly State[]>> = {
  planned: ['doing', 'done', 'changed', 'not_needed'],
  doing: ['done', 'changed', 'not_needed'],
  done: ['planned', 'doing'],
};

interface StandsProps {
  readonly entry: Goal | Step;
  /** What is offered elsewhere, and need not be here. */
  readonly but?: State;
  readonly onSaved: () => void;
}

/** What the reader may say of it next. Nothing becomes another goal where there is none. */
export function nextIn(reader: Reader, entry: Goal | Step, but?: State): State[] {
  if (!mayReport(reader, entry)) return [];
  if (isStep(entry)) return (STEP_NEXT[entry.state] ?? []).filter((each) => each !== but);
  const alone = reader.plan.goals.every(({ id }) => id === entry.id);
  return (GOAL_NEXT[entry.state] ?? []).filter((each) => each !== but && !(each === 'changed' && alone));
}

/** Says how a goal or a step goes. What is said stays said, so it is chosen first and saved by a second act. */
export function HowItStands({ entry, but, onSaved }: StandsProps): ReactElement | null {
  const { t } = useTranslation(['tend', 'plan']);
  const reader = useReader();
  const { plan } = reader;
  const [state, setState] = useState<State | null>(null);
  // What was pressed shows at once; what it asks for is drawn after.
  const asked = useAfterPaint(state);
  const [note, setNote, forget] = useKept(`stands ${plan.id} ${entry.id}`);
  useAskedToLeave(asked !== null && note.trim() !== '');
  const [successorId, setSuccessorId] = useState('');
  const recording = useRecording(entry.id, () => {
    forget();
    onSaved();
  });
  const others = isStep(entry) ? [] : plan.goals.filter(({ id }) => id !== entry.id);
  const possible = nextIn(reader, entry, but);
  if (possible.length === 0) return null;
  const asksFor = state === 'changed' && !isStep(entry);
  const save = (): void => {
    if (state === null) return;
    const words = note.trim() === '' ? {} : { note: note.trim() };
    recording.mutate({ state, ...words, ...(asksFor ? { successorId } : {}) });
  };
  return (
    <fieldset className={styles['stands']}>
      <legend>{t('tend:stands')}</legend>
      <Choices of={isStep(entry) ? 'step' : 'goal'} possible={possible} chosen={state} onChoose={setState} />
      {asked !== null && (
        <div className={styles['fields']}>
          {asksFor && (
            <NativeSelect
              label={t('tend:successor')}
              value={successorId}
              data={[
                { value: '', label: t('tend:successorChoose') },
                ...others.map(({ id, statement }) => ({ value: id, label: plainText(statement) })),
              ]}
              onChange={({ currentTarget }) => setSuccessorId(currentTarget.value)}
            />
          )}
          <Textarea
            autosize
            minRows={2}
            maxLength={NOTE_MAX}
            label={t('tend:standsNote')}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {recording.isError && <Trouble error={recording.error} />}
          <div>
            <Button loading={recording.isPending} disabled={asksFor && successorId === ''} onClick={save}>
              {t('tend:standsSave')}
            </Button>
          </div>
        </div>
      )}
    </fieldset>
  );
}

interface ChoicesProps {
  readonly of: 'goal' | 'step';
  readonly possible: readonly State[];
  readonly chosen: State | null;
  readonly onChoose: (state: State) => void;
}

function Choices({ of, possible, chosen, onChoose }: ChoicesProps): ReactElement {
  const { t } = useTranslation('tend');
  return (
    <div className={styles['choices']}>
      {possible.map((each) => (
        <button
          key={each}
          type="button"
          className={styles['choice']}
          aria-pressed={chosen === each}
          onClick={() => onChoose(each)}
        >
          {t(`${of}_to_${each}` as 'goal_to_active')}
        </button>
      ))}
    </div>
  );
}

function useRecording(entryId: string, onSaved: () => void) {
  const client = useQueryClient();
  const { plan } = useReader();
  return useMutation({
    mutationFn: (body: Progress) => recordProgress(plan.id, entryId, body),
    onSuccess: async () => {
      await refreshPlan(client, plan);
      onSaved();
    },
  });
}
