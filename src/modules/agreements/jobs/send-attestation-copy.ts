import { Injectable } from '@nestjs/common';
import { Units } from '../../../platform/database/units';
import { Job, type JobHandler, type JobPayload } from '../../../platform/queue/job.decorator';
import { COPY_OF_ATTESTATION } from '../application/attestations/record-attestation';
import { CopyOfAttestation } from '../application/attestations/copy-of-attestation';

/** Tells somebody that a stance was recorded as theirs, so that they can read it and object. */
@Job(COPY_OF_ATTESTATION)
@Injectable()
export class SendAttestationCopy implements JobHandler {
  constructor(
    private readonly units: Units,
    private readonly copy: CopyOfAttestation,
  ) {}

  run({ orgId, refId }: JobPayload): Promise<void> {
    return this.units.run(orgId, () => this.copy.execute(refId));
  }
}
