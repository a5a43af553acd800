import fc from 'fast-check';
import { newId } from '../../src/shared/ids';
import { Api } from '../support/app/api';
import type { Caller } from '../support/app/fixtures';
import { startTestApp, type TestApp } from '../support/app/test-app';

jest.setTimeout(120_000);

interface Page {
  items: { id: string; name?: string }[];
  next: string | null;
}

/** What happens between two pages: a row comes, with this name, or one of those there goes. */
const happening = fc.record({
  kind: fc.constantFrom('come' as const, 'go' as const),
  name: fc.stringMatching(/^[a-cé ]{0,3}[a-c]$/),
  which: fc.nat(),
});

/** Rows that are there from the first page to the last are on exactly one page, whatever comes and goes meanwhile. */
describe('the pages of a cursor', () => {
  let app: TestApp;
  let orgId: string;
  let admin: Caller;
  let worker: Caller;
  let teamId: string;

  beforeEach(async () => {
    app = await startTestApp();
    orgId = await app.fixtures.organisation();
    teamId = await app.fixtures.team(orgId, 'zz');
    admin = await app.fixtures.worker(orgId, 'admin');
    worker = await app.fixtures.worker(orgId, 'practitioner', teamId);
  });
  afterEach(() => app.close());

  /** Reads all pages; between two of them `meanwhile` happens. */
  async function walk(
    api: Api,
    path: string,
    limit: number,
    meanwhile: () => Promise<void>,
  ): Promise<string[]> {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { status, body } = await api.get<Page>(`${path}?limit=${limit}${query}`);
      expect(status).toBe(200);
      expect(body.items.length).toBeLessThanOrEqual(limit);
      seen.push(...body.items.map(({ id }) => id));
      cursor = body.next;
      await meanwhile();
    } while (cursor !== null);
    return seen;
  }

  function holds(seen: readonly string[], throughout: ReadonlySet<string>): void {
    expect(new Set(seen).size).toBe(seen.length);
    expect([...throughout].filter((id) => !seen.includes(id))).toEqual([]);
  }

  it('of teams, by name', async () => {
    const property = fc.asyncProperty(
      fc.array(happening, { minLength: 4, maxLength: 12 }),
      fc.array(happening, { maxLength: 10 }),
      fc.integer({ min: 1, max: 4 }),
      async (before, during, limit) => {
        await app.fixtures.query('DELETE FROM team WHERE org_id = $1 AND id <> $2', [orgId, teamId]);
        const add = (name: string): Promise<string> =>
          app.fixtures.team(orgId, `${name} ${newId().slice(-4)}`);
        const throughout = new Set<string>();
        for (const { name } of before) throughout.add(await add(name));
        const left = [...during];
        const seen = await walk(new Api(app, admin), '/v1/teams', limit, async () => {
          const next = left.shift();
          if (!next) return;
          if (next.kind === 'come') {
            await add(next.name);
            return;
          }
          const id = [...throughout][next.which % Math.max(throughout.size, 1)];
          if (id === undefined) return;
          throughout.delete(id);
          await app.fixtures.query('UPDATE team SET closed_at = now() WHERE org_id = $1 AND id = $2', [
            orgId,
            id,
          ]);
        });
        holds(seen, throughout);
      },
    );
    await fc.assert(property, { numRuns: 12, seed: 20260701 });
  });

  it('of people, by name', async () => {
    const add = async (name: string): Promise<string> =>
      (await app.fixtures.person(orgId, teamId, worker.partyId, name)).partyId;
    const property = fc.asyncProperty(
      fc.array(happening, { minLength: 3, maxLength: 8 }),
      fc.array(happening, { maxLength: 6 }),
      fc.integer({ min: 1, max: 4 }),
      async (before, during, limit) => {
        await app.fixtures.query('UPDATE person SET entered_in_error_at = now() WHERE org_id = $1', [orgId]);
        const throughout = new Set<string>();
        for (const { name } of before) throughout.add(await add(name));
        const left = [...during];
        const seen = await walk(new Api(app, worker), '/v1/people', limit, async () => {
          const next = left.shift();
          if (!next) return;
          if (next.kind === 'come') {
            await add(next.name);
            return;
          }
          const id = [...throughout][next.which % Math.max(throughout.size, 1)];
          if (id === undefined) return;
          throughout.delete(id);
          const gone = 'UPDATE person SET entered_in_error_at = now() WHERE org_id = $1 AND id = $2';
          await app.fixtures.query(gone, [orgId, id]);
        });
        holds(seen, throughout);
      },
    );
    await fc.assert(property, { numRuns: 10, seed: 20260702 });
  });

  it('of a history that grows while it is read', async () => {
    const person = await app.fixtures.person(orgId, teamId, worker.partyId);
    const staff = new Api(app, worker);
    const { body } = await staff.post<{ id: string }>('/v1/plans', { personId: person.partyId });
    const write = (): Promise<unknown> =>
      staff.post(`/v1/plans/${body.id}/values`, { words: { professional: 'Kind.' } });
    for (let n = 0; n < 12; n += 1) await write();
    const before = await app.fixtures.query<{ id: string }>(
      'SELECT id FROM audit_entry WHERE org_id = $1 AND person_id = $2',
      [orgId, person.partyId],
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 7 }), fc.boolean(), async (limit, grows) => {
        const path = `/v1/people/${person.partyId}/history`;
        const seen = await walk(staff, path, limit, async () => {
          if (grows) await write();
        });
        holds(seen, new Set(before.map(({ id }) => id)));
      }),
      { numRuns: 5, seed: 20260703 },
    );
  });
});
