import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { LINK_WITHHELD } from '../../../platform/identity';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { RefusedAddresses } from '../application/addresses/refused-addresses';

/** Who looks after somebody hears that they could not sign in by a link: nobody is locked out unseen. */
@Job(LINK_WITHHELD)
@Injectable()
export class LinkWithheld implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly refused: RefusedAddresses,
  ) {}

  run({ orgId, refId }: JobPayload): Promise<void> {
    return this.units.run(orgId, () => this.refused.linkWithheld(refId));
  }
}
