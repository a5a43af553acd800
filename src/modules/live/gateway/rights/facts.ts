import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../../platform/context/principal';
import { runInContext } from '../../../../platform/context/request-context';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { liveSession, rolesText } from '../../../../platform/identity';
import { newId } from '../../../../shared/ids';
import { forEachMode, reachBasis, reachGrants, reachModeOf, type ReachMode } from '../../../people';

/** A session that has a plan open. */
export interface Watched {
  readonly principal: Principal;
  readonly planId: string;
}

interface FactRow extends Record<string, unknown> {
  readonly place: number;
  readonly lives: boolean;
  readonly roles: string | null;
  readonly status: string | null;
  readonly in_error: boolean | null;
  readonly basis: string | null;
  readonly grants: Record<string, object> | null;
}

/** What somebody's rights in a plan rest on. Two that are equal mean that nothing has changed. */
export class Facts {
  constructor(private readonly row: FactRow) {}

  get sessionLives(): boolean {
    return this.row.lives;
  }

  /** What the session's holder was when the session was looked up: with other roles they must be looked up again. */
  get roles(): string {
    return this.row.roles ?? '';
  }

  /** For one section: a consent to another one changes nothing here. */
  in(section: string): string {
    const { status, in_error: inError, basis, grants } = this.row;
    return JSON.stringify([status, inError, basis, grants?.[section]]);
  }
}

// The two arrays are of equal length: the session and the plan of each pair.
function statementOf(mode: ReachMode): Statement {
  const slots = { person: 'pl.person_id', org: '$1', party: 's.party_id' };
  return {
    name: `live.facts.${mode}`,
    text: `SELECT k.place::int AS place, s.id IS NOT NULL AND ${liveSession('s', 'pa')} AS lives,
             CASE WHEN pa.kind = 'worker' THEN ${rolesText('$1', 's.party_id')} END AS roles, pl.status,
             pe.entered_in_error_at IS NOT NULL AS in_error, ${reachBasis(mode, slots)} AS basis,
             ${reachGrants(mode, slots)} AS grants
           FROM unnest($2::uuid[], $3::uuid[]) WITH ORDINALITY AS k (session_id, plan_id, place)
             LEFT JOIN session s ON s.org_id = $1 AND s.id = k.session_id
             LEFT JOIN party pa ON pa.org_id = $1 AND pa.id = s.party_id
             LEFT JOIN plan pl ON pl.org_id = $1 AND pl.id = k.plan_id
             LEFT JOIN person pe ON pe.org_id = $1 AND pe.id = pl.person_id`,
  };
}

const STATEMENTS = forEachMode(statementOf);

// Writing together is use of a session as much as any request is.
const TOUCH: Statement = {
  name: 'live.touch',
  text: `UPDATE session SET last_seen_at = now() WHERE org_id = $1 AND id = ANY ($2::uuid[])
         AND last_seen_at < now() - interval '1 minute'`,
};

/** Reads, for many at once, what their rights rest on. */
@Injectable()
export class RightsFacts {
  constructor(private readonly units: Units) {}

  /** All of one organisation. @returns the facts of each, in the order asked. Joins an open unit. */
  async of(orgId: string, watched: readonly Watched[]): Promise<Facts[]> {
    const facts: Facts[] = [];
    for (const [mode, places] of byMode(watched)) {
      const values = [
        orgId,
        places.map((place) => watched[place]?.principal.credentialId),
        places.map((place) => watched[place]?.planId),
      ];
      for (const row of await this.units.query<FactRow>(STATEMENTS[mode], values))
        facts[places[row.place - 1] ?? -1] = new Facts(row);
    }
    return facts;
  }

  /** The same in a unit of its own, which also keeps alive the sessions that are being written with. */
  async beat(orgId: string, watched: readonly Watched[], writing: readonly string[]): Promise<Facts[]> {
    const context = { requestId: newId(), operation: 'live_beat' };
    return runInContext(context, () =>
      this.units.run(orgId, async () => {
        // A thousand small look-ups seem dear enough to be compiled first, which takes ten times as long as they do.
        await this.units.query('SET LOCAL jit = off');
        if (writing.length > 0) await this.units.query(TOUCH, [orgId, writing]);
        return this.of(orgId, watched);
      }),
    );
  }
}

function byMode(watched: readonly Watched[]): Map<ReachMode, number[]> {
  const modes = new Map<ReachMode, number[]>();
  for (const [place, { principal }] of watched.entries()) {
    const mode = reachModeOf(principal);
    modes.set(mode, [...(modes.get(mode) ?? []), place]);
  }
  return modes;
}
