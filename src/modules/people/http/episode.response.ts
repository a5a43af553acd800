import type { ClosedEpisode } from '../application/episodes/close-episode';
import type { EpisodeView } from '../persistence/episode-view';
import { NamedResponse } from './named.response';

/** A stretch of support by one team. */
export class EpisodeResponse {
  /** The episode.
   * @example 01a2b3c4-0000-7000-8000-000000000001 */
  id!: string;

  /** The person.
   * @example 01a2b3c4-0000-7000-8000-000000000002 */
  personId!: string;

  /** The team. */
  team!: NamedResponse;

  /** Whether this team leads among those that support the person now.
   * @example true */
  lead!: boolean;

  /** The day of the referral.
   * @example 2026-01-05 */
  referredOn!: string;

  /** The named worker. */
  keyWorker!: NamedResponse | null;

  /** The legal ground of the support.
   * @example "Section 117 aftercare" */
  legalStatus!: string | null;

  /** When it ended.
   * @example 2026-06-30T15:00:00.000Z */
  closedAt!: Date | null;

  /** How the person saw it ending.
   * @example "I am ready. Mondays will feel odd at first." */
  closingView!: string | null;

  /** How the person comes back if they want to.
   * @example "Ring the team within two years, no new referral needed" */
  returnRoute!: string | null;

  /** Counts changes; also the ETag.
   * @example 1 */
  version!: number;

  static of({ team, keyWorker, ...episode }: EpisodeView): EpisodeResponse {
    return { ...episode, team, keyWorker };
  }
}

/** An episode that has just ended. */
export class ClosedEpisodeResponse extends EpisodeResponse {
  /** The day by which the plan is reviewed after it, by the organisation's rule; null where there is no plan to review, and
   * for an API key that may read neither people nor any section of a plan. It is the plan's own, as whose it is: no scope
   * of reviews is needed.
   * @example 2026-07-07 */
  reviewOn!: string | null;

  static override of({ reviewOn, ...episode }: ClosedEpisode): ClosedEpisodeResponse {
    return Object.assign(EpisodeResponse.of(episode), { reviewOn });
  }
}

/** All episodes of a person. */
export class EpisodesResponse {
  /** The open ones first, the leading one at the top. */
  items!: EpisodeResponse[];
}
