import { Button } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPlanAgain } from '../../api/agreements';
import type { Plan } from '../../api/contract';
import { confirmDictation } from '../../api/conversation';
import { Trouble } from '../../components/trouble';
import { textOf, type Said } from './prompts';
import styles from './conversation.module.css';

interface ReadBackProps {
  readonly plan: Plan;
  readonly said: readonly Said[];
}

/** What somebody else typed for the person: theirs as soon as they say that it is right, and not before. */
export function ReadBack({ plan, said }: ReadBackProps): ReactElement {
  const waiting = said.filter(({ words }) => textOf(words?.dictation).trim() !== '');
  return (
    <>
      {waiting.map((each) => (
        <Typed key={each.id} planId={plan.id} said={each} />
      ))}
    </>
  );
}

interface TypedProps {
  readonly planId: string;
  readonly said: Said;
}

function Typed({ planId, said }: TypedProps): ReactElement {
  const { t } = useTranslation('conversation');
  const client = useQueryClient();
  const lane = said.words?.dictation;
  const confirming = useMutation({
    mutationFn: () => confirmDictation({ planId, itemId: said.id, field: said.field }, lane?.revision ?? 0),
    onSuccess: () => readPlanAgain(client, planId),
  });
  return (
    <div className={styles['typed']}>
      <p className={styles['label']}>
        <IconEar size={18} stroke={2} aria-hidden="true" /> {t('typedForYou')}
      </p>
      <p className={styles['dictated']} dir="auto">
        {textOf(lane)}
      </p>
      {confirming.isError && (
        <Trouble error={confirming.error} onRetry={() => void readPlanAgain(client, planId)} />
      )}
      <Button loading={confirming.isPending} onClick={() => confirming.mutate()}>
        {t('thatIsRight')}
      </Button>
    </div>
  );
}
