import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { PersonWarning, Session } from '../../api/contract';
import { workerQuery } from '../../api/people';
import { sessionQuery } from '../../api/session';
import { Empty } from '../../components/empty';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { AddPersonForm, type Team } from './add-person-form';
import styles from './people.module.css';

interface Added {
  readonly id: string;
  readonly name: string;
  readonly warnings: readonly PersonWarning[];
}

export function AddPersonPage(): ReactElement | null {
  const { t } = useTranslation('people');
  const { data: session } = useSuspenseQuery(sessionQuery);
  const [twins, setTwins] = useState<Added | null>(null);
  if (!session) return null;
  if (twins !== null) return <MightBeTheSame added={twins} />;
  return (
    <Page page={t('addPage')} title={t('addTitle')} lead={t('addLead')} narrow>
      <OfMyTeams session={session} onTwins={setTwins} />
    </Page>
  );
}

function OfMyTeams({
  session,
  onTwins,
}: {
  session: Session;
  onTwins: (added: Added) => void;
}): ReactElement {
  const { t } = useTranslation('people');
  const router = useRouter();
  const worker = useQuery(workerQuery(session.party.id));
  const onAdded = (added: Added): void => {
    if (added.warnings.length > 0) onTwins(added);
    else void router.navigate({ to: '/people/$personId', params: { personId: added.id } });
  };
  return (
    <Loaded query={worker} waiting={<Waiting lines={5} />}>
      {({ memberships }) => {
        const teams: Team[] = memberships.flatMap(({ teamId, teamName }) =>
          teamId !== null && teamName !== null ? [{ id: teamId, name: teamName }] : [],
        );
        if (teams.length === 0) return <Empty title={t('noTeamTitle')}>{t('noTeam')}</Empty>;
        return <AddPersonForm teams={teams} workerId={session.party.id} onAdded={onAdded} />;
      }}
    </Loaded>
  );
}

/** The record is made; before more is written in it, whoever made it looks at the one it may repeat. */
function MightBeTheSame({ added }: { added: Added }): ReactElement {
  const { t } = useTranslation('people');
  return (
    <Page
      page={t('addPage')}
      title={t('duplicateTitle')}
      lead={t('duplicateLead', { name: added.name })}
      narrow
    >
      <ul>
        {added.warnings.map(({ personId, name, teams }, index) => (
          <li key={personId ?? index} className={styles['twin']}>
            {personId !== null && name !== null ? (
              <LinkButton variant="default" to="/people/$personId" params={{ personId }}>
                {t('open', { name })}
              </LinkButton>
            ) : (
              t('duplicateElsewhere', { teams: teams.join(', ') })
            )}
          </li>
        ))}
      </ul>
      <div className={styles['same']}>
        <LinkButton to="/people/$personId" params={{ personId: added.id }}>
          {t('goOn')}
        </LinkButton>
      </div>
    </Page>
  );
}
