import { Injectable } from '@nestjs/common';
import { Versions } from '../../persistence/versions';
import { SendCopyLink } from '../attestations/send-copy-link';

/** The copy of a version goes to the person whose plan it is. */
@Injectable()
export class CopyOfVersion {
  constructor(
    private readonly versions: Versions,
    private readonly sendCopyLink: SendCopyLink,
  ) {}

  async execute(versionId: string): Promise<void> {
    const { id, personId, planId, proposalId, at } = await this.versions.withPerson(versionId);
    const subject = { subjectKind: 'plan_version', subjectId: id } as const;
    await this.sendCopyLink.execute({
      ...subject,
      partyId: personId,
      personId,
      planId,
      proposalId,
      since: at,
    });
  }
}
