import { rowsWith, type Place, type Scenario, type Target } from './scenario.mts';

const LIMIT = 20;

const on = ({ orgId, token, hash }: Place, path: string): Target => ({ orgId, token, hash, path });

const lineOf = ({
  id,
  name,
  calledAs,
  dateOfBirth,
  keyWorker,
  plan,
}: Readonly<Record<string, unknown>>): object => ({
  id,
  name,
  calledAs,
  dateOfBirth,
  keyWorker,
  plan,
});

/** A page as the API sends it; `key` names the columns that its cursor is made of. */
function page(rows: readonly Readonly<Record<string, unknown>>[], key: readonly string[]): string {
  const shown = rows.slice(0, LIMIT);
  const last = shown.at(-1);
  const cursor = JSON.stringify(key.map((column) => last?.[column]));
  const next = rows.length > LIMIT ? Buffer.from(cursor).toString('base64url') : null;
  return JSON.stringify({ items: shown.map(lineOf), next });
}

/** The people whose key worker one is, by name. */
export const caseload: Scenario = {
  name: 'caseload list of 20',
  slug: 'caseload',
  method: 'GET',
  route: '/v1/people',
  status: 200,
  targets: (places) =>
    Promise.resolve(places.map((place) => on(place, `/v1/people?keyWorker=me&limit=${LIMIT}`))),
  reply: (answers) => page(rowsWith(answers, 'calledAs'), ['name', 'id']),
};

/** What somebody types in search of a person: the name, turned round, begun, or with a letter missing. */
const TYPED: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.split(' ').reverse().join(' '),
  (name) => name.slice(0, -2),
  (name) => name.slice(0, -3) + name.slice(-2),
];

export const search: Scenario = {
  name: 'people search',
  slug: 'people-search',
  method: 'GET',
  route: '/v1/people',
  status: 200,
  targets: (places) =>
    Promise.resolve(
      places.map((place, i) => {
        const typed = TYPED[i % TYPED.length]?.(place.personName) ?? place.personName;
        return on(place, `/v1/people?search=${encodeURIComponent(typed)}&limit=${LIMIT}`);
      }),
    ),
  reply: (answers) => page(rowsWith(answers, 'score'), ['score', 'name', 'id']),
};
