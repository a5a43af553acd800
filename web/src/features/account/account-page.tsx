import { Button } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { homeOf, isWorker } from '../../app/roles';
import { useSignOut } from '../../app/safety/use-sign-out';
import type { Session } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { Avatar } from '../../components/avatar';
import { sayDate, sayTime } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { ChangePassword } from './change-password';
import { ChooseLanguage } from './choose-language';
import { ChooseLook } from './choose-look';
import { OwnSessions } from './own-sessions';
import styles from './account.module.css';

export function AccountPage(): ReactElement | null {
  const { t } = useTranslation(['account', 'app']);
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (!session) return null;
  return (
    <Page page={t('page')} title={t('title')} narrow>
      {homeOf(session) === '/account' && (
        <Empty
          title={t('app:notYourRoleTitle')}
          action={<LinkButton to="/organisation">{t('app:notYourRoleDocs')}</LinkButton>}
        >
          {t('app:notYourRoleBody')}
        </Empty>
      )}
      <Who session={session} />
      <Section title={t('lookTitle')} lead={t('lookLead')}>
        <ChooseLook />
      </Section>
      {!isWorker(session) && (
        <Section title={t('languageTitle')} lead={t('languageLead')}>
          <ChooseLanguage />
        </Section>
      )}
      {session.planId === null && session.via === null && (
        <>
          <Section title={t('notificationsTitle')} lead={t('notificationsLead')}>
            <LinkButton variant="default" to="/account/notifications">
              {t('notifications')}
            </LinkButton>
          </Section>
          <Section
            title={t('passwordTitle')}
            lead={t(session.party.kind === 'worker' ? 'passwordLead_worker' : 'passwordLead_other')}
          >
            <ChangePassword />
          </Section>
        </>
      )}
      {session.party.kind === 'person' && session.planId === null && (
        <Section title={t('shareTitle')} lead={t('shareLead')}>
          <LinkButton variant="default" to="/my-plan/sharing">
            {t('share')}
          </LinkButton>
        </Section>
      )}
      {session.planId === null && session.via === null && (
        <Section title={t('placesTitle')} lead={t('placesLead')}>
          <OwnSessions />
        </Section>
      )}
      <Leaving session={session} />
    </Page>
  );
}

function Who({ session }: { session: Session }): ReactElement {
  const { t } = useTranslation('account');
  const { party, organisation, roles, parties } = session;
  return (
    <Section title={t('whoTitle')}>
      <div className={styles['who']}>
        <Avatar name={party.name} kind={party.kind} />
        <div>
          <b dir="auto">{party.name}</b>
          <p className={styles['quiet']}>
            {[organisation.name, ...roles.map((role) => t(`role_${role}`))].join(' · ')}
          </p>
        </div>
      </div>
      {parties.length > 1 && (
        <LinkButton variant="default" to="/choose">
          {t('switch')}
        </LinkButton>
      )}
    </Section>
  );
}

function Leaving({ session }: { session: Session }): ReactElement {
  const { t } = useTranslation('account');
  const leaving = useSignOut();
  const ends = { time: sayTime(session.expiresAt), date: sayDate(session.expiresAt) };
  return (
    <>
      {leaving.isError && <Trouble error={leaving.error} />}
      <Section title={t('sessionTitle')} lead={t('sessionEnds', ends)}>
        <Button variant="default" loading={leaving.isPending} onClick={() => leaving.go()}>
          {t('signOut')}
        </Button>
      </Section>
      {session.planId === null && session.via === null && (
        <Section title={t('everywhereTitle')} lead={t('everywhereLead')}>
          <Button variant="default" loading={leaving.isPending} onClick={() => leaving.go(true)}>
            {t('everywhere')}
          </Button>
        </Section>
      )}
    </>
  );
}

function Section({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: string;
  children: ReactNode;
}): ReactElement {
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{title}</h2>
      {lead !== undefined && <p className={styles['quiet']}>{lead}</p>}
      <div className={styles['body']}>{children}</div>
    </section>
  );
}
