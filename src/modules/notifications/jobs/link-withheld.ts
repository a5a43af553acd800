import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { LINK_WITHHELD } from '../../../platform/identity';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { WithheldLinkNews } from '../application/addresses/withheld-links';

/** Who looks after somebody hears that they could not sign in by a link. */
@Job(LINK_WITHHELD)
@Injectable()
export class LinkWithheld implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly news: WithheldLinkNews,
  ) {}

  run({ orgId, refId }: JobPayload): Promise<void> {
    return this.units.run(orgId, () => this.news.tell(refId));
  }
}
