import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINK_MINUTES } from '../../src/platform/identity/application/links/purposes';
import { PLAN_STATUSES } from '../../src/modules/plans/domain/plan-status';

const ROOT = join(__dirname, '..', '..');
const wordsIn = (language: string): Record<string, string> =>
  JSON.parse(
    readFileSync(join(ROOT, 'web', 'src', 'app', 'words', language, 'history.json'), 'utf8'),
  ) as Record<string, string>;

/** Written with the section that they touch: the page says which, and not what was done there. */
const OF_A_SECTION =
  /^(circle_member|consent|order|reminder_policy|review|review_entry|review_rule|suggestion|\$\{(item\.|link\.)?kind\})\./;
/** In nobody's record: of an organisation, of those who work there, of a session, or of what somebody is told. */
const OF_NO_RECORD =
  /^(api_key|calendar_feed|closure|cover|dead_letters?|membership|notification|notification_preference|organisation|outbox|password|session|team|worker)\.|^(sitting\.pin_tried|\$\{link\.purpose\}\.(sent|used))$/;

const purposes = Object.keys(LINK_MINUTES);
/** What stands where an action is put together. */
const PUT_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  '${purpose}.requested': purposes.map((purpose) => `${purpose}.requested`),
  '${purpose}.withheld': purposes.map((purpose) => `${purpose}.withheld`),
  'plan.${status}': PLAN_STATUSES.map((status) => `plan.${status}`),
  'plan_version.${grounds.basis}': ['plan_version.agreed', 'plan_version.without_agreement'],
  'disagreement.${state}': ['disagreement.answered', 'disagreement.settled'],
};

/** Every action that the service writes into the audit. */
function actions(): string[] {
  const PART = String.raw`(?:[a-z_]+|\$\{[^}]+\})`;
  const ACTION = new RegExp(
    String.raw`(?:action: |action = |\? | : |record\((?:\w+, )?)['\`](${PART}\.${PART})['\`]`,
    'g',
  );
  const found = globSync('src/{modules,platform}/**/*.ts', { cwd: ROOT })
    .map((file) => readFileSync(join(ROOT, file), 'utf8'))
    .filter((text) => text.includes("/audit/audit'"))
    .flatMap((text) => [...text.matchAll(ACTION)].map(([, action = '']) => action));
  return [...new Set(found)].sort();
}

describe('what was done with a record', () => {
  const beside = actions().filter((action) => !OF_A_SECTION.test(action) && !OF_NO_RECORD.test(action));
  const acts = beside.flatMap((action) => PUT_TOGETHER[action] ?? [action]);

  it('is found in the service', () => {
    expect(acts).toEqual(expect.arrayContaining(['copy.no_address', 'person.restored', 'sign_in.withheld']));
  });

  it.each(['en-GB', 'es'])(
    'has words of its own in %s where it touches no section, and no others',
    (language) => {
      const said = Object.keys(wordsIn(language)).filter((key) => key.startsWith('did_'));
      expect(said.sort()).toEqual(acts.map((act) => `did_${act.replace('.', '_')}`).sort());
    },
  );
});
