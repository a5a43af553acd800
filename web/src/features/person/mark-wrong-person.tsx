import { Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { markWrongPerson } from '../../api/person-changes';
import { Form, wordsIn } from '../../components/form';
import { useTranslation } from '../../components/translation';

/** Nothing is deleted: the record says what happened, and takes no more. */
export function MarkWrongPerson({
  personId,
  onDone,
}: {
  personId: string;
  onDone: () => void;
}): ReactElement {
  const { t } = useTranslation('person');
  const client = useQueryClient();
  const [missing, setMissing] = useState(false);
  const marking = useMutation({
    mutationFn: (reason: string) => markWrongPerson(personId, reason),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['person', personId] });
      await client.invalidateQueries({ queryKey: ['people'] });
      onDone();
    },
  });
  const save = (form: FormData): void => {
    const reason = wordsIn(form, 'reason');
    setMissing(reason === '');
    if (reason !== '') marking.mutate(reason);
  };
  return (
    <Form
      save={t('wrongGo')}
      pending={marking.isPending}
      error={marking.error}
      onSave={save}
      onCancel={onDone}
    >
      <p>{t('wrongPersonSays')}</p>
      <Textarea name="reason" label={t('wrongReason')} rows={3} error={missing && t('wrongNeeded')} />
    </Form>
  );
}
