import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { Person } from '../../api/contract';
import { duplicatesQuery, personQuery } from '../../api/people';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Notice } from '../../components/notice';
import { nameOfLanguage } from '../../components/languages';
import { useTranslation } from '../../components/translation';
import { ContactWays } from './contact-ways';
import { ChangeAbout } from './change-about';
import { Part, usePersonId } from './part';
import { RefusedAddresses } from './refused-addresses';
import styles from './person.module.css';

/** Who they are: their words about words first, then how to reach them. */
export function About(): ReactElement {
  const { t } = useTranslation('person');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  return (
    <>
      <Marks person={person} />
      <RefusedAddresses personId={personId} />
      <Duplicates personId={personId} />
      <Part title={t('about')} query={{ data: person, error: null, refetch: nothing }}>
        {(of) => <Facts person={of} />}
      </Part>
    </>
  );
}

const nothing = (): never => {
  throw new Error('There is nothing to fetch again.');
};

function Facts({ person }: { person: Person }): ReactElement {
  const { t } = useTranslation(['person', 'app']);
  const facts = useFacts(person);
  const plan = Boolean(person.planId);
  return (
    <>
      {facts.length === 0 && <Empty>{t('nothingAbout', { name: person.calledAs ?? person.name })}</Empty>}
      <dl className={styles['facts2']}>
        {facts.map(([label, value]) => (
          <Fact key={label} label={label}>
            <bdi>{value}</bdi>
          </Fact>
        ))}
      </dl>
      <div className={styles['acts']}>
        <LinkButton to="/people/$personId/plan" params={{ personId: person.id }}>
          {t(plan ? 'openPlan' : 'noPlanTitle')}
        </LinkButton>
        <ChangeAbout person={person} />
      </div>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

function useFacts(person: Person): [label: string, value: ReactNode][] {
  const { t } = useTranslation('person');
  const { preferredWords, communicationNeeds, contacts = [], identifiers = [], formats = [] } = person;
  const language = [
    ...(person.language ? [nameOfLanguage(person.language)] : []),
    ...(person.interpreterNeeded ? [t('interpreter')] : []),
  ];
  const facts: [string, ReactNode, boolean][] = [
    [t('preferredWords'), <Lines words={preferredWords} />, Boolean(preferredWords)],
    [t('communication'), <Lines words={communicationNeeds} />, Boolean(communicationNeeds)],
    [t('contacts'), <ContactWays contacts={contacts} />, contacts.length > 0],
    [t('language'), language.join(', '), language.length > 0],
    [t('formats'), formats.map((format) => t(`format_${format as 'audio'}`)).join(', '), formats.length > 0],
    [
      t('identifiers'),
      <ul>
        {identifiers.map((each) => (
          <li key={`${each.system} ${each.value}`}>
            <Identifier {...each} />
          </li>
        ))}
      </ul>,
      identifiers.length > 0,
    ],
  ];
  return facts.flatMap(([label, value, there]) => (there ? [[label, value] as [string, ReactNode]] : []));
}

/** As it was written: a line of its own for each thing. */
function Lines({ words }: { words: string | null | undefined }): ReactElement {
  const lines = (words ?? '').split('\n').filter((line) => line.trim() !== '');
  return (
    <div className={styles['several']}>
      {lines.map((line, place) => (
        <p key={place}>{line}</p>
      ))}
    </div>
  );
}

/** An NHS number is read in three groups; another is left as it is written. */
const NHS = /^(\d{3})(\d{3})(\d{4})$/;

function Identifier({ system, value }: NonNullable<Person['identifiers']>[number]): ReactElement {
  const { t, i18n } = useTranslation('person');
  const known = i18n.exists(`identifier_${system}`, { ns: 'person' });
  return (
    <>
      {system === 'nhs-number' ? value.replace(NHS, '$1 $2 $3') : value}{' '}
      <span className={styles['quiet']}>{known ? t(`identifier_${system as 'nhs-number'}`) : system}</span>
    </>
  );
}

function Marks({ person }: { person: Person }): ReactElement | null {
  const { t } = useTranslation('person');
  const { enteredInError, deceasedOn } = person;
  if (!enteredInError && !deceasedOn) return null;
  return (
    <div className={styles['set']}>
      <Notice>
        {enteredInError ? (
          <>
            <b>{t('inError')}</b>
            <p>{t('inErrorBody', { date: sayDate(enteredInError.at), reason: enteredInError.reason })}</p>
          </>
        ) : (
          t('died', { date: sayDate(deceasedOn ?? '') })
        )}
      </Notice>
    </div>
  );
}

function Duplicates({ personId }: { personId: string }): ReactElement | null {
  const { t } = useTranslation('person');
  const { data } = useQuery(duplicatesQuery(personId));
  if (!data || data.items.length === 0) return null;
  return (
    <div className={styles['set']}>
      <Notice>
        <b>{t('duplicates')}</b>
        <ul>
          {data.items.map(({ personId: other, name, teams }, index) => (
            <li key={other ?? index}>
              {other !== null && name !== null ? (
                <Link to="/people/$personId" params={{ personId: other }}>
                  <bdi>{name}</bdi>
                </Link>
              ) : (
                t('duplicateElsewhere', { teams: teams.join(', ') })
              )}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
