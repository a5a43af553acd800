import { Button } from '@mantine/core';
import { IconEar } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { readPlanAgain } from '../../api/agreements';
import type { Plan } from '../../api/contract';
import { confirmDictation } from '../../api/conversation';
import { Outcome, type Came } from '../../components/outcome';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { textOf, type Said } from './prompts';
import styles from './conversation.module.css';

interface ReadBackProps {
  readonly plan: Plan;
  readonly said: readonly Said[];
}

/** What somebody else typed for the person: theirs as soon as they say that it is right, and not before. */
export function ReadBack({ plan, said }: ReadBackProps): ReactElement {
  const { t } = useTranslation('conversation');
  const [came, setCame] = useState<Came | null>(null);
  const waiting = said.filter(({ words }) => textOf(words?.dictation).trim() !== '');
  return (
    <>
      {waiting.map((each) => (
        <Typed
          key={each.id}
          planId={plan.id}
          said={each}
          onConfirmed={() => setCame({ words: t('nowYours') })}
        />
      ))}
      <Outcome came={came} />
    </>
  );
}

interface TypedProps {
  readonly planId: string;
  readonly said: Said;
  readonly onConfirmed: () => void;
}

function Typed({ planId, said, onConfirmed }: TypedProps): ReactElement {
  const { t } = useTranslation('conversation');
  const client = useQueryClient();
  const lane = said.words?.dictation;
  const confirming = useMutation({
    mutationFn: () => confirmDictation({ planId, itemId: said.id, field: said.field }, lane?.revision ?? 0),
    onSuccess: async () => {
      await readPlanAgain(client, planId);
      onConfirmed();
    },
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
