import '../../permissions';
import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../access/access.decorator';
import { pageOf, PageQuery, type Page } from '../../../http/conventions/page';
import { Endpoint } from '../../../http/openapi/endpoint.decorator';
import { CreateApiKey } from '../../application/api-keys/create-api-key';
import { ListApiKeys } from '../../application/api-keys/list-api-keys';
import { RevokeApiKey } from '../../application/api-keys/revoke-api-key';
import { CreateApiKeyRequest } from './api-key.request';
import { ApiKeyResponse, CreatedApiKeyResponse } from './api-key.response';

@ApiTags('API keys')
@Controller('v1/api-keys')
export class ApiKeysController {
  constructor(
    private readonly createApiKey: CreateApiKey,
    private readonly listApiKeys: ListApiKeys,
    private readonly revokeApiKey: RevokeApiKey,
  ) {}

  @Post()
  @Access('api_key:create')
  @Endpoint({
    summary: 'Make an API key',
    description:
      'For administrators. The secret is in this answer and in no other. A system has at most two live keys, so that ' +
      'it can change over from one to the next. Requests with a key name the clinician they are made for in ' +
      '`Trellis-Acting-Worker`.',
    status: 201,
    answers: CreatedApiKeyResponse,
    body: true,
    secrets: ['secret'],
    problems: { 409: ['two_keys_live'], 422: ['expiry_out_of_range'] },
  })
  async create(@Body() { expiresAt, ...body }: CreateApiKeyRequest): Promise<CreatedApiKeyResponse> {
    const { key, secret } = await this.createApiKey.execute({ ...body, expiresAt: new Date(expiresAt) });
    return CreatedApiKeyResponse.from(key, secret);
  }

  @Get()
  @Access('api_key:read')
  @Endpoint({
    summary: 'The API keys',
    description: 'For administrators. Revoked and expired ones too; the newest first.',
    answers: pageOf(ApiKeyResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() query: PageQuery): Promise<Page<ApiKeyResponse>> {
    const { items, next } = await this.listApiKeys.execute(query);
    return { items: items.map((key) => ApiKeyResponse.of(key)), next };
  }

  @Delete(':keyId')
  @Access('api_key:revoke')
  @Endpoint({
    summary: 'Revoke an API key',
    description: 'For administrators. Its next request is refused.',
    status: 204,
  })
  revoke(@Param('keyId', ParseUUIDPipe) keyId: string): Promise<void> {
    return this.revokeApiKey.execute(keyId);
  }
}
