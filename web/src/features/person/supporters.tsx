import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Consent, Supporter } from '../../api/contract';
import { consentsQuery, personQuery, supportersQuery } from '../../api/people';
import { inviteSupporter, reviseSupporter } from '../../api/person-changes';
import { Act } from '../../components/act';
import { Avatar } from '../../components/avatar';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { isLive } from './consent-states';
import { Part, useMayWrite, usePersonId } from './part';
import { AddSupporter, EditSupporter } from './supporter-forms';
import { useMine } from './whose';
import styles from './person.module.css';

/** Who the person wants near, for a worker. */
export function Supporters(): ReactElement {
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const mayWrite = useMayWrite(person);
  return <WhoSupports personId={personId} name={person.calledAs ?? person.name} mayWrite={mayWrite} />;
}

interface WhoProps {
  readonly personId: string;
  /** What the person is called. */
  readonly name: string;
  readonly mayWrite: boolean;
}

/** Those whom the person wants near, and what each of them may see. */
export function WhoSupports({ personId, name, mayWrite }: WhoProps): ReactElement {
  const { t } = useTranslation('circle');
  const mine = useMine();
  const supporters = useQuery(supportersQuery(personId));
  const { data: consents } = useQuery(consentsQuery(personId));
  return (
    <Part title={t('supporters')} query={supporters}>
      {({ items }) => (
        <>
          {items.length === 0 && (
            <Empty>{mine ? t('emptySupportersMine') : t('emptySupporters', { name })}</Empty>
          )}
          <ul className={styles['rows']}>
            {items.map((supporter) => (
              <Row
                key={supporter.id}
                supporter={supporter}
                consents={consents?.items ?? []}
                mayWrite={mayWrite}
              />
            ))}
          </ul>
          {mayWrite && (
            <div className={styles['acts']}>
              <Reveal label={t('addSupporter')} main>
                {(close) => <AddSupporter personId={personId} onDone={close} />}
              </Reveal>
            </div>
          )}
        </>
      )}
    </Part>
  );
}

interface RowProps {
  readonly supporter: Supporter;
  readonly consents: readonly Consent[];
  readonly mayWrite: boolean;
}

function Row({ supporter, consents, mayWrite }: RowProps): ReactElement {
  const { t } = useTranslation(['circle', 'sharing']);
  const { id, name, relationship, roles, wanted, email, phone, joined, endedAt } = supporter;
  const { emailSafe, phoneSafe } = supporter;
  const facts = [
    endedAt === null ? t(`wanted_${wanted}`) : t('ended'),
    ...roles.map((role) => t(`role_${role}`)),
    ...(joined ? [t('joined')] : []),
  ];
  const opened = consents.filter((consent) => consent.recipient.id === id && isLive(consent));
  const sections = opened.map(({ section }) => t(`sharing:section_${section}`)).join(', ');
  return (
    <li className={styles['row']}>
      <Avatar name={name} kind="supporter" />
      <div>
        <b dir="auto">{name}</b>{' '}
        <span className={styles['quiet']} dir="auto">
          {relationship}
        </span>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
        <p>{[phone, email].filter(Boolean).join(' · ')}</p>
        {phone !== null && !phoneSafe && <p className={styles['quiet']}>{t('unsafePhone')}</p>}
        {email !== null && !emailSafe && <p className={styles['quiet']}>{t('unsafeEmail')}</p>}
        {endedAt === null && (
          <p className={styles['quiet']}>{opened.length > 0 ? t('sees', { sections }) : t('seesNothing')}</p>
        )}
        {mayWrite && endedAt === null && <Changes supporter={supporter} />}
      </div>
    </li>
  );
}

function Changes({ supporter }: { supporter: Supporter }): ReactElement {
  const { t } = useTranslation('circle');
  const mine = useMine();
  const { id, personId, name, email, emailSafe, joined, version } = supporter;
  const keys = [['person', personId]];
  return (
    <div className={styles['acts']}>
      <Reveal label={t('change')} about={name}>
        {(close) => <EditSupporter supporter={supporter} onDone={close} />}
      </Reveal>
      {mine ? (
        <LinkButton to="/my-plan/sharing" variant="default">
          {t('shareWith')}
        </LinkButton>
      ) : (
        <LinkButton to="/people/$personId/sharing" params={{ personId }} variant="default">
          {t('shareWith')}
        </LinkButton>
      )}
      {!joined && email !== null && emailSafe && (
        <Act
          label={t('inviteSupporter')}
          about={name}
          says={t(mine ? 'inviteSupporterSaysMine' : 'inviteSupporterSays', { name, email })}
          go={t('inviteSupporterGo')}
          act={() => inviteSupporter(personId, id)}
          refresh={keys}
        />
      )}
      <Act
        label={t('endSupporter')}
        about={name}
        says={t('endSupporterSays', { name })}
        go={t('endSupporterGo')}
        act={() => reviseSupporter(personId, id, version, { ended: true })}
        refresh={keys}
      />
    </div>
  );
}
