import { Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Consent } from '../../api/contract';
import { decideConsent, letWrite, type Decision, type Evidence } from '../../api/person-changes';
import { Act } from '../../components/act';
import { Choices } from '../../components/choices';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { decisionsFor, isLive } from './consent-states';
import styles from './person.module.css';

interface DecisionsProps {
  readonly consent: Consent;
  readonly mine: boolean;
}

/** What can be decided now. Only the person decides: a worker writes down how they know. */
export function Decisions({ consent, mine }: DecisionsProps): ReactElement {
  const { t } = useTranslation('sharing');
  const { id, personId, recipient, section, status, writesOwnWords } = consent;
  const { name } = recipient;
  const about = `${name}, ${t(`section_${section}`)}`;
  const label = (decision: Decision): string => {
    if (decision === 'give' && status === 'narrowed') return t('do_widen');
    return t(decision === 'narrow' && mine ? 'do_narrowMine' : `do_${decision}`);
  };
  const refresh = [['person', personId]];
  return (
    <div className={styles['acts']}>
      {decisionsFor(consent).map((decision) =>
        mine ? (
          <Act
            key={decision}
            label={label(decision)}
            about={about}
            says={t(decision === 'narrow' ? 'mineSays_narrow' : `doSays_${decision}`, { name })}
            go={label(decision)}
            act={() => decideConsent(id, decision, {})}
            refresh={refresh}
          />
        ) : (
          <Reveal key={decision} label={label(decision)} about={about}>
            {(close) => <Decide consent={consent} decision={decision} go={label(decision)} onDone={close} />}
          </Reveal>
        ),
      )}
      {mine && isLive(consent) && (
        <Act
          label={t(writesOwnWords ? 'stopWrite' : 'letWrite')}
          about={about}
          says={t(writesOwnWords ? 'stopWriteSays' : 'letWriteSays', { name })}
          go={t(writesOwnWords ? 'stopWrite' : 'letWrite')}
          act={() => letWrite(id, !writesOwnWords)}
          refresh={refresh}
        />
      )}
    </div>
  );
}

interface DecideProps {
  readonly consent: Consent;
  readonly decision: Decision;
  readonly go: string;
  readonly onDone: () => void;
}

export function evidenceIn(form: FormData): Pick<Evidence, 'basis' | 'words'> {
  return {
    basis: wordsIn(form, 'basis') === 'written' ? 'written' : 'spoken',
    words: wordsOrNull(form, 'words'),
  };
}

function Decide({ consent, decision, go, onDone }: DecideProps): ReactElement {
  const { t } = useTranslation('sharing');
  const client = useQueryClient();
  const { id, personId, recipient, expiresOn } = consent;
  const dated = decision === 'give' || decision === 'narrow';
  const deciding = useMutation({
    mutationFn: (form: FormData) =>
      decideConsent(id, decision, {
        ...evidenceIn(form),
        ...(dated ? { expiresOn: wordsOrNull(form, 'expiresOn') } : {}),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['person', personId] });
      onDone();
    },
  });
  const wrong = (pointer: string): string | undefined => wrongWith(deciding.error, pointer);
  return (
    <Form
      save={go}
      pending={deciding.isPending}
      error={deciding.error}
      onSave={(form) => deciding.mutate(form)}
      onCancel={onDone}
    >
      <p>{t(`doSays_${decision}`, { name: recipient.name })}</p>
      <EvidenceFields wrong={wrong} />
      {dated && (
        <TextInput
          name="expiresOn"
          type="date"
          label={t('askUntil')}
          defaultValue={expiresOn ?? ''}
          error={wrong('/expiresOn')}
        />
      )}
    </Form>
  );
}

/** How a worker knows what the person decided. */
export function EvidenceFields({ wrong }: { wrong: (pointer: string) => string | undefined }): ReactElement {
  const { t } = useTranslation('sharing');
  return (
    <>
      <Choices
        one
        name="basis"
        label={t('basis')}
        chosen={['spoken']}
        choices={[
          { value: 'spoken', label: t('basis_spoken') },
          { value: 'written', label: t('basis_written') },
        ]}
        error={wrong('/basis')}
      />
      <Textarea
        name="words"
        label={t('saidWords')}
        description={t('saidHint')}
        rows={2}
        error={wrong('/words')}
      />
    </>
  );
}
