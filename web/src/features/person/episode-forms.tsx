import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import type { Episode } from '../../api/contract';
import { organisationQuery, teamsQuery, workersQuery } from '../../api/organisation';
import { episodesQuery } from '../../api/people';
import {
  closeEpisode,
  openEpisode,
  reviseEpisode,
  type Closing,
  type EpisodeChange,
} from '../../api/person-changes';
import { ChangeForm } from '../../components/change-form';
import { Tick } from '../../components/choices';
import { today } from '../../components/dates';
import { Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';

export function OpenEpisode({ personId, onDone }: { personId: string; onDone: () => void }): ReactElement {
  const { t } = useTranslation('person');
  const client = useQueryClient();
  const { data: teams = [] } = useQuery(teamsQuery());
  const [chosen, setChosen] = useState<string | null>(null);
  const opening = useMutation({
    mutationFn: (form: FormData) =>
      openEpisode(personId, {
        teamId: wordsIn(form, 'teamId'),
        referredOn: wordsIn(form, 'referredOn'),
        keyWorkerId: wordsOrNull(form, 'keyWorkerId'),
        legalStatus: wordsOrNull(form, 'legalStatus'),
        ...(form.get('lead') === 'on' ? { lead: true } : {}),
      }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['person', personId] });
      onDone();
    },
  });
  const wrong = (pointer: string): string | undefined => wrongWith(opening.error, pointer);
  return (
    <Form
      save={t('openEpisode')}
      pending={opening.isPending}
      error={opening.error}
      onSave={(form) => opening.mutate(form)}
      onCancel={onDone}
    >
      <NativeSelect
        name="teamId"
        size="md"
        label={t('episodeTeam')}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ currentTarget: { value } }) => setChosen(value)}
        error={wrong('/teamId')}
      />
      <TextInput
        name="referredOn"
        type="date"
        label={t('referredOn')}
        defaultValue={today()}
        error={wrong('/referredOn')}
      />
      <PickKeyWorker teamId={chosen ?? teams[0]?.id} chosen={null} error={wrong('/keyWorkerId')} />
      <TextInput name="legalStatus" label={t('legalStatus')} error={wrong('/legalStatus')} />
      <Tick name="lead" label={t('leadTick')} />
    </Form>
  );
}

interface PickProps {
  readonly teamId: string | undefined;
  readonly chosen: { readonly id: string; readonly name: string } | null;
  readonly error: string | undefined;
}

/** Somebody of the team; whoever it is now stays to choose, also if they have left the team. */
function PickKeyWorker({ teamId, chosen, error }: PickProps): ReactElement {
  const { t } = useTranslation('person');
  const { data: workers = [] } = useQuery({ ...workersQuery(teamId), enabled: teamId !== undefined });
  const clinical = workers.filter(({ memberships }) =>
    memberships.some(({ role }) => role === 'practitioner' || role === 'peer_worker'),
  );
  const options = clinical.map(({ id, name }) => ({ value: id, label: name }));
  const kept =
    chosen !== null && !options.some(({ value }) => value === chosen.id)
      ? [{ value: chosen.id, label: chosen.name }]
      : [];
  return (
    <NativeSelect
      // Anew once the colleagues have come: the one who was chosen is then among them.
      key={`${teamId} ${options.length}`}
      name="keyWorkerId"
      size="md"
      label={t('keyWorkerLabel')}
      description={t('keyWorkerHint')}
      defaultValue={chosen?.id ?? ''}
      data={[{ value: '', label: t('nobodyYet') }, ...kept, ...options]}
      error={error}
    />
  );
}

interface EpisodeProps {
  readonly episode: Episode;
  readonly onDone: () => void;
}

function useNewest({ id, personId }: Episode): () => Promise<Episode> {
  const client = useQueryClient();
  return async () => {
    const { items } = await client.query({ ...episodesQuery(personId), staleTime: 0 });
    const found = items.find((each) => each.id === id);
    if (!found) throw new Error('The episode that was read is there no longer.');
    return found;
  };
}

export function EditEpisode({ episode, onDone }: EpisodeProps): ReactElement {
  const { t } = useTranslation('person');
  const { id, personId, team } = episode;
  const newest = useNewest(episode);
  const { data: workers = [] } = useQuery(workersQuery(team.id));
  const nameOf = (value: unknown): string | undefined =>
    [...workers, ...(episode.keyWorker ? [episode.keyWorker] : [])].find((each) => each.id === value)?.name;
  return (
    <ChangeForm<Episode, EpisodeChange>
      of={episode}
      send={(over, body) => reviseEpisode(personId, id, over, body)}
      newest={newest}
      refresh={[['person', personId], ['people']]}
      bodyOf={(form, { lead }) => ({
        keyWorkerId: wordsOrNull(form, 'keyWorkerId'),
        legalStatus: wordsOrNull(form, 'legalStatus'),
        ...(form.get('lead') === 'on' && !lead ? { lead: true } : {}),
      })}
      seen={(read) => ({ ...read, keyWorkerId: read.keyWorker?.id ?? null })}
      say={(field, value) => (field === 'keyWorkerId' ? (nameOf(value) ?? t('nobodyYet')) : undefined)}
      names={{ keyWorkerId: t('keyWorkerLabel'), legalStatus: t('legalStatus'), lead: t('leadTick') }}
      save={t('save')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ keyWorker, legalStatus, lead }, wrong) => (
        <>
          <PickKeyWorker teamId={team.id} chosen={keyWorker} error={wrong('/keyWorkerId')} />
          <TextInput
            name="legalStatus"
            label={t('legalStatus')}
            defaultValue={legalStatus ?? ''}
            error={wrong('/legalStatus')}
          />
          {!lead && <Tick name="lead" label={t('leadTick')} />}
        </>
      )}
    </ChangeForm>
  );
}

interface CloseProps extends EpisodeProps {
  /** With the day by which the plan is reviewed after it, where there is a plan. */
  readonly onClosed: (reviewOn: string | null) => void;
}

/** Support ends with how the person sees it and with a way back, or not at all. */
export function CloseEpisode({ episode, onDone, onClosed }: CloseProps): ReactElement {
  const { t } = useTranslation('person');
  const { id, personId, team } = episode;
  const newest = useNewest(episode);
  const { data: organisation } = useQuery(organisationQuery);
  const reviewOn = useRef<string | null>(null);
  return (
    <ChangeForm<Episode, Closing>
      of={episode}
      send={async (over, body) => {
        const closed = await closeEpisode(personId, id, over, body);
        reviewOn.current = closed.reviewOn;
        return closed;
      }}
      newest={newest}
      refresh={[['person', personId], ['people']]}
      bodyOf={(form) => ({
        closingView: wordsIn(form, 'closingView'),
        returnRoute: wordsIn(form, 'returnRoute'),
      })}
      names={{ closingView: t('closingView'), returnRoute: t('returnLabel') }}
      save={t('closeEpisodeGo')}
      onDone={() => {
        onDone();
        onClosed(reviewOn.current);
      }}
      onCancel={onDone}
    >
      {(_read, wrong) => (
        <>
          <p>{t('closeEpisodeLead', { team: team.name })}</p>
          {organisation && <p>{t('closeEpisodeReview', { count: organisation.reviewAfterEventDays })}</p>}
          <Textarea
            name="closingView"
            label={t('closingView')}
            description={t('closingViewHint')}
            rows={3}
            error={wrong('/closingView')}
          />
          <Textarea
            name="returnRoute"
            label={t('returnLabel')}
            description={t('returnHint')}
            rows={2}
            error={wrong('/returnRoute')}
          />
        </>
      )}
    </ChangeForm>
  );
}
