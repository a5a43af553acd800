import { Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Plan, Review, Session } from '../../api/contract';
import { holdReview, type Holding } from '../../api/reviews';
import { todayQuery } from '../../api/today';
import { Choices } from '../../components/choices';
import { today } from '../../components/dates';
import { allIn, Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { linesOf, useGuests, type Guest } from './who-could-come';

interface HoldProps {
  readonly plan: Plan;
  readonly review: Review;
  readonly session: Session;
  readonly onDone: () => void;
}

/** Those asked who did not come are kept as such; those who were not asked and did not come are not named. */
function holdingOf(form: FormData, guests: readonly Guest[], review: Review): Holding {
  const came = new Set(allIn(form, 'came'));
  const asked = new Set(review.attendees.flatMap(({ partyId }) => partyId ?? []));
  const attendees = guests
    .filter(({ partyId }) => came.has(partyId) || asked.has(partyId))
    .map(({ partyId }) => ({ partyId, came: came.has(partyId) }));
  const others = linesOf(wordsIn(form, 'others')).map((name) => ({ name, came: true }));
  const [nextDueOn, nextReason] = [wordsOrNull(form, 'nextDueOn'), wordsOrNull(form, 'nextReason')];
  return {
    heldOn: wordsIn(form, 'heldOn'),
    attendees: [...attendees, ...others],
    ...(nextDueOn === null ? {} : { nextDueOn }),
    ...(nextReason === null ? {} : { nextReason }),
  };
}

/** People have met: who was there, and when they meet again. */
export function Hold({ plan, review, session, onDone }: HoldProps): ReactElement {
  const { t } = useTranslation('review');
  const client = useQueryClient();
  const guests = useGuests(plan, review, session);
  const holding = useMutation({
    mutationFn: (body: Holding) => holdReview({ planId: plan.id, reviewId: review.id }, body),
    onSuccess: async () => {
      await Promise.all([
        client.invalidateQueries({ queryKey: ['plan', plan.id] }),
        client.invalidateQueries({ queryKey: ['person', plan.personId] }),
        client.invalidateQueries({ queryKey: todayQuery.queryKey }),
      ]);
      onDone();
    },
  });
  const named = review.attendees.filter(({ partyId }) => partyId === null).map(({ name }) => name);
  return (
    <Form
      save={t('holdSave')}
      pending={holding.isPending}
      error={holding.error}
      onSave={(form) => holding.mutate(holdingOf(form, guests, review))}
      onCancel={onDone}
    >
      <TextInput
        name="heldOn"
        type="date"
        size="md"
        label={t('heldOnLabel')}
        defaultValue={today()}
        error={wrongWith(holding.error, '/heldOn')}
      />
      <Choices
        key={guests.length}
        name="came"
        label={t('whoCame')}
        hint={t('whoCameLead')}
        choices={guests.map(({ partyId, name }) => ({ value: partyId, label: name }))}
        chosen={[plan.personId, session.party.id]}
      />
      <Textarea
        name="others"
        autosize
        minRows={2}
        size="md"
        label={t('othersCame')}
        defaultValue={named.join('\n')}
      />
      <Next error={holding.error} />
    </Form>
  );
}

function Next({ error }: { error: unknown }): ReactElement {
  const { t } = useTranslation('review');
  const [own, setOwn] = useState(false);
  return (
    <>
      <Choices
        name="next"
        label={t('next')}
        one
        chosen={['rule']}
        choices={[
          { value: 'rule', label: t('nextRule') },
          { value: 'own', label: t('nextChoose') },
        ]}
        onChoose={(value) => setOwn(value === 'own')}
      />
      {own && (
        <>
          <TextInput
            name="nextDueOn"
            type="date"
            size="md"
            label={t('nextDueOn')}
            error={wrongWith(error, '/nextDueOn')}
          />
          <TextInput
            name="nextReason"
            size="md"
            label={t('nextReason')}
            error={wrongWith(error, '/nextReason')}
          />
        </>
      )}
    </>
  );
}
