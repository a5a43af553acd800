import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { checkPlanLength, LaneAccess, LIMITS } from '../../plans';

/** How long a length is relied on: meanwhile others may write elsewhere in the plan. */
const FRESH_MS = 30_000;
/** Once this part of the room that was left has been written into, it is looked at again. */
const PART = 1 / 4;
const MOST_KNOWN = 5_000;

interface Known {
  readonly length: number;
  /** What live documents of this process have added since. */
  grown: number;
}

/**
 * How long plans are, for whoever writes in them key by key: to add up all of a plan's fields for each batch would be
 * much of its work. Nothing is refused without having looked.
 */
@Injectable()
export class PlanRooms {
  private readonly known = new LRUCache<string, Known>({ max: MOST_KNOWN, ttl: FRESH_MS });

  constructor(private readonly lanes: LaneAccess) {}

  /** Reads the lengths that are not known well enough. */
  async look(planIds: readonly string[]): Promise<void> {
    const unknown = planIds.filter((id) => !this.isKnownWell(id));
    if (unknown.length === 0) return;
    const lengths = await this.lanes.lengths(unknown);
    // For a while that differs: not all are read again at once.
    for (const id of unknown)
      this.known.set(
        id,
        { length: lengths.get(id) ?? 0, grown: 0 },
        { ttl: FRESH_MS * (0.75 + Math.random() / 4) },
      );
  }

  /** @throws 422 plan_too_long when the plan has no room for so many characters more, in this unit together. */
  async require(planId: string, more: number): Promise<void> {
    const known = this.known.get(planId);
    if (known && known.length + known.grown + more <= LIMITS.planCharacters) return;
    this.known.delete(planId);
    const lengths = await this.lanes.lengths([planId]);
    checkPlanLength((lengths.get(planId) ?? 0) + more);
  }

  /** So much has been added, and committed. */
  grew(planId: string, characters: number): void {
    const known = this.known.get(planId);
    if (known) known.grown += characters;
  }

  private isKnownWell(planId: string): boolean {
    const known = this.known.get(planId);
    return known !== undefined && known.grown <= (LIMITS.planCharacters - known.length) * PART;
  }
}
