import { Button, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { storeAttachment, type NewAttestation } from '../../api/agreements';
import type { Proposal, Session } from '../../api/contract';
import { isSitting } from '../../api/sittings';
import { shortNameOf } from '../plan/reader';
import { AfterAnswer } from './after-answer';
import { Disagreements } from './disagreements';
import { useKept } from '../../components/kept';
import { useTranslation } from '../../components/translation';
import { latestOf, type PersonAnswerProps } from './props';
import { ReadBack } from './read-back';
import { Refused } from './refused';
import { useRecording, wordsOf } from './recording';
import { pictureOf, SignaturePad } from './signature-pad';
import { StanceFields, type Stance } from './stance-fields';
import { useAnswerOnlyTo, useKeptStance, useSigning, type Signed, type Signing } from './use-signing';
import styles from './agree.module.css';

/** The plan read back to whoever it is asked of, and their answer beside it. */
export function PersonAnswer({ plan, proposal, session }: PersonAnswerProps): ReactElement {
  const { t } = useTranslation('agree');
  const [again, setAgain] = useState(false);
  useAnswerOnlyTo(plan, proposal);
  const mine = latestOf(proposal.attestations).find(({ partyId }) => partyId === session.party.id);
  return (
    <div className={styles['two']}>
      <ReadBack document={proposal.document} />
      <section className={styles['panel']} aria-label={t('yourAnswer')}>
        {mine && !again ? (
          <AfterAnswer
            plan={plan}
            proposal={proposal}
            mine={mine}
            session={session}
            onAgain={() => setAgain(true)}
          />
        ) : (
          <Answer
            key={proposal.hash}
            plan={plan}
            proposal={proposal}
            session={session}
            onAnswered={() => setAgain(false)}
          />
        )}
        <Disagreements planId={plan.id} names={plan.names} proposalId={proposal.id} mine />
      </section>
    </div>
  );
}

interface AnswerProps extends PersonAnswerProps {
  readonly onAnswered: () => void;
}

function Answer({ plan, proposal, session, onAnswered }: AnswerProps): ReactElement {
  const { t } = useTranslation('agree');
  // Words may be about any of its proposals; where somebody stands, and what they signed, is about this one alone.
  const [words, setWords, forgetWords] = useKept(`answer ${plan.id}`);
  const [stance, setStance, forgetStance] = useKeptStance(plan, proposal);
  const signing = useSigning(session, plan, proposal);
  const recording = useRecording({ plan, proposal }, () => {
    forgetWords();
    forgetStance();
    signing.forget();
    onAnswered();
  });
  const sitting = isSitting(session);
  const send = (chosen: Stance): void =>
    recording.mutate(async () => ({
      stance: chosen,
      ...wordsOf(words),
      ...(await evidenceOf(session, proposal, signing.value)),
    }));
  return (
    <div className={styles['block']}>
      <StanceFields
        legend={t('doYouAgree')}
        name="stance"
        stance={stance}
        onStance={setStance}
        words={words}
        onWords={setWords}
        wordsLabel={t('ownWords')}
      />
      <p className={styles['quiet']}>{t('wordsStay')}</p>
      {sitting && <Sign name={shortNameOf(plan)} signing={signing} />}
      {recording.isError && <Refused error={recording.error} planId={plan.id} />}
      <Button
        size="lg"
        fullWidth
        disabled={stance === null || (sitting && !signing.complete)}
        loading={recording.isPending}
        onClick={() => stance !== null && send(stance)}
      >
        {t('send')}
      </Button>
      {plan.inForceVersion !== null && (
        <p className={styles['quiet']}>{t('until', { number: plan.inForceVersion })}</p>
      )}
    </div>
  );
}

function Sign({ name, signing }: { name: string; signing: Signing }): ReactElement {
  const { t } = useTranslation('agree');
  const { signature, witness, role } = signing.value;
  return (
    <>
      <SignaturePad name={name} value={signature} onChange={(next) => signing.set({ signature: next })} />
      <div className={styles['witness']}>
        <TextInput
          label={t('witness')}
          description={t('witnessHint')}
          value={witness}
          onChange={(event) => signing.set({ witness: event.currentTarget.value })}
        />
        <TextInput
          label={t('witnessRole')}
          value={role}
          onChange={(event) => signing.set({ role: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

/** On a worker's device it takes a signature and a witness; one's own account or a link is evidence by itself. */
async function evidenceOf(
  session: Session,
  proposal: Proposal,
  { signature, witness, role }: Signed,
): Promise<Pick<NewAttestation, 'method' | 'evidence'>> {
  if (!isSitting(session))
    return { method: session.proposalId === proposal.id ? 'one_time_link' : 'own_account' };
  const seenBy = { witness: { name: witness.trim(), role: role.trim() } };
  if (signature.how === 'drawn')
    return { method: 'device_signature', evidence: { signature: signature.path.trim(), ...seenBy } };
  const picture = await pictureOf(signature.name.trim());
  const { id: attachmentId } = await storeAttachment(session.party.id, picture);
  return { method: 'device_signature', evidence: { attachmentId, ...seenBy } };
}
