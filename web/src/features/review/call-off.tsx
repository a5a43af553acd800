import { TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import type { Plan, Review } from '../../api/contract';
import { cancelReview } from '../../api/reviews';
import { wordsIn, wordsOrNull } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { DayForm } from './day-forms';

interface CallOffProps {
  readonly plan: Plan;
  readonly review: Review;
  readonly onDone: () => void;
}

/** A review that does not take place: why, and when the next one is. */
export function CallOff({ plan, review, onDone }: CallOffProps): ReactElement {
  const { t } = useTranslation('review');
  const send = (form: FormData): Promise<void> => {
    const nextDueOn = wordsOrNull(form, 'nextDueOn');
    return cancelReview(
      { planId: plan.id, reviewId: review.id },
      { reason: wordsIn(form, 'reason'), ...(nextDueOn === null ? {} : { nextDueOn }) },
    );
  };
  return (
    <DayForm plan={plan} save={t('cancel')} send={send} onDone={onDone}>
      {(wrong) => (
        <>
          <p>{t('cancelLead')}</p>
          <TextInput name="reason" size="md" label={t('why')} error={wrong('/reason')} />
          <TextInput
            name="nextDueOn"
            type="date"
            size="md"
            label={t('cancelNext')}
            description={t('cancelNextHint')}
            error={wrong('/nextDueOn')}
          />
        </>
      )}
    </DayForm>
  );
}
