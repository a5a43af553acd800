import { Button, NativeSelect } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { sendAttestationLink } from '../../api/agreements';
import { supportersQuery } from '../../api/people';
import { useTranslation } from '../../components/translation';
import { Refused } from './refused';
import type { WayProps } from './props';
import styles from './agree.module.css';

/** A link that works once: it opens this proposal and nothing else, with or without an account. */
export function ByLink({ plan, proposal, onDone }: WayProps): ReactElement {
  const { t } = useTranslation('agree');
  const { data: supporters } = useQuery(supportersQuery(plan.personId));
  const [partyId, setPartyId] = useState(plan.personId);
  const sending = useMutation({
    mutationFn: () => sendAttestationLink(plan.id, proposal.id, partyId),
    onSuccess: onDone,
  });
  const choices = [
    { value: plan.personId, label: plan.personName },
    ...(supporters?.items ?? [])
      .filter(({ endedAt }) => endedAt === null)
      .map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <>
      <p className={styles['quiet']}>{t('linkLead')}</p>
      <NativeSelect
        label={t('linkTo')}
        data={choices}
        value={partyId}
        onChange={(event) => setPartyId(event.currentTarget.value)}
      />
      {sending.isError && <Refused error={sending.error} planId={plan.id} />}
      <Button loading={sending.isPending} onClick={() => sending.mutate()}>
        {t('sendLink')}
      </Button>
    </>
  );
}
