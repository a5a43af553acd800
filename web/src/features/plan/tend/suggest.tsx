import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { suggestWords } from '../../../api/entries';
import { suggestionsQuery } from '../../../api/plan';
import { useKept } from '../../../components/kept';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { useAskedToLeave } from '../../../components/use-asked-to-leave';
import { shortNameOf, useReader } from '../reader';
import styles from './tend.module.css';

const TEXT_MAX = 10_000;

interface SuggestProps {
  readonly itemId: string;
  readonly field: string;
  readonly onDone: () => void;
}

/** Nobody but the person writes in their words. Others may suggest some, and wait. */
export function Suggest({ itemId, field, onDone }: SuggestProps): ReactElement {
  const { t } = useTranslation(['tend', 'app', 'plan']);
  const client = useQueryClient();
  const { plan } = useReader();
  const [text, setText, forget] = useKept(`suggest ${plan.id} ${itemId} ${field}`);
  useAskedToLeave(text.trim() !== '');
  const making = useMutation({
    mutationFn: () => suggestWords({ planId: plan.id, itemId, field }, text.trim()),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: suggestionsQuery(plan.id).queryKey });
      onDone();
    },
  });
  return (
    <div className={styles['fields']}>
      <Textarea
        autosize
        minRows={2}
        maxLength={TEXT_MAX}
        label={t('tend:suggestWords', { name: shortNameOf(plan) })}
        description={t('tend:suggestLead', { name: shortNameOf(plan) })}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      {making.isError && <Trouble error={making.error} />}
      <div className={styles['acts']}>
        <Button loading={making.isPending} disabled={text.trim() === ''} onClick={() => making.mutate()}>
          {t('tend:suggestSend')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('app:cancel')}
        </Button>
      </div>
    </div>
  );
}
