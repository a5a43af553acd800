import { SYSTEM_PARTY } from '../../platform/outbox/outbox';
import type { DemoOrganisation, DemoWorker } from '../data';
import { type Act, type Chronicle, type Hand } from './chronicle';
import type { Directory } from './directory';

const BEFORE_ANYBODY_CAME = 100;

/** How long an organisation has been at work: since well before the first person came to it. */
export function foundedDaysAgo({ people }: DemoOrganisation): number {
  const referred = people.flatMap(({ episodes }) => episodes.map(({ referredDaysAgo }) => referredDaysAgo));
  return Math.max(0, ...referred) + BEFORE_ANYBODY_CAME;
}

/** The service itself, where nobody else did it. */
export const SERVICE: Hand = { partyId: SYSTEM_PARTY, kind: 'system', viaId: null };

/** The organisation, its teams, and its workers with their roles: taken on by its administrator. */
export function tellOrganisation(
  organisation: DemoOrganisation,
  chronicle: Chronicle,
  directory: Directory,
): void {
  const at = chronicle.calendar.moments().at(foundedDaysAgo(organisation));
  const founding = { at, by: SERVICE };
  const { name, timezone, locale, region } = organisation;
  chronicle.add('organisation', {
    name, timezone, locale, region, review_every_months: organisation.reviewEveryMonths, first_review_within_days: 28,
    reading_age_target: organisation.readingAgeTarget, small_number_threshold: organisation.smallNumberThreshold,
    session_idle_minutes: 30, session_hours: 12, version: 1, created_at: at, updated_at: at,
  }); // prettier-ignore
  chronicle.audit(founding, {
    action: 'organisation.created',
    subjectKind: 'organisation',
    subjectId: chronicle.orgId,
    fields: ['name', 'timezone', 'locale', 'region'],
  });
  const admins = organisation.workers.filter(({ memberships }) => memberships.some(isAdmin));
  for (const worker of admins) tellWorker(worker, founding, chronicle, directory);
  const by = directory.worker(admins[0]?.key ?? 'admin');
  for (const team of organisation.teams) tellTeam(team, { at, by }, chronicle, directory);
  const others = organisation.workers.filter((worker) => !admins.includes(worker));
  for (const worker of others) tellWorker(worker, { at, by }, chronicle, directory);
}

const isAdmin = ({ role }: DemoWorker['memberships'][number]): boolean => role === 'admin';

function tellTeam(
  { key, name, kind }: DemoOrganisation['teams'][number],
  act: Act,
  chronicle: Chronicle,
  directory: Directory,
): void {
  const id = chronicle.newId(act.at);
  directory.addTeam(key, id);
  chronicle.add('team', { id, name, kind, version: 1, created_at: act.at, updated_at: act.at });
  const subject = { subjectKind: 'team', subjectId: id };
  chronicle.audit(act, { action: 'team.created', ...subject, fields: ['name', 'kind'] });
}

function tellWorker(worker: DemoWorker, act: Act, chronicle: Chronicle, directory: Directory): void {
  const id = chronicle.newId(act.at);
  const { name, email, jobTitle } = worker;
  directory.addWorker(worker, id);
  tellParty(chronicle, act, { id, kind: 'worker', name, account_id: directory.account(email) });
  const changes = { version: 1, created_at: act.at, updated_at: act.at };
  chronicle.add('worker', { id, email, job_title: jobTitle, ...changes });
  for (const membership of worker.memberships) tellMembership(id, membership, act, chronicle, directory);
  const subject = { subjectKind: 'worker', subjectId: id };
  chronicle.audit(act, { action: 'worker.created', ...subject, fields: ['name', 'email', 'jobTitle'] });
  chronicle.state(act, { ...subject, state: 'here' });
}

function tellMembership(
  workerId: string,
  { role, team }: DemoWorker['memberships'][number],
  act: Act,
  chronicle: Chronicle,
  directory: Directory,
): void {
  const id = chronicle.newId(act.at);
  const teamId = team === undefined ? null : directory.team(team);
  const by = { created_at: act.at, created_by: act.by.partyId };
  chronicle.add('membership', { id, worker_id: workerId, team_id: teamId, role, ...by });
  const subject = { subjectKind: 'membership', subjectId: id };
  chronicle.audit(act, { action: 'membership.started', ...subject, fields: ['role', 'teamId'] });
  chronicle.state(act, { ...subject, state: 'started', detail: `${role} ${teamId ?? 'organisation'}` });
}

/** A party, whoever it is. */
export function tellParty(
  chronicle: Chronicle,
  { at }: Act,
  party: { id: string; kind: string; name: string; account_id: string | null },
): void {
  chronicle.add('party', { ...party, created_at: at });
}
