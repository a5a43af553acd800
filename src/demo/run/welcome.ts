import { DEMO_PASSWORD } from '../../platform/identity';
import { DEMO_ORGANISATIONS, LOGINS, type DemoLogin, type DemoOrganisation } from '../data';

/** What the demo says once it can be used. */
export function welcome(url: string): string {
  const organisations = DEMO_ORGANISATIONS.map((organisation) =>
    [`  ${organisation.name} (${organisation.town})`, ...loginsOf(organisation)].join('\n'),
  );
  return `
Trellis is ready.

  Address         ${url}
  API, to try     ${url}/docs
  Mail it sent    ${url}/dev/mail

The password of every login is ${DEMO_PASSWORD}

${organisations.join('\n\n')}

Everything here is made up, and the password is known to all: keep nothing real in it.
Ctrl-C stops it, and it keeps what you did. \`npm run demo -- --fresh\` starts again.
`;
}

function loginsOf(organisation: DemoOrganisation): string[] {
  return LOGINS.map(
    (login) => `    ${`${login}@${organisation.key}.example`.padEnd(34)}${whoIs(login, organisation)}`,
  );
}

function whoIs(login: DemoLogin, { workers, people }: DemoOrganisation): string {
  const worker = workers.find((each) => each.login === login);
  if (worker) return `${worker.name}, ${worker.jobTitle.charAt(0).toLowerCase()}${worker.jobTitle.slice(1)}`;
  const person = people.find((each) => each.login === login);
  if (person) return `${person.name}, who has a plan here`;
  const supported = people.find(({ supporters }) => supporters.some((each) => each.login === login));
  const supporter = supported?.supporters.find((each) => each.login === login);
  return supporter && supported ? `${supporter.name}, ${supporter.relationship} of ${supported.name}` : '';
}
