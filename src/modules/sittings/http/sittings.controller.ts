import '../permissions';
import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { OpenedSessionResponse, SessionCarrier } from '../../../platform/identity';
import { HandOverDevice } from '../application/hand-over-device';
import { OpenSitting } from '../application/open-sitting';
import { TakeBackDevice } from '../application/take-back-device';
import { HandOverRequest, OpenSittingRequest, TakeBackRequest } from './sitting.request';
import { SittingResponse } from './sitting.response';

@ApiTags('Sittings')
@Controller('v1/sittings')
export class SittingsController {
  constructor(
    private readonly openSitting: OpenSitting,
    private readonly handOverDevice: HandOverDevice,
    private readonly takeBackDevice: TakeBackDevice,
    private readonly carrier: SessionCarrier,
  ) {}

  @Post()
  @Access('sitting:open')
  @Endpoint({
    summary: 'Open a sitting',
    description:
      'For practitioners and peer workers, on their own device: the person, who needs no account, writes, confirms ' +
      'dictation and attests in a session of their own, recorded as via the worker. It reaches this plan only, for an ' +
      "hour, and ends with `DELETE /v1/session` or with the worker's session, role or reach of the person.",
    status: 201,
    answers: SittingResponse,
    body: true,
    secrets: ['token'],
    problems: { 403: ['read_only'], 409: ['entered_in_error'] },
  })
  async create(@Body() { planId }: OpenSittingRequest): Promise<SittingResponse> {
    const { token, expiresAt, personId } = await this.openSitting.execute(planId);
    return { token, expiresAt, personId, planId };
  }

  @Post('hand-over')
  @Access('sitting:open')
  @Endpoint({
    summary: 'Hand the device to the person',
    description:
      'Opens a sitting, as `POST /v1/sittings` does, that takes the place of your session on this device: with ' +
      '`cookie` the browser holds the sitting alone from now on. Your session lives on, and the PIN that you choose ' +
      'leads back to it. It takes no Idempotency-Key: a second try is another sitting.',
    status: 201,
    answers: SittingResponse,
    body: true,
    idempotent: false,
    problems: { 403: ['read_only'], 409: ['entered_in_error'], 422: ['pin_too_simple'] },
  })
  async handOver(
    @Body() { planId, pin, cookie }: HandOverRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SittingResponse> {
    const open = () => this.handOverDevice.execute(planId, pin);
    const { token, expiresAt, personId } = await this.carrier.hand(reply, cookie, open);
    return { token: cookie === true ? null : token, expiresAt, personId, planId };
  }

  @Post('return')
  @Access('sitting:return')
  @Endpoint({
    summary: 'Take the device back',
    description:
      'In a sitting that was handed over: the right PIN ends it, and the worker goes on in the session they had, ' +
      'under a new token. There are five tries, and `errors` says how many are left; after that the sitting goes on, ' +
      'and only ending it (`DELETE /v1/session`) and signing in leads back.',
    status: 201,
    answers: OpenedSessionResponse,
    body: true,
    idempotent: false,
    problems: { 409: ['sitting_without_pin', 'pin_used_up'], 422: ['pin_wrong'] },
  })
  takeBack(
    @Body() { pin, cookie }: TakeBackRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenedSessionResponse> {
    return this.carrier.carry(reply, cookie, () => this.takeBackDevice.execute(pin));
  }
}
