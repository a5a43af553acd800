import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { COPY_OF_VERSION } from '../application/versions/bring-into-force';
import { CopyOfVersion } from '../application/versions/copy-of-version';

/** Tells the person that a version came into force and a copy waits for them (invariant 9). */
@Job(COPY_OF_VERSION)
@Injectable()
export class SendVersionCopy implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly copy: CopyOfVersion,
  ) {}

  run({ orgId, refId }: JobPayload): Promise<void> {
    return this.units.run(orgId, () => this.copy.execute(refId));
  }
}
