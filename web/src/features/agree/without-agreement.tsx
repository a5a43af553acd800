import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import {
  decideWithoutAgreement,
  readPlanAgain,
  type WithoutAgreement as Decision,
} from '../../api/agreements';
import type { Attestation } from '../../api/contract';
import { shortNameOf } from '../plan/reader';
import { useKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import type { PanelProps } from './props';
import { Refused } from './refused';
import styles from './agree.module.css';

type Reason = Decision['reason'];

/** Only the reason that the person gave; where they said nothing, that they would not or could not. */
function reasonsFor(person: Attestation | undefined): readonly Reason[] {
  if (person?.stance === 'disagree' || person?.stance === 'agree_in_part') return ['disagreed'];
  if (person?.stance === 'declined') return ['declined'];
  if (person?.stance === 'unable') return ['unable'];
  return ['declined', 'unable'];
}

interface WithoutProps extends PanelProps {
  readonly person: Attestation | undefined;
}

/** A team may need something to go by although the person did not agree. It never counts as agreement. */
export function WithoutAgreement({ plan, proposal, person, onMade }: WithoutProps): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const reasons = reasonsFor(person);
  const [chosen, setChosen] = useState<Reason | ''>('');
  const reason = reasons.length === 1 ? (reasons[0] ?? '') : chosen;
  const [explanation, setExplanation, forget] = useKept(`without ${plan.id}`);
  const [basis, setBasis, forgetBasis] = useKept(`basis ${plan.id}`);
  const [offerAgainOn, setOfferAgainOn] = useState('');
  const deciding = useMutation({
    mutationFn: (why: Reason) =>
      decideWithoutAgreement(plan.id, proposal.id, {
        ...{ hash: proposal.hash, reason: why, explanation: explanation.trim(), offerAgainOn },
        ...(why === 'unable' ? { capacityBasis: basis.trim() } : {}),
      }),
    onSuccess: async (version) => {
      forget();
      forgetBasis();
      onMade(version);
      await readPlanAgain(client, plan.id);
    },
  });
  const complete =
    explanation.trim() !== '' && offerAgainOn !== '' && (reason !== 'unable' || basis.trim() !== '');
  return (
    <details className={styles['more']}>
      <summary>{t('without')}</summary>
      <p className={styles['quiet']}>{t('withoutLead', { name: shortNameOf(plan) })}</p>
      <Because reasons={reasons} reason={reason} onReason={setChosen} />
      <Textarea autosize minRows={2} label={t('explanation')} value={explanation} onChange={(e) => setExplanation(e.currentTarget.value)} />
      {reason === 'unable' && (
        <TextInput label={t('capacityBasis')} value={basis} onChange={(e) => setBasis(e.currentTarget.value)} />
      )}
      <TextInput type="date" label={t('offerAgain')} description={t('offerHint')} value={offerAgainOn} onChange={(e) => setOfferAgainOn(e.currentTarget.value)} />
      {deciding.isError && <Refused error={deciding.error} planId={plan.id} />}
      <Button variant="default" disabled={!complete || reason === ''} loading={deciding.isPending} onClick={() => reason !== '' && deciding.mutate(reason)}>
        {t('withoutSubmit')}
      </Button>
    </details>
  ); // prettier-ignore
}

interface BecauseProps {
  readonly reasons: readonly Reason[];
  readonly reason: Reason | '';
  readonly onReason: (reason: Reason) => void;
}

function Because({ reasons, reason, onReason }: BecauseProps): ReactElement {
  const { t } = useTranslation('agree');
  const [only] = reasons;
  if (reasons.length === 1 && only !== undefined) return <p>{t(`reason_${only}`)}</p>;
  return (
    <NativeSelect
      label={t('reason')}
      value={reason}
      data={[
        { value: '', label: t('choose') },
        ...reasons.map((each) => ({ value: each, label: t(`reason_${each}`) })),
      ]}
      onChange={({ currentTarget: { value } }) => {
        const next = reasons.find((each) => each === value);
        if (next) onReason(next);
      }}
    />
  );
}
