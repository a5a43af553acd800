import type { Lane } from '../../../modules/plans';
import type { DemoParty, DemoPlan, DemoText } from '../../data';
import type { Act, Chronicle, Hand } from '../chronicle';
import type { Directory } from '../directory';
import { handOf, type KnownPerson } from '../person';
import type { PlanBook } from './plan-book';
import type { Timeline } from './timeline';

/** Everything that the parts of one plan's story share. */
export class PlanScene {
  constructor(
    readonly plan: DemoPlan,
    readonly person: KnownPerson,
    readonly book: PlanBook,
    readonly timeline: Timeline,
    readonly chronicle: Chronicle,
    readonly directory: Directory,
    /** The organisation's language. */
    readonly locale: string,
  ) {}

  /** The language of the person's own words, where a text does not say another. */
  get language(): string {
    return this.person.demo.writes ?? this.locale;
  }

  act(daysAgo: number, by: Hand): Act {
    return { at: this.person.moments.at(daysAgo), by };
  }

  party(party: DemoParty): Hand {
    return handOf(party, this.person, this.directory);
  }

  worker(key: string | undefined): Hand {
    return key === undefined ? this.person.keyWorker : this.directory.worker(key);
  }

  /** Whose hand writes in a lane. */
  writerOf(lane: Lane, { by, scribe }: DemoText): Hand {
    switch (lane) {
      case 'own':
        return this.person.self;
      case 'dictation':
        return this.worker(scribe ?? this.plan.scribe);
      case 'professional':
        return this.worker(by);
    }
  }

  /** What somebody is called. */
  nameOf({ partyId }: Hand): string {
    return this.directory.names[partyId] ?? partyId;
  }
}
