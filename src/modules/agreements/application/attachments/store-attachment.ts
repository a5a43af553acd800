import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { wrongType } from '../../../../shared/errors';
import { sha256Hex } from '../../../../shared/canonical-json';
import { newId } from '../../../../shared/ids';
import { Audit } from '../../../../platform/audit/audit';
import { currentPrincipal } from '../../../../platform/context/request-context';
import { PeopleReach } from '../../../people';
import { isMediaType } from '../../domain/media-types';
import { Attachments, type AttachmentHead } from '../../persistence/attachments';

/** Keeps a scan or picture as evidence: exactly as sent, once its bytes are what they are said to be. */
@Injectable()
export class StoreAttachment {
  constructor(
    private readonly people: PeopleReach,
    private readonly attachments: Attachments,
    private readonly audit: Audit,
  ) {}

  /** @throws 403 read_only, 409 entered_in_error, 415 type_mismatch. */
  async execute(personId: string, declared: string, bytes: Buffer): Promise<AttachmentHead> {
    await this.requireReach(personId);
    const mediaType = (await fileTypeFromBuffer(bytes))?.mime;
    if (!isMediaType(mediaType) || mediaType !== declared)
      throw wrongType('type_mismatch', 'What was sent is not of the type that Content-Type names.');
    const { partyId } = currentPrincipal();
    const head = {
      id: newId(), personId, mediaType, size: bytes.length, sha256: sha256Hex(bytes), partyId, at: new Date(),
    }; // prettier-ignore
    await this.attachments.insert({ ...head, bytes });
    const fact = { subjectKind: 'attachment', subjectId: head.id, personId };
    await this.audit.record({ action: 'attachment.stored', ...fact, fields: ['bytes'] });
    return head;
  }

  /** A supporter may not write in the record, and yet shows what gives them the right to act for the person. */
  private async requireReach(personId: string): Promise<void> {
    if (currentPrincipal().kind === 'supporter') await this.people.require(personId);
    else await this.people.requireWrite(personId);
  }
}
