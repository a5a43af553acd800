import { Injectable } from '@nestjs/common';
import type { Statement } from '../../../../platform/database/unit';
import { Units } from '../../../../platform/database/units';
import { Notifier } from '../notifier';
import { WhoLooksAfter } from '../../persistence/who-looks-after';

type Withheld = { partyId: string; aboutId: string | null; day: string } & Record<string, unknown>;
const WITHHELD: Statement = {
  name: 'link_withheld.find',
  text: `SELECT l.party_id AS "partyId", coalesce(n.id, s.person_id) AS "aboutId",
      to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day
    FROM one_time_link l LEFT JOIN person n ON n.org_id = $1 AND n.id = l.party_id
      LEFT JOIN supporter s ON s.org_id = $1 AND s.id = l.party_id
    WHERE l.org_id = $1 AND l.id = $2`,
};

/** Nobody is locked out unseen: who looks after them hears of a link that was not sent. */
@Injectable()
export class WithheldLinkNews {
  constructor(
    private readonly units: Units,
    private readonly notifier: Notifier,
    private readonly lookers: WhoLooksAfter,
  ) {}

  /** Somebody asked for a link that is not sent, since their address is marked as not safe: told once a day, in one. */
  async tell(linkId: string): Promise<void> {
    const [link] = await this.units.query<Withheld>(WITHHELD, [this.units.orgId, linkId]);
    // Of somebody whose record is gone meanwhile there is nobody to tell.
    if (!link?.aboutId) return;
    const { partyId: subjectId, aboutId: personId, day } = link;
    const key = `link_withheld/${subjectId}/${day}`;
    const looking = await this.lookers.of(personId);
    await this.notifier.notify(
      looking.map((recipientId) => ({
        recipientId, kind: 'link_withheld', key, personId, subjectId, replaces: true,
      })), // prettier-ignore
    );
  }

  /** Their contacts are otherwise than they were, or a link went to them. */
  async settle(partyId: string): Promise<void> {
    await this.notifier.putAway(['link_withheld'], [partyId]);
  }
}
