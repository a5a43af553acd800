import { DEMO_ORGANISATIONS, LOGINS } from '../../../src/demo/data';
import * as lists from '../../../src/demo/data/vocabulary';
import { probePort } from '../../../src/demo/run/free-port';
import { seedDemo, seedTools } from '../../../src/demo/seed';
import { DraftSnapshots } from '../../../src/modules/agreements/application/proposals/draft-snapshots';
import { PROPOSAL_STATES } from '../../../src/modules/agreements/domain/proposal-states';
import { readSnapshot } from '../../../src/modules/agreements/domain/snapshot';
import { LookOver } from '../../../src/modules/reminders/jobs/look-over';
import { runInContext } from '../../../src/platform/context/request-context';
import { Units } from '../../../src/platform/database/units';
import { DEMO_PASSWORD } from '../../../src/platform/identity';
import { systemPrincipal } from '../../../src/platform/outbox/system-principal';
import { newId } from '../../../src/shared/ids';
import { canonicalBytes, sha256Hex } from '../../../src/shared/canonical-json';
import { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Session {
  token: string;
  party: { id: string; kind: string; name: string };
  organisation: { id: string; name: string };
  roles: string[];
  parties: { kind: string; organisation: { name: string } }[];
}

describe('a seeded demo', () => {
  let demo: TestApp;
  let seeded: string[];

  beforeAll(async () => {
    const mail = await probePort('127.0.0.1', 0);
    demo = await startTestApp({ mode: 'demo', smtpUrl: `smtp://127.0.0.1:${mail}` });
    seeded = await seedDemo(seedTools(demo.app));
  }, 60_000);
  afterAll(() => demo.close());

  const rows = <Row extends Record<string, unknown>>(sql: string, values: unknown[] = []) =>
    demo.fixtures.query<Row>(sql, values);

  async function signIn(login: string): Promise<Session & { api: Api }> {
    const answer = await new Api(demo).post<Session>('/v1/session', {
      email: login,
      password: DEMO_PASSWORD,
    });
    expect([login, answer.status]).toEqual([login, 201]);
    return { ...answer.body, api: new Api(demo, answer.body) };
  }

  it('has two organisations of 3 teams, 12 workers and 40 people, and is filled once', async () => {
    expect(seeded).toEqual(['northside', 'southside']);
    expect(await seedDemo(seedTools(demo.app))).toEqual([]);
    const count = (table: string) =>
      `(SELECT count(*)::int FROM ${table} t WHERE t.org_id = o.org_id) AS ${table}`;
    const counted = await rows(
      `SELECT ${['team', 'worker', 'person'].map(count).join(', ')} FROM organisation o ORDER BY name`,
    );
    expect(counted).toEqual(Array(2).fill({ team: 3, worker: 12, person: 40 }));
  });

  it.each(DEMO_ORGANISATIONS.map(({ key }) => key))('signs in all seven logins of %s', async (key) => {
    const roles: Record<string, string[]> = {
      practitioner: ['practitioner'],
      peer: ['peer_worker'],
      manager: ['service_manager'],
      admin: ['admin'],
      auditor: ['auditor'],
      person: ['person'],
      supporter: ['supporter'],
    };
    for (const login of LOGINS) {
      const session = await signIn(`${login}@${key}.example`);
      expect([login, session.roles]).toEqual([login, roles[login]]);
      expect(session.organisation.name).toBe(DEMO_ORGANISATIONS.find((each) => each.key === key)?.name);
    }
  });

  it('holds every state: of plans, consents, suggestions, goals, steps, disagreements and answers', async () => {
    const states = async (sql: string) => new Set((await rows<{ it: string }>(sql)).map(({ it }) => it));
    expect(await states('SELECT status AS it FROM plan')).toEqual(
      new Set(['not_yet_agreed', 'active', 'paused', 'ended']),
    );
    expect(await states('SELECT status AS it FROM proposal')).toEqual(new Set(PROPOSAL_STATES));
    expect(await states('SELECT status AS it FROM consent')).toEqual(new Set(lists.CONSENT_STATES));
    expect(await states('SELECT status AS it FROM suggestion')).toEqual(new Set(lists.SUGGESTION_STATES));
    expect(await states('SELECT status AS it FROM disagreement')).toEqual(new Set(lists.DISAGREEMENT_STATES));
    expect(await states('SELECT method AS it FROM attestation')).toEqual(new Set(lists.ATTESTATION_METHODS));
    expect(await states('SELECT stance AS it FROM attestation')).toEqual(new Set(lists.STANCES));
    const moved = await states('SELECT state AS it FROM progress');
    const later = [...lists.GOAL_STATES.slice(1), ...lists.STEP_STATES.slice(1)];
    expect(moved).toEqual(new Set(later));
    const waiting = await rows(`SELECT 1 FROM plan_text WHERE lane = 'dictation' AND passages <> '[]'`);
    expect(waiting.length).toBeGreaterThan(8);
    const none = await rows(
      `SELECT 1 FROM person p WHERE NOT EXISTS (SELECT FROM plan WHERE person_id = p.id)`,
    );
    expect(none.length).toBeGreaterThan(0);
  });

  it('shows in each organisation what is rarer: taken back, asked for, covered, removed, let go, changed, answered', async () => {
    const some = {
      withdrawn: `FROM proposal t WHERE status = 'withdrawn' AND closing_reason <> '' AND closed_at > created_at`,
      wished: 'FROM review_request t WHERE words IS NOT NULL',
      covered: 'FROM cover t WHERE now() BETWEEN starts_at AND ends_at',
      removed: 'FROM plan_item t WHERE removed_at IS NOT NULL',
      letGo: `FROM progress t WHERE state = 'let_go'`,
      changed: `FROM progress t WHERE state = 'changed' AND successor_id IS NOT NULL`,
      notNeeded: `FROM progress t WHERE state = 'not_needed'`,
      answered: `FROM disagreement t WHERE status = 'answered' AND response <> ''`,
    };
    const columns = Object.entries(some).map(
      ([name, from]) =>
        `EXISTS (SELECT ${from.replace(/( WHERE )/, '$1t.org_id = o.org_id AND ')}) AS "${name}"`,
    );
    const found = await rows(`SELECT ${columns.join(', ')} FROM organisation o`);
    const all = Object.fromEntries(Object.keys(some).map((name) => [name, true]));
    expect(found).toEqual([all, all]);
    const goals = await rows(
      `SELECT DISTINCT p.org_id FROM progress p JOIN plan_item i ON i.org_id = p.org_id AND i.id = p.item_id
       WHERE i.kind = 'goal' AND p.state = 'let_go'`,
    );
    expect(goals).toHaveLength(2);
  });

  it('invariant 1: its versions are the bytes their hash says, each after the one before', async () => {
    const versions = await rows<{
      bytes: Buffer;
      hash: string;
      previous_hash: string | null;
      before: string | null;
    }>(
      `SELECT bytes, hash, previous_hash, lag(hash) OVER (PARTITION BY plan_id ORDER BY number) AS before FROM plan_version`,
    );
    expect(versions.length).toBeGreaterThan(40);
    for (const { bytes, hash, previous_hash, before } of versions) {
      expect(sha256Hex(bytes)).toBe(hash);
      expect(canonicalBytes(readSnapshot(bytes)).equals(bytes)).toBe(true);
      expect([previous_hash, readSnapshot(bytes).previousHash]).toEqual([before, before]);
    }
    expect(versions.filter(({ before }) => before !== null).length).toBeGreaterThan(2);
  });

  it('has versions that are what the service itself would make of the draft', async () => {
    const unchanged = await rows<{ org_id: string; id: string; bytes: Buffer }>(
      `SELECT p.org_id, p.id, v.bytes FROM plan p JOIN plan_version v ON v.plan_id = p.id AND v.number = p.in_force_version
       WHERE p.in_force_draft >= (SELECT max(draft) FROM plan_item i WHERE i.plan_id = p.id)
         AND p.in_force_draft >= (SELECT max(draft) FROM plan_text t WHERE t.plan_id = p.id AND t.lane <> 'dictation')`,
    );
    expect(unchanged.length).toBeGreaterThan(20);
    for (const { org_id, id, bytes } of unchanged) {
      const draft = await runInContext({ requestId: 'test', operation: 'test' }, () =>
        demo.app.get(Units).run(org_id, () => demo.app.get(DraftSnapshots).current(id, new Date())),
      );
      const { items, names } = readSnapshot(bytes);
      expect({ items: draft.items, names: draft.names }).toEqual({ items, names });
    }
  });

  it('invariants 2 and 3: the own lane holds the person’s words alone, dictated ones once confirmed', async () => {
    const passages = `SELECT i.created_by, l.person_id, w.passage FROM plan_text t JOIN plan_item i ON i.id = t.item_id
      JOIN plan l ON l.id = t.plan_id CROSS JOIN jsonb_array_elements(t.passages) AS w(passage) WHERE t.lane = 'own'`;
    const wrong = await rows(
      `SELECT 1 FROM (${passages}) o WHERE o.passage->>'authorId' <> o.person_id::text
         OR (o.passage->>'voice' = 'dictated') <> (o.passage ? 'confirmedAt')
         OR (o.passage->>'voice' = 'dictated') <> (o.passage ? 'scribeId')`,
    );
    expect(wrong).toEqual([]);
    const dictated = await rows(`SELECT 1 FROM (${passages}) o WHERE o.passage->>'voice' = 'dictated'`);
    expect(dictated.length).toBeGreaterThan(50);
  });

  it('leaves an audit row for everything, by somebody who is there, on its day', async () => {
    const missing = await rows(
      `SELECT i.kind FROM plan_item i WHERE NOT EXISTS (SELECT FROM audit_entry a WHERE a.org_id = i.org_id
         AND a.subject_id = i.id AND a.action = i.kind || '.created' AND a.at = i.created_at AND a.party_id = i.created_by)`,
    );
    expect(missing).toEqual([]);
    const nobodys = await rows(
      `SELECT action FROM audit_entry a WHERE NOT EXISTS (SELECT FROM party p WHERE p.org_id = a.org_id
         AND p.id = a.party_id AND p.created_at <= a.at) AND a.party_id <> '00000000-0000-0000-0000-000000000000'`,
    );
    expect(nobodys).toEqual([]);
  });

  it('has told of every review what the service would have told, so that it tells nothing again', async () => {
    const orgs = await rows<{ id: string }>('SELECT org_id AS id FROM organisation');
    const told = () =>
      rows(
        `SELECT party_id, kind, subject_id, effect_key FROM notification WHERE kind LIKE 'review%' ORDER BY 1, 4`,
      );
    const planned = () =>
      rows(`SELECT o.id, o.state, o.generation FROM reminder_occurrence o
        JOIN reminder r ON r.org_id = o.org_id AND r.id = o.reminder_id WHERE r.kind = 'review' ORDER BY o.id`);
    const before = { told: await told(), planned: await planned() };
    expect(before.told.length).toBeGreaterThan(10);
    for (const { id: orgId } of orgs) {
      const requestId = newId();
      const context = { requestId, operation: 'test', principal: systemPrincipal(orgId, requestId) };
      await runInContext(context, () => demo.app.get(LookOver).fire(orgId));
    }
    expect({ told: await told(), planned: await planned() }).toEqual(before);
    const twice = await rows(
      `SELECT 1 FROM notification GROUP BY org_id, party_id, kind, subject_id HAVING count(*) > 1`,
    );
    expect(twice).toEqual([]);
  });

  it('opens a plan to the key worker whole, to the supporter as far as a consent does, and to nobody elsewhere', async () => {
    const [practitioner, person, supporter, foreign] = await Promise.all(
      ['practitioner@northside', 'person@northside', 'supporter@northside', 'practitioner@southside'].map(
        (login) => signIn(`${login}.example`),
      ),
    );
    const path = `/v1/people/${person!.party.id}/plan`;
    const plan = await practitioner!.api.get<{ id: string; goals: unknown[]; crisisContacts: unknown[] }>(
      path,
    );
    expect(plan.status).toBe(200);
    expect(plan.body.goals.length).toBeGreaterThan(2);
    expect((await person!.api.get(path)).status).toBe(200);
    const cut = await supporter!.api.get<{ sections: string[]; crisisContacts: unknown[] }>(path);
    expect([...cut.body.sections].sort()).toEqual(['about_me', 'goals', 'strengths']);
    expect([plan.body.crisisContacts.length, cut.body.crisisContacts.length]).toEqual([3, 0]);
    for (const hidden of [path, `/v1/people/${person!.party.id}`, `/v1/plans/${plan.body.id}`])
      expect((await foreign!.api.get(hidden)).status).toBe(404);
  });

  it('invariant 16: southside sees nothing of northside', async () => {
    const { api, organisation } = await signIn('manager@southside.example');
    const found = await api.get('/v1/people?name=amira');
    expect(found.text).not.toContain('Haddad');
    const orgs = await rows<{ org_id: string }>('SELECT org_id FROM organisation');
    expect(orgs).toHaveLength(2);
    const seen = await runInContext({ requestId: 'test', operation: 'test' }, () => {
      const units = demo.app.get(Units);
      const counts = ['person', 'plan', 'plan_text', 'audit_entry', 'plan_version'].map(
        (table) => `(SELECT count(*) FROM ${table} WHERE org_id <> '${organisation.id}') AS ${table}`,
      );
      return units.run(organisation.id, () => units.query(`SELECT ${counts.join(', ')}`));
    });
    expect(Object.values(seen[0]!)).toEqual(Array(5).fill('0'));
  });

  it('lets the worker who is supported elsewhere choose between the two', async () => {
    const { parties } = await signIn('lowri.beddoe@southside.example');
    expect(parties.map(({ kind }) => kind).sort()).toEqual(['person', 'worker']);
  });
});
