import { newId } from '../../../src/shared/ids';
import { Api } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

interface Person extends Record<string, unknown> {
  id: string;
  version: number;
  warnings: Record<string, unknown>[];
}

describe('records of people', () => {
  let app: TestApp;
  let orgId: string;
  let riverside: string;
  let hill: string;
  let worker: Caller;
  let here: Api;
  let manager: Api;

  beforeAll(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    riverside = await app.fixtures.team(orgId, 'Riverside');
    hill = await app.fixtures.team(orgId, 'Hill');
    worker = await app.fixtures.worker(orgId, 'practitioner', riverside, 'Ngozi Eze');
    here = new Api(app, worker);
    manager = new Api(app, await app.fixtures.worker(orgId, 'service_manager'));
  });
  afterAll(() => app.close());

  const episode = (teamId = riverside) => ({ teamId, referredOn: '2026-01-05' });
  const make = (body: object, api = here) =>
    api.post<Person>('/v1/people', { name: 'Somebody', episode: episode(), ...body });

  it('are made with all that is known, and come back byte for byte', async () => {
    const known = {
      name: '👩🏽‍🎤 أميرة حدّاد \u200F(Amira)',
      familyName: 'حدّاد',
      givenName: 'Zoe\u0301',
      calledAs: 'Mira 🌻',
      pronouns: 'she/her',
      dateOfBirth: '1984-05',
      identifiers: [{ system: 'urn:nhs', value: '9434765919' }],
      contacts: [
        { kind: 'mobile', value: '07700 900123', safe: 'with_care', note: 'Text only' },
        { kind: 'email', value: 'mira@example.org', safe: 'always' },
      ],
      language: 'ar',
      interpreterNeeded: true,
      communicationNeeds: 'Time.\nNo phone calls.',
      formats: ['large_print', 'audio'],
      preferredWords: '“my low days”',
      equality: { religion: 'prefer_not_to_say', ethnicity: 'Arab, Syrian' },
    };
    const made = await make({ ...known, episode: { ...episode(), keyWorkerId: worker.partyId } });
    expect(made.status).toBe(201);
    expect(made.headers.get('etag')).toBe('"1"');
    const read = await here.get(`/v1/people/${made.body.id}`);
    expect(read.body).toEqual({
      ...known,
      contacts: [known.contacts[0], { ...known.contacts[1], note: null }],
      id: made.body.id,
      version: 1,
      access: expect.objectContaining({ basis: 'team' }),
      deceasedOn: null,
      keyWorker: { id: worker.partyId, name: 'Ngozi Eze' },
      planId: null,
      enteredInError: null,
    });
    expect(Buffer.from(String(read.body['name'])).equals(Buffer.from(known.name))).toBe(true);
    const audited = await app.fixtures.query(
      `SELECT action FROM audit_entry WHERE org_id = $1 AND person_id = $2 ORDER BY at, id`,
      [orgId, made.body.id],
    );
    expect(audited).toEqual([{ action: 'person.created' }, { action: 'episode.opened' }]);
  });

  it('are refused, with the place, when something cannot be', async () => {
    const cases: [object, number, string, string][] = [
      [{ dateOfBirth: '1984-02-30' }, 400, '/dateOfBirth', 'is_partial_date'],
      [{ dateOfBirth: '2999' }, 422, '/dateOfBirth', 'born_in_future'],
      [
        { episode: { teamId: riverside, referredOn: '2026-02-30' } },
        400,
        '/episode/referredOn',
        'is_plain_date',
      ],
      [{ name: 'a\u0000b' }, 400, '/name', 'nul_character'],
      [{ name: 'half \ud83c' }, 400, '/name', 'lone_surrogate'],
      [{ name: ' \u200f ' }, 400, '/name', 'blank'],
      [{ name: 'x'.repeat(201) }, 422, '/name', 'too_long'],
      [{ surname: 'Haddad' }, 400, '/surname', 'unknown_field'],
      [{ formats: ['telepathy'] }, 400, '/formats', 'is_in'],
      [
        { contacts: [{ kind: 'mobile', value: '1', safe: 'with_care' }] },
        400,
        '/contacts/0/note',
        'note_required',
      ],
      [
        { contacts: Array(21).fill({ kind: 'mobile', value: '1', safe: 'always' }) },
        422,
        '/contacts',
        'too_many',
      ],
      [{ equality: { shoeSize: '5' } }, 400, '/equality/shoeSize', 'unknown_field'],
      [{ episode: undefined }, 422, '/episode', 'episode_required'],
      [{ episode: episode(hill) }, 422, '/episode/teamId', 'team_not_yours'],
      [{ episode: episode(newId()) }, 422, '/episode/teamId', 'unknown_team'],
      [{ episode: { ...episode(), keyWorkerId: newId() } }, 422, '/episode/keyWorkerId', 'unknown_worker'],
    ];
    for (const [body, status, pointer, code] of cases) {
      const answer = await make(body);
      expect(answer).toMatchObject({ status });
      expect(answer.body['errors']).toContainEqual(expect.objectContaining({ pointer, code }));
    }
    const [{ left }] = (await app.fixtures.query(
      `SELECT count(*)::int AS left FROM person WHERE name = 'Somebody'`,
    )) as [{ left: number }];
    expect(left).toBe(0);
  });

  it('change against a version; what is left out stays', async () => {
    const { body } = await make({
      name: 'Change Me',
      pronouns: 'they/them',
      equality: { ethnicity: 'Irish' },
    });
    const path = `/v1/people/${body.id}`;
    expect((await here.patch(path, { calledAs: 'C' })).status).toBe(428);
    const revised = await here.patch(
      path,
      { name: 'Changed Here', equality: { religion: 'prefer_not_to_say' }, contacts: [] },
      { version: 1 },
    );
    expect(revised.body).toMatchObject({
      name: 'Changed Here',
      pronouns: 'they/them',
      equality: { ethnicity: 'Irish', religion: 'prefer_not_to_say' },
      contacts: [],
      version: 2,
    });
    const emptied = await here.patch(path, { pronouns: null, equality: { ethnicity: null } }, { version: 2 });
    expect(emptied.body).toMatchObject({ pronouns: null, equality: { religion: 'prefer_not_to_say' } });
    const late = await here.patch(path, { pronouns: 'xe' }, { version: 2 });
    expect(late).toMatchObject({ status: 412, body: { code: 'stale', differs: { pronouns: null } } });
    expect((await here.patch(path, { name: null }, { version: 3 })).status).toBe(400);
    const [party] = await app.fixtures.query('SELECT name FROM party WHERE id = $1', [body.id]);
    expect(party).toEqual({ name: 'Changed Here' });
    expect((await here.get<{ items: unknown[] }>('/v1/people?search=changed')).body.items).toHaveLength(1);
    expect((await here.get<{ items: unknown[] }>('/v1/people?search=change%20me')).body.items).toEqual([]);
  });

  it('are changed by the person where it is theirs to say', async () => {
    const person = await app.fixtures.person(orgId, riverside, worker.partyId, 'Own Words');
    const own = new Api(app, person);
    const path = `/v1/people/${person.partyId}`;
    const changes = {
      calledAs: 'O',
      pronouns: 'they',
      preferredWords: 'my storm',
      contacts: [{ kind: 'post', value: '1 Mill Lane', safe: 'never' }],
    };
    expect(await own.patch(path, changes, { version: 1 })).toMatchObject({
      status: 200,
      body: { version: 2 },
    });
    const refused = await own.patch(path, { calledAs: 'X', dateOfBirth: '1990', name: 'X' }, { version: 2 });
    expect(refused).toMatchObject({
      status: 403,
      body: {
        code: 'not_yours_to_change',
        errors: expect.arrayContaining([
          expect.objectContaining({ pointer: '/dateOfBirth' }),
          expect.objectContaining({ pointer: '/name' }),
        ]),
      },
    });
    expect((await own.get(path)).body).toMatchObject({ calledAs: 'O', version: 2 });
    expect((await own.get('/v1/people')).status).toBe(403);
    expect((await own.post('/v1/people', { name: 'X', episode: episode() })).status).toBe(403);
  });

  it('are read, never changed, by a service manager', async () => {
    const { body } = await make({ name: 'Read Only' });
    expect((await manager.get(`/v1/people/${body.id}`)).status).toBe(200);
    expect(await manager.patch(`/v1/people/${body.id}`, { calledAs: 'X' }, { version: 1 })).toMatchObject({
      status: 403,
      body: { code: 'role_not_allowed' },
    });
    expect((await manager.post('/v1/people', { name: 'X', episode: episode() })).status).toBe(403);
  });
});
