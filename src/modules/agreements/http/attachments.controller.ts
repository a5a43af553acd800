import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { TakesUploads, UploadedType } from '../../../platform/http/uploads';
import { GetAttachment } from '../application/attachments/get-attachment';
import { StoreAttachment } from '../application/attachments/store-attachment';
import { fileNameOf, MEDIA_TYPES } from '../domain/media-types';
import { AttachmentResponse } from './attachment.response';

const FILE = { schema: { type: 'string' as const, format: 'binary' } };
const FILES = Object.fromEntries(MEDIA_TYPES.map((type) => [type, FILE]));

@ApiTags('Agreement')
@Controller('v1/people/:personId/attachments')
export class AttachmentsController {
  constructor(
    private readonly storeAttachment: StoreAttachment,
    private readonly getAttachment: GetAttachment,
  ) {}

  @Post()
  @Access('attachment:store')
  @TakesUploads()
  @ApiConsumes(...MEDIA_TYPES)
  @ApiBody({ ...FILE, description: 'The file as it is, 10 MB at most.' })
  @Endpoint({
    summary: 'Store a scan or picture',
    description:
      'A signed paper, a signature, or what gives an attorney or deputy their right: as PNG, JPEG or PDF, 10 MB at most, sent as the body. It is kept exactly as it was sent and never changes. The bytes must be what Content-Type says.',
    status: 201,
    answers: AttachmentResponse,
    body: true,
    problems: { 403: ['read_only'], 409: ['entered_in_error'], 415: ['type_mismatch'] },
  })
  async store(
    @Param('personId', ParseUUIDPipe) personId: string,
    @UploadedType() declared: string,
    @Body() bytes: Buffer,
  ): Promise<AttachmentResponse> {
    return AttachmentResponse.of(await this.storeAttachment.execute(personId, declared, bytes));
  }

  @Get(':attachmentId')
  @Access('attachment:read')
  @ApiOkResponse({ description: 'The file as it was sent.', content: FILES })
  @Endpoint({
    summary: 'Fetch an attachment',
    description: 'Exactly as it was sent, for saving: for whoever sees the whole plan, and for who sent it.',
  })
  async fetch(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { id, mediaType, bytes, sha256 } = await this.getAttachment.execute(personId, attachmentId);
    void reply.headers({
      'content-type': mediaType,
      'content-disposition': `attachment; filename="${fileNameOf(id, mediaType)}"`,
      'x-content-type-options': 'nosniff',
      etag: `"${sha256}"`,
    });
    return bytes;
  }
}
