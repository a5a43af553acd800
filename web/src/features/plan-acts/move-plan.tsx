import { TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan } from '../../api/contract';
import { movePlan } from '../../api/plan';
import { Choices } from '../../components/choices';
import { Form, wordsIn, wrongWith } from '../../components/form';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';

/** Where each leads by hand, and what the way there is called; only an agreed version sets a plan going. */
const COURSE = {
  not_yet_agreed: { label: 'moveEnd', to: ['ended'] },
  active: { label: 'move', to: ['paused', 'ended'] },
  paused: { label: 'moveResume', to: ['active', 'ended'] },
} as const;

/** A plan rests for a while, is taken up again, or ends: with why, since whoever reads it later will ask. */
export function MovePlan({ plan }: { plan: Plan }): ReactElement | null {
  const { t } = useTranslation('plan');
  if (plan.status === 'ended') return null;
  return (
    <Reveal label={t(COURSE[plan.status].label)} quiet heading="h2">
      {(close) => <Move plan={plan} status={plan.status as keyof typeof COURSE} onDone={close} />}
    </Reveal>
  );
}

interface MoveProps {
  readonly plan: Plan;
  readonly status: keyof typeof COURSE;
  readonly onDone: () => void;
}

function Move({ plan, status, onDone }: MoveProps): ReactElement {
  const { t } = useTranslation('plan');
  const client = useQueryClient();
  const { to } = COURSE[status];
  const read = async (): Promise<void> => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['person', plan.personId] }),
      client.invalidateQueries({ queryKey: ['plan', plan.id] }),
    ]);
  };
  const moving = useMutation({
    mutationFn: (form: FormData) =>
      movePlan(plan, {
        to: to.find((each) => each === wordsIn(form, 'to')) ?? to[0],
        reason: wordsIn(form, 'reason'),
      }),
    onSuccess: async () => {
      await read();
      onDone();
    },
    // What was changed meanwhile is read, so that the next press is about the plan as it is.
    onError: read,
  });
  return (
    <Form
      save={t('moveSave')}
      pending={moving.isPending}
      error={moving.error}
      onSave={(form) => moving.mutate(form)}
      onCancel={onDone}
    >
      <Choices
        one
        name="to"
        label={t('moveTo')}
        chosen={[to[0]]}
        choices={to.map((value) => ({ value, label: t(`to_${value}`) }))}
        error={wrongWith(moving.error, '/to')}
      />
      <TextInput name="reason" size="md" label={t('moveWhy')} error={wrongWith(moving.error, '/reason')} />
    </Form>
  );
}
