import type { DemoConsent, DemoSection, DemoSupporter } from '../data';
import { stamps, type Chronicle, type Hand } from './chronicle';
import type { Directory } from './directory';
import { SERVICE, tellParty } from './organisation';
import { tellCircleMember, type KnownPerson } from './person';

/** How long a consent had been open before it was narrowed, withdrawn or ran out, where the data does not say. */
const OPEN_FOR_DAYS = 30;

/** A supporter of a person: who they are, whether they stand in the circle, and what the person opens to them. */
export function tellSupporter(
  supporter: DemoSupporter,
  person: KnownPerson,
  chronicle: Chronicle,
  directory: Directory,
): void {
  const { key, name, relationship, roles, wanted, email, contacts, brings, consents } = supporter;
  const daysAgo = knownSince(supporter, person);
  const act = { at: person.moments.at(daysAgo), by: person.keyWorker };
  const id = chronicle.newId(act.at);
  directory.names[id] = name;
  person.supporters.set(key, { partyId: id, kind: 'supporter', viaId: null });
  tellParty(chronicle, act, { id, kind: 'supporter', name, account_id: directory.account(email) });
  const phone = contacts.find(({ kind }) => kind === 'mobile' || kind === 'phone')?.value ?? null;
  const written = contacts.find(({ kind }) => kind === 'email')?.value;
  chronicle.add('supporter', {
    id, person_id: person.id, relationship, roles, wanted, email: email ?? written ?? null, phone, ...stamps(act),
  }); // prettier-ignore
  const fields = ['name', 'relationship', 'roles', 'wanted', 'email', 'phone'];
  const subject = { subjectKind: 'supporter', subjectId: id, personId: person.id };
  chronicle.audit(act, { action: 'supporter.added', ...subject, fields });
  chronicle.state(act, {
    subjectKind: 'supporter',
    subjectId: id,
    state: `wanted_${wanted}`,
    detail: person.id,
  });
  if (brings !== undefined) tellCircleMember(id, brings, daysAgo, person, chronicle);
  for (const consent of consents) tellConsent(consent, id, person, chronicle);
}

/** Early enough for everything that is told of them. */
function knownSince({ consents }: DemoSupporter, { demo }: KnownPerson): number {
  const referred = demo.episodes[0]?.referredDaysAgo ?? 0;
  const firstConsent = Math.max(0, ...consents.map(({ daysAgo }) => daysAgo + OPEN_FOR_DAYS));
  return Math.min(Math.max(demo.plan?.openedDaysAgo ?? referred, firstConsent), referred);
}

/** One consent for each section; what a narrowed one left out was withdrawn. */
function tellConsent(
  consent: DemoConsent,
  recipient: string,
  person: KnownPerson,
  chronicle: Chronicle,
): void {
  const course = courseOf(consent);
  for (const section of consent.sections) tellSection(section, course, consent, recipient, person, chronicle);
  const left = (consent.narrowedFrom ?? []).filter((section) => !consent.sections.includes(section));
  const withdrawn = course.map((turn) =>
    turn.state === 'narrowed' ? { ...turn, state: 'withdrawn' } : turn,
  );
  for (const section of left) tellSection(section, withdrawn, consent, recipient, person, chronicle);
}

interface Turn {
  readonly state: string;
  readonly daysAgo: number;
}

function courseOf({ status, daysAgo }: DemoConsent): Turn[] {
  const before = daysAgo + OPEN_FOR_DAYS;
  const proposed = (on: number): Turn => ({ state: 'proposed', daysAgo: on });
  switch (status) {
    case 'proposed':
      return [proposed(daysAgo)];
    case 'given':
    case 'refused':
      return [proposed(daysAgo), { state: status, daysAgo }];
    case 'narrowed':
    case 'withdrawn':
    case 'expired':
      return [proposed(before), { state: 'given', daysAgo: before }, { state: status, daysAgo }];
  }
}

function tellSection(
  section: DemoSection,
  course: readonly Turn[],
  { purpose, expiresInDays, status, daysAgo }: DemoConsent,
  recipient: string,
  person: KnownPerson,
  chronicle: Chronicle,
): void {
  const acts = course.map((turn) => ({
    ...turn,
    at: person.moments.at(turn.daysAgo),
    by: handFor(turn, person),
  }));
  const [first, last] = [acts[0], acts.at(-1)];
  if (!first || !last) return;
  const subject = { subjectKind: 'consent', subjectId: chronicle.newId(first.at) };
  for (const act of acts) {
    const action = `consent.${act.state}`;
    chronicle.audit(act, {
      action,
      ...subject,
      personId: person.id,
      section,
      fields: ['status', 'basis', 'words'],
    });
    chronicle.state(act, { ...subject, state: act.state, detail: basisOf(act.state, person) });
  }
  const ends = status === 'expired' ? daysAgo : expiresInDays === undefined ? null : -expiresInDays;
  chronicle.add('consent', {
    id: subject.subjectId, person_id: person.id, section, recipient_id: recipient, purpose, status: last.state,
    basis: basisOf(last.state, person), words: null, expires_on: ends === null ? null : chronicle.calendar.day(ends),
    ...stamps(first), version: acts.length, updated_at: last.at, updated_by: last.by.partyId,
  }); // prettier-ignore
}

/** Staff ask, the person decides, and time runs out by itself. */
function handFor({ state }: Turn, { keyWorker, self }: KnownPerson): Hand {
  if (state === 'expired') return SERVICE;
  return state === 'proposed' ? keyWorker : self;
}

function basisOf(state: string, { self }: KnownPerson): string {
  if (state === 'proposed') return 'proposed';
  return self.viaId === null ? 'own' : 'sitting';
}
