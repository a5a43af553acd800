import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { LINKS_RECONSIDERED } from '../../../platform/identity';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { WithheldLinkNews } from '../application/addresses/withheld-links';

/** What was told of a link that was withheld is settled: somebody saw to it, or a link went. */
@Job(LINKS_RECONSIDERED)
@Injectable()
export class LinksReconsidered implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly news: WithheldLinkNews,
  ) {}

  run({ orgId, refId }: JobPayload): Promise<void> {
    return this.units.run(orgId, () => this.news.settle(refId));
  }
}
