import { Injectable } from '@nestjs/common';
import { authorship, sharesOf, type AuthoredRun, type Share } from '../../domain/authorship';
import { WordCounts } from '../../persistence/word-counts';
import { cutTo } from '../cut';
import { PlanAccess } from '../plan-access';
import { WriteText, type Place } from './write-text';

/** Who wrote one lane. */
export interface LaneAuthorship {
  readonly runs: AuthoredRun[];
  readonly byAuthor: Share[];
  readonly revision: number;
}

/** Whose the words of a plan are. */
export interface PlanAuthorship {
  readonly personId: string;
  readonly characters: number;
  readonly personCharacters: number;
  /** Null where nobody has written anything. */
  readonly personShare: number | null;
  readonly byAuthor: Share[];
}

/** Tells who wrote what: in one lane to the character, in a plan by number. */
@Injectable()
export class GetAuthorship {
  constructor(
    private readonly texts: WriteText,
    private readonly access: PlanAccess,
    private readonly counts: WordCounts,
  ) {}

  async ofLane(place: Place): Promise<LaneAuthorship> {
    const { passages, revision } = await this.texts.read(place);
    return { ...authorship(passages), revision };
  }

  /** Of what the caller may see. Words that wait to be read back are not counted: they are nobody's yet. */
  async ofPlan(planId: string): Promise<PlanAuthorship> {
    const { plan, reach } = await this.access.toRead(planId);
    const counted = await this.counts.byAuthor(planId, cutTo(reach));
    const byAuthor = sharesOf(counted);
    const characters = byAuthor.reduce((sum, share) => sum + share.characters, 0);
    const personCharacters = counted.get(plan.personId) ?? 0;
    const personShare = characters === 0 ? null : personCharacters / characters;
    return { personId: plan.personId, characters, personCharacters, personShare, byAuthor };
  }
}
