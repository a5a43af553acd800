import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan, Review, Session } from '../../api/contract';
import { prepareReview } from '../../api/reviews';
import { Choices } from '../../components/choices';
import { allIn, Form, wordsIn, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan/reader';
import { linesOf, useGuests } from './who-could-come';

interface AskProps {
  readonly plan: Plan;
  readonly review: Review;
  readonly session: Session;
  readonly onDone: () => void;
}

/** Who is asked to come: whom the person wants there. */
export function AskPeople({ plan, review, session, onDone }: AskProps): ReactElement {
  const { t } = useTranslation('review');
  const client = useQueryClient();
  const guests = useGuests(plan, review, session);
  const asking = useMutation({
    mutationFn: (form: FormData) =>
      prepareReview(
        { planId: plan.id, reviewId: review.id },
        {
          attendees: [
            ...allIn(form, 'asked').map((partyId) => ({ partyId })),
            ...linesOf(wordsIn(form, 'others')).map((name) => ({ name })),
          ],
        },
      ),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['plan', plan.id, 'reviews'] });
      onDone();
    },
  });
  const named = review.attendees.filter(({ partyId }) => partyId === null).map(({ name }) => name);
  return (
    <Form
      save={t('askPeopleSave')}
      pending={asking.isPending}
      error={asking.error}
      onSave={(form) => asking.mutate(form)}
      onCancel={onDone}
    >
      <Choices
        key={guests.length}
        name="asked"
        label={t('whoComes')}
        hint={t('askPeopleLead', { name: shortNameOf(plan) })}
        choices={guests.map(({ partyId, name }) => ({ value: partyId, label: name }))}
        chosen={[plan.personId, ...review.attendees.flatMap(({ partyId }) => partyId ?? [])]}
      />
      <Textarea
        name="others"
        autosize
        minRows={2}
        size="md"
        label={t('othersCame')}
        defaultValue={named.join('\n')}
        error={wrongWith(asking.error, '/attendees')}
      />
    </Form>
  );
}
