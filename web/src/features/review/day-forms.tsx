import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import type { Plan, Review } from '../../api/contract';
import {
  answerWish,
  postponeReview,
  reviewAfterEvent,
  type Happened as Event,
  type Postponement,
} from '../../api/reviews';
import { todayQuery } from '../../api/today';
import { Choices } from '../../components/choices';
import { sayDate } from '../../components/dates';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan/reader';

const EVENTS = ['discharge', 'admission', 'crisis', 'change_of_team', 'change_of_home', 'other'] as const;
const WISHES = ['person', 'supporter', 'team'] as const;

interface DayFormProps {
  readonly plan: Plan;
  readonly save: string;
  readonly send: (form: FormData) => Promise<void>;
  readonly onDone: () => void;
  readonly children: (wrong: (pointer: string) => string | undefined) => ReactNode;
}

/** Something that moves a review to another day. */
export function DayForm({ plan, save, send, onDone, children }: DayFormProps): ReactElement {
  const client = useQueryClient();
  const sending = useMutation({
    mutationFn: send,
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['plan', plan.id] }),
        client.invalidateQueries({ queryKey: ['person', plan.personId] }),
        client.invalidateQueries({ queryKey: todayQuery.queryKey }),
      ]);
      onDone();
    },
  });
  return (
    <Form
      save={save}
      pending={sending.isPending}
      error={sending.error}
      onSave={(form) => sending.mutate(form)}
      onCancel={onDone}
    >
      {children((pointer) => wrongWith(sending.error, pointer))}
    </Form>
  );
}

interface PostponeProps {
  readonly plan: Plan;
  readonly review: Review;
  readonly onDone: () => void;
}

export function Postpone({ plan, review, onDone }: PostponeProps): ReactElement {
  const { t } = useTranslation('review');
  const send = (form: FormData): Promise<void> =>
    postponeReview(
      { planId: plan.id, reviewId: review.id },
      {
        dueOn: wordsIn(form, 'dueOn'),
        reason: wordsIn(form, 'reason'),
        onWishOf: wordsIn(form, 'onWishOf') as Postponement['onWishOf'],
      },
    );
  return (
    <DayForm plan={plan} save={t('postponeSave')} send={send} onDone={onDone}>
      {(wrong) => (
        <>
          <TextInput name="dueOn" type="date" size="md" label={t('postponeTo')} error={wrong('/dueOn')} />
          <TextInput name="reason" size="md" label={t('why')} error={wrong('/reason')} />
          <Choices
            name="onWishOf"
            label={t('whoseWish')}
            one
            choices={WISHES.map((value) => ({
              value,
              label: t(`wish_${value}`, { name: shortNameOf(plan) }),
            }))}
            error={wrong('/onWishOf')}
          />
        </>
      )}
    </DayForm>
  );
}

export function Happened({ plan, onDone }: { plan: Plan; onDone: () => void }): ReactElement {
  const { t } = useTranslation('review');
  const send = (form: FormData): Promise<void> => {
    const reason = wordsOrNull(form, 'reason');
    const event = wordsIn(form, 'event') as Event['event'];
    return reviewAfterEvent(plan.id, {
      event,
      on: wordsIn(form, 'on'),
      ...(reason === null ? {} : { reason }),
    });
  };
  return (
    <DayForm plan={plan} save={t('happenedSave')} send={send} onDone={onDone}>
      {(wrong) => (
        <>
          <p>{t('happenedLead')}</p>
          <NativeSelect
            name="event"
            size="md"
            label={t('happenedWhat')}
            data={[
              { value: '', label: t('choose') },
              ...EVENTS.map((value) => ({ value, label: t(`event_${value}`) })),
            ]}
            error={wrong('/event')}
          />
          <TextInput name="on" type="date" size="md" label={t('happenedOn')} error={wrong('/on')} />
          <TextInput name="reason" size="md" label={t('happenedReason')} error={wrong('/reason')} />
        </>
      )}
    </DayForm>
  );
}

interface AnswerProps {
  readonly plan: Plan;
  readonly requestId: string;
  /** Whose day has gone by: whoever meets later says why it was not held then. */
  readonly missed: Review | null;
  readonly onDone: () => void;
}

export function AnswerWish({ plan, requestId, missed, onDone }: AnswerProps): ReactElement {
  const { t } = useTranslation('review');
  const send = (form: FormData): Promise<void> => {
    const reason = missed && wordsOrNull(form, 'reason');
    return answerWish(plan.id, requestId, {
      dueOn: wordsIn(form, 'dueOn'),
      ...(reason === null ? {} : { reason }),
    });
  };
  return (
    <DayForm plan={plan} save={t('answerSave')} send={send} onDone={onDone}>
      {(wrong) => (
        <>
          {missed && <p>{t('answerMissed', { date: sayDate(missed.dueOn) })}</p>}
          <TextInput name="dueOn" type="date" size="md" label={t('answerDay')} error={wrong('/dueOn')} />
          {missed && <TextInput name="reason" size="md" label={t('answerWhy')} error={wrong('/reason')} />}
        </>
      )}
    </DayForm>
  );
}
