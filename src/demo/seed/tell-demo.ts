import type { DemoOrganisation } from '../data';
import { emailOf } from './accounts';
import { Calendar } from './calendar';
import { Chronicle } from './chronicle';
import { tellCovers } from './covers';
import { Directory } from './directory';
import { foundedDaysAgo, tellOrganisation } from './organisation';
import { tellPerson } from './person';
import { tellPlan } from './plan';
import { tellRefusedAddress } from './refused-address';
import { tellSupporter } from './supporter';

/** Stories of different people do not all begin at nine. */
const SPREAD_MINUTES = 7;

/** What everything told hangs on. */
export interface Telling {
  readonly now: Date;
  /** The account of each address that signs in. */
  readonly accounts: ReadonlyMap<string, string>;
  /** The transaction that the rows are written in. */
  readonly transaction: string;
}

/** Everything that one organisation of the demo has lived through by now. The same telling makes the same rows. */
export function tellDemo(organisation: DemoOrganisation, { now, accounts, transaction }: Telling): Chronicle {
  const chronicle = begin(organisation, now, transaction);
  const { calendar } = chronicle;
  const directory = new Directory(accounts);
  tellOrganisation(organisation, chronicle, directory);
  tellCovers(organisation, chronicle, directory);
  organisation.people.forEach((demo, index) => {
    const moments = calendar.moments(index * SPREAD_MINUTES);
    const email = emailOf(demo);
    const person = tellPerson(demo, email, moments, chronicle, directory);
    tellRefusedAddress(person, email, chronicle);
    for (const supporter of demo.supporters) tellSupporter(supporter, person, chronicle, directory);
    if (demo.plan) tellPlan(demo.plan, person, organisation.locale, chronicle, directory);
  });
  return chronicle;
}

/** The organisation's id in a telling of that moment: its unit of work has to be opened with it. */
export function orgIdOf(organisation: DemoOrganisation, now: Date): string {
  return begin(organisation, now, '').orgId;
}

function begin(organisation: DemoOrganisation, now: Date, transaction: string): Chronicle {
  const calendar = new Calendar(now, organisation.timezone);
  const founded = calendar.moments().at(foundedDaysAgo(organisation));
  return new Chronicle(organisation.key, calendar, founded, transaction);
}
