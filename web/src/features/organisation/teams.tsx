import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Team } from '../../api/contract';
import {
  closeTeam,
  openTeam,
  reviseTeam,
  teamsQuery,
  type NewTeam,
  type TeamChange,
} from '../../api/organisation';
import { Act } from '../../components/act';
import { ChangeForm } from '../../components/change-form';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { Loaded } from '../../components/loaded';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { Sheet } from './organisation-layout';
import styles from './organisation.module.css';

const KINDS = [
  'community',
  'early_intervention',
  'rehabilitation',
  'crisis',
  'inpatient',
  'peer',
  'other',
] as const;
const TEAMS = [['teams']];

export function Teams(): ReactElement {
  const { t } = useTranslation('organisation');
  const [state, setState] = useState<'open' | 'all'>('open');
  const teams = useQuery(teamsQuery(state));
  return (
    <Sheet title={t('teams')} lead={t('teamsLead')}>
      <div className={styles['tools']}>
        <Reveal label={t('openTeam')} main>
          {(close) => <OpenTeam onDone={close} />}
        </Reveal>
      </div>
      <Loaded query={teams} waiting={<Waiting lines={4} />}>
        {(all) =>
          all.length === 0 ? (
            <Empty>{t('noTeams')}</Empty>
          ) : (
            <ul className={styles['rows']}>
              {all.map((team) => (
                <Row key={team.id} team={team} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Button variant="subtle" data-edge="" onClick={() => setState(state === 'open' ? 'all' : 'open')}>
        {t(state === 'open' ? 'showClosed' : 'hideClosed')}
      </Button>
    </Sheet>
  );
}

function Row({ team }: { team: Team }): ReactElement {
  const { t } = useTranslation('organisation');
  const { id, name, kind, timezone, closedAt } = team;
  const facts = [
    t(`kind_${kind}`),
    ...(timezone === null ? [] : [timezone]),
    ...(closedAt === null ? [] : [t('teamClosed', { date: sayDate(closedAt) })]),
  ];
  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <b dir="auto">{name}</b>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
      </div>
      {closedAt === null && (
        <div className={styles['acts']}>
          <Reveal label={t('edit')} about={name}>
            {(close) => <EditTeam team={team} onDone={close} />}
          </Reveal>
          <Act
            label={t('closeTeam')}
            about={name}
            says={t('closeTeamSays')}
            go={t('closeTeamGo')}
            act={() => closeTeam(id)}
            refresh={TEAMS}
          />
        </div>
      )}
    </li>
  );
}

function bodyOf(form: FormData): NewTeam {
  const kind = KINDS.find((each) => each === wordsIn(form, 'kind')) ?? 'other';
  return { name: wordsIn(form, 'name'), kind, timezone: wordsOrNull(form, 'timezone') };
}

function OpenTeam({ onDone }: { onDone: () => void }): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const opening = useMutation({
    mutationFn: openTeam,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['teams'] });
      onDone();
    },
  });
  return (
    <Form
      save={t('openTeam')}
      pending={opening.isPending}
      error={opening.error}
      onSave={(form) => opening.mutate(bodyOf(form))}
      onCancel={onDone}
    >
      <Fields wrong={(pointer) => wrongWith(opening.error, pointer)} />
    </Form>
  );
}

function EditTeam({ team, onDone }: { team: Team; onDone: () => void }): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const newest = async (): Promise<Team> => {
    const teams = await client.query({ ...teamsQuery('all'), staleTime: 0 });
    return teams.find(({ id }) => id === team.id) ?? team;
  };
  return (
    <ChangeForm<Team, TeamChange>
      of={team}
      send={(version, body) => reviseTeam(team.id, version, body)}
      newest={newest}
      refresh={TEAMS}
      bodyOf={bodyOf}
      say={(field, value) => (field === 'kind' ? t(`kind_${value as Team['kind']}`) : undefined)}
      names={{ name: t('teamName'), kind: t('teamKind'), timezone: t('teamZone') }}
      save={t('save')}
      onDone={onDone}
      onCancel={onDone}
    >
      {(read, wrong) => <Fields team={read} wrong={wrong} />}
    </ChangeForm>
  );
}

function Fields({
  team,
  wrong,
}: {
  team?: Team;
  wrong: (pointer: string) => string | undefined;
}): ReactElement {
  const { t } = useTranslation('organisation');
  return (
    <>
      <TextInput
        name="name"
        label={t('teamName')}
        autoComplete="off"
        defaultValue={team?.name}
        error={wrong('/name')}
      />
      <NativeSelect
        name="kind"
        size="md"
        label={t('teamKind')}
        defaultValue={team?.kind ?? 'community'}
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
      />
      <TextInput
        name="timezone"
        label={t('teamZone')}
        description={t('timezoneHint')}
        defaultValue={team?.timezone ?? ''}
        error={wrong('/timezone')}
      />
    </>
  );
}
