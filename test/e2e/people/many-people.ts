import { Client } from 'pg';
import { indexKeys } from '../../../src/modules/people';

const GIVEN =
  'Aisha Bronwen Carlos Dafydd Elif Farrukh Gwen Hamid Ines Jozef Kwame Leila Mohammed Niamh Omar Priya';
const FAMILY =
  'Abara Brennan Castillo Davies Eriksen Fofanah Griffiths Hussain Ivanova Jankowski Khan Llewellyn';
const ENDINGS = ['', 'a', 'an', 'as', 'el', 'en', 'er', 'et', 'is', 'on', 'or', 'us', 'y'];

const names = (stems: string): string[] =>
  stems.split(' ').flatMap((stem) => ENDINGS.map((ending) => stem + ending));

/** The keys of each name, as columns: pool, place in the pool, key, weight. */
function keyColumns(pools: Record<string, string[]>): [string[], number[], string[], number[]] {
  const rows = Object.entries(pools).flatMap(([pool, all]) =>
    all.flatMap((name, n) => indexKeys([name]).map(({ key, weight }) => ({ pool, n, key, weight }))),
  );
  return [
    rows.map(({ pool }) => pool),
    rows.map(({ n }) => n),
    rows.map(({ key }) => key),
    rows.map(({ weight }) => weight),
  ];
}

/**
 * A large organisation: people with two names each, their keys of search made by the product's own function, spread over
 * twenty teams. Written past triggers by the superuser, in a few statements.
 */
export async function writeManyPeople(superuserUrl: string, orgId: string, count: number): Promise<void> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    const [given, family] = [names(GIVEN), names(FAMILY)];
    await client.query(
      `CREATE TEMP TABLE made AS SELECT i, lpad(to_hex(i), 32, '0')::uuid AS id, i % $2 + 1 AS g, (i / $2) % $3 + 1 AS f
       FROM generate_series(1, $1::int) AS i`,
      [count, given.length, family.length],
    );
    for (const statement of PEOPLE)
      await client.query(statement, [orgId, given, family].slice(0, slots(statement)));
    await client.query(
      `INSERT INTO person_name_key (org_id, person_id, key, weight)
       SELECT $1, m.id, k.key, max(k.weight)
       FROM (SELECT id, 'given' AS pool, g - 1 AS n FROM made UNION ALL SELECT id, 'family', f - 1 FROM made) m
         JOIN unnest($2::text[], $3::int[], $4::text[], $5::int[]) AS k (pool, n, key, weight) USING (pool, n)
       GROUP BY k.key, m.id ORDER BY k.key, m.id`,
      [orgId, ...keyColumns({ given, family })],
    );
    await client.query('DROP TABLE made');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

const slots = (statement: string): number => (statement.includes('$2') ? 3 : 1);

const PEOPLE = [
  `INSERT INTO party (org_id, id, kind, name) SELECT $1, id, 'person', ($2::text[])[g] || ' ' || ($3::text[])[f] FROM made`,
  `INSERT INTO person (org_id, id, name, created_by, updated_by) SELECT org_id, id, name, id, id
   FROM party WHERE org_id = $1 AND kind = 'person'`,
  `INSERT INTO team (org_id, id, name, kind) SELECT $1, gen_random_uuid(), 'Team ' || i, 'community'
   FROM generate_series(1, 20) AS i`,
  `INSERT INTO episode (org_id, id, person_id, team_id, lead, referred_on, created_by, updated_by)
   SELECT $1, gen_random_uuid(), m.id, t.id, true, '2026-01-05', m.id, m.id
   FROM made m JOIN (SELECT id, row_number() OVER (ORDER BY id) - 1 AS n FROM team WHERE org_id = $1) t ON t.n = abs(hashint4(m.i)) % 20`,
  `INSERT INTO person_identifier (org_id, system, value, person_id) SELECT $1, 'urn:nhs', (9000000000 + i)::text, id FROM made`,
];
