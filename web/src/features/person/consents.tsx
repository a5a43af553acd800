import { IconChevronDown } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Consent } from '../../api/contract';
import { consentsQuery, personQuery } from '../../api/people';
import { Avatar } from '../../components/avatar';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { AskConsent } from './ask-consent';
import { isOver } from './consent-states';
import { Decisions } from './decide-consent';
import { Part, useMayWrite, usePersonId } from './part';
import styles from './person.module.css';

/** Who sees what, as a worker writes down what the person decided. */
export function Consents(): ReactElement {
  const { t } = useTranslation('sharing');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const mayWrite = useMayWrite(person);
  const name = person.calledAs ?? person.name;
  return <Sharing title={t('title')} personId={personId} mine={false} mayWrite={mayWrite} empty={name} />;
}

interface SharingProps {
  readonly title: string;
  readonly personId: string;
  /** Whether it is the person who looks: they decide, and need nobody to write down what they said. */
  readonly mine: boolean;
  readonly mayWrite: boolean;
  readonly empty: string;
}

export function Sharing({ title, personId, mine, mayWrite, empty }: SharingProps): ReactElement {
  const { t } = useTranslation('sharing');
  const consents = useQuery(consentsQuery(personId));
  return (
    <Part title={title} query={consents}>
      {({ items }) => (
        <>
          {items.length === 0 && <Empty>{t('emptyConsents', { name: empty })}</Empty>}
          {byRecipient(items.filter((each) => !isOver(each))).map(([id, of]) => (
            <OfOne key={id} consents={of} mine={mine} mayWrite={mayWrite} />
          ))}
          {mayWrite && (
            <div className={styles['acts']}>
              <Reveal label={t(mine ? 'ask' : 'askWorker')} main>
                {(close) => <AskConsent personId={personId} mine={mine} onDone={close} />}
              </Reveal>
            </div>
          )}
          <Past consents={items.filter(isOver)} mine={mine} />
        </>
      )}
    </Part>
  );
}

function byRecipient(consents: readonly Consent[]): [string, Consent[]][] {
  const groups = new Map<string, Consent[]>();
  for (const consent of consents) {
    const { id } = consent.recipient;
    groups.set(id, [...(groups.get(id) ?? []), consent]);
  }
  return [...groups];
}

interface GroupProps {
  readonly consents: readonly Consent[];
  readonly mine: boolean;
  readonly mayWrite?: boolean;
}

function OfOne({ consents, mine, mayWrite = false }: GroupProps): ReactElement {
  const name = consents[0]?.recipient.name ?? '';
  return (
    <section className={styles['consents']}>
      <h3>
        <Avatar name={name} kind="supporter" />
        <bdi>{name}</bdi>
      </h3>
      <ul className={styles['rows']}>
        {consents.map((consent) => (
          <li key={consent.id} className={styles['row']}>
            <div>
              <Said consent={consent} mine={mine} />
              {mayWrite && <Decisions consent={consent} mine={mine} />}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Said({ consent, mine }: { consent: Consent; mine: boolean }): ReactElement {
  const { t } = useTranslation('sharing');
  const { section, status, purpose, words, expiresOn, writesOwnWords, since } = consent;
  const facts = [
    t(status === 'proposed' ? 'askedOn' : 'since', { date: sayDate(since) }),
    ...(expiresOn === null ? [] : [t('until', { date: sayDate(expiresOn) })]),
    ...(writesOwnWords ? [t('writesOwn')] : []),
    t('consentPurpose', { purpose }),
  ];
  const said = mine ? (`mine_${status}` as const) : (`say_${status}` as const);
  return (
    <>
      <p>{t(said, { section: t(`section_${section}`) })}</p>
      <p className={styles['quiet']}>{facts.join(' · ')}</p>
      {words !== null && <p className={styles['words']}>{words}</p>}
    </>
  );
}

/** What is over stays known, out of the way. */
function Past({ consents, mine }: GroupProps): ReactElement | null {
  const { t } = useTranslation('sharing');
  if (consents.length === 0) return null;
  return (
    <details className={styles['past']}>
      <summary>
        {t('showPast')}
        <IconChevronDown size={20} stroke={1.75} aria-hidden="true" />
      </summary>
      {byRecipient(consents).map(([id, of]) => (
        <OfOne key={id} consents={of} mine={mine} />
      ))}
    </details>
  );
}
