import { indexKeys, namesOf } from '../../modules/people';
import type { DemoEpisode, DemoParty, DemoPerson } from '../data';
import type { Moments } from './calendar';
import { stamps, type Chronicle, type Hand } from './chronicle';
import { found, type Directory } from './directory';
import { tellParty } from './organisation';

/** A person of the demo once on record: what their supporters' and their plan's story needs to know. */
export interface KnownPerson {
  readonly id: string;
  readonly demo: DemoPerson;
  readonly moments: Moments;
  /** The person's own hand: in a sitting on a worker's device where they have no account. */
  readonly self: Hand;
  readonly keyWorker: Hand;
  /** Supporters by their key; filled as they are told of. */
  readonly supporters: Map<string, Hand>;
}

/** Whoever the data means by `person`, `worker:…` or `supporter:…`. */
export function handOf(party: DemoParty, person: KnownPerson, directory: Directory): Hand {
  if (party === 'person') return person.self;
  const [kind, key] = party.split(/:(.*)/su) as ['worker' | 'supporter', string];
  return kind === 'worker' ? directory.worker(key) : found(person.supporters, key);
}

/** The record of a person, with identifiers, keys of search, episodes and the workers in their circle. */
export function tellPerson(
  demo: DemoPerson,
  email: string | undefined,
  moments: Moments,
  chronicle: Chronicle,
  directory: Directory,
): KnownPerson {
  const [leading] = demo.episodes;
  if (!leading) throw new Error(`${demo.key} has no episode.`);
  const keyWorker = directory.worker(leading.keyWorker);
  const act = { at: moments.at(leading.referredDaysAgo), by: keyWorker };
  const id = chronicle.newId(act.at);
  directory.names[id] = demo.name;
  tellParty(chronicle, act, { id, kind: 'person', name: demo.name, account_id: directory.account(email) });
  chronicle.add('person', { id, ...details(demo, chronicle), ...stamps(act) });
  const fields = ['name', 'contacts', 'identifiers', 'language'];
  const subject = { subjectKind: 'person', subjectId: id, personId: id };
  chronicle.audit(act, { action: 'person.created', ...subject, fields });
  tellFindable(id, demo, chronicle);
  const scribe = demo.plan?.scribe === undefined ? keyWorker : directory.worker(demo.plan.scribe);
  const self: Hand = { partyId: id, kind: 'person', viaId: email === undefined ? scribe.partyId : null };
  const person = { id, demo, moments, self, keyWorker, supporters: new Map<string, Hand>() };
  for (const episode of demo.episodes) tellEpisode(episode, person, chronicle, directory);
  for (const { worker, brings } of demo.circle) {
    const from = demo.plan?.openedDaysAgo ?? leading.referredDaysAgo;
    tellCircleMember(directory.worker(worker).partyId, brings, from, person, chronicle);
  }
  return person;
}

function details(demo: DemoPerson, { calendar }: Chronicle): Record<string, unknown> & object {
  const { name, family, given, calledAs, pronouns, dateOfBirth, language, interpreter } = demo;
  const needs = [
    ...(interpreter === undefined ? [] : [`Interpreter: ${interpreter}`]),
    ...demo.communicationNeeds,
  ];
  const contacts = demo.contacts.map(({ kind, value, safe, rule }) => ({
    kind,
    value,
    safe,
    note: rule ?? null,
  }));
  return {
    name, family_name: family ?? null, given_name: given ?? null, called_as: calledAs ?? null,
    pronouns: pronouns ?? null, date_of_birth: dateOfBirth ?? null, language, interpreter_needed: interpreter !== undefined,
    communication_needs: needs.length > 0 ? needs.join('\n') : null, formats: demo.formats,
    preferred_words: demo.preferredWords ?? null, contacts, equality: demo.equality ?? {}, released_identifiers: [],
    deceased_on: demo.deceasedDaysAgo === undefined ? null : calendar.day(demo.deceasedDaysAgo),
  }; // prettier-ignore
}

function tellFindable(personId: string, demo: DemoPerson, chronicle: Chronicle): void {
  for (const { system, value } of demo.identifiers)
    chronicle.add('person_identifier', { system, value, person_id: personId });
  const { name, family, given, calledAs } = demo;
  const names = namesOf({
    name,
    familyName: family ?? null,
    givenName: given ?? null,
    calledAs: calledAs ?? null,
  });
  for (const { key, weight } of indexKeys(names))
    chronicle.add('person_name_key', { key, person_id: personId, weight });
}

function tellEpisode(
  { team, lead, keyWorker, referredDaysAgo, closed }: DemoEpisode,
  { id: personId, moments }: KnownPerson,
  chronicle: Chronicle,
  directory: Directory,
): void {
  const act = { at: moments.at(referredDaysAgo), by: directory.worker(keyWorker) };
  const subject = { subjectKind: 'episode', subjectId: chronicle.newId(act.at) };
  const teamId = directory.team(team);
  const fields = ['teamId', 'referredOn', 'lead', 'keyWorkerId', 'legalStatus'];
  chronicle.audit(act, { action: 'episode.opened', ...subject, personId, fields });
  chronicle.state(act, { ...subject, state: 'open', detail: teamId });
  if (lead) chronicle.state(act, { ...subject, state: 'leading' });
  chronicle.state(act, { ...subject, state: 'key_worker', detail: act.by.partyId });
  const ending = closed && { at: moments.at(closed.daysAgo), by: act.by };
  if (ending) {
    const closing = ['closedAt', 'closingView', 'returnRoute'];
    chronicle.audit(ending, { action: 'episode.closed', ...subject, personId, fields: closing });
    chronicle.state(ending, { ...subject, state: 'closed' });
  }
  chronicle.add('episode', {
    id: subject.subjectId, person_id: personId, team_id: teamId, lead, key_worker_id: act.by.partyId,
    referred_on: chronicle.calendar.day(referredDaysAgo), closed_at: ending?.at ?? null,
    closing_view: closed?.personView ?? null, return_route: closed?.returnRoute ?? null, ...stamps(act),
    ...(ending ? { version: 2, updated_at: ending.at } : {}),
  }); // prettier-ignore
}

/** Somebody stands in the person's circle, at the person's wish. */
export function tellCircleMember(
  partyId: string,
  brings: string,
  daysAgo: number,
  { id: personId, moments, self }: KnownPerson,
  chronicle: Chronicle,
): void {
  const act = { at: moments.at(daysAgo), by: self };
  const id = chronicle.newId(act.at);
  const from = { from_on: chronicle.calendar.day(daysAgo), to_on: null };
  chronicle.add('circle_member', {
    id,
    person_id: personId,
    party_id: partyId,
    brings,
    ...from,
    ...stamps(act),
  });
  const subject = { subjectKind: 'circle_member', subjectId: id, personId };
  const fields = ['partyId', 'brings', 'from'];
  chronicle.audit(act, { action: 'circle_member.added', ...subject, section: 'circle', fields });
  chronicle.state(act, { subjectKind: 'circle_member', subjectId: id, state: 'in_circle', detail: partyId });
}
