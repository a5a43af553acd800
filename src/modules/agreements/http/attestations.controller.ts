import { Body, Controller, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { RecordAttestation } from '../application/attestations/record-attestation';
import { SendAttestationLink } from '../application/attestations/send-attestation-link';
import { AgreeProposal } from '../application/versions/agree-proposal';
import { DecideWithoutAgreement } from '../application/versions/decide-without-agreement';
import { RecordAttestationRequest } from './attestation.request';
import { AttestationLinkResponse, AttestationResponse } from './attestation.response';
import { SendLinkRequest } from './proposal.request';
import { AgreeRequest, WithoutAgreementRequest } from './version.request';
import { VersionResponse } from './version.response';

const CLOSED = ['plan_ended', 'entered_in_error', 'proposal_closed'];

/** What is done with an open proposal: asking, saying where one stands, deciding. */
@ApiTags('Agreement')
@Controller('v1/plans/:planId/proposals/:proposalId')
export class AttestationsController {
  constructor(
    private readonly sendLink: SendAttestationLink,
    private readonly recordAttestation: RecordAttestation,
    private readonly agreeProposal: AgreeProposal,
    private readonly decideWithoutAgreement: DecideWithoutAgreement,
  ) {}

  @Post('links')
  @Access('attestation:ask')
  @Endpoint({
    summary: 'Ask somebody by a link where they stand',
    description:
      'Sends the person, or a supporter who may see something of the plan, a link that works once, within seven days, with or without an account: it opens this proposal and nothing else. It goes to the address that the record holds and is safe to write to.',
    status: 202,
    answers: AttestationLinkResponse,
    body: true,
    problems: {
      403: ['read_only'],
      409: [...CLOSED, 'person_deceased'],
      422: ['link_not_for_party', 'email_needed'],
    },
  })
  async ask(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { partyId }: SendLinkRequest,
  ): Promise<AttestationLinkResponse> {
    return AttestationLinkResponse.of(await this.sendLink.execute(planId, proposalId, partyId));
  }

  @Post('attestations')
  @Access('attestation:record')
  @Endpoint({
    summary: 'Say where you stand',
    description:
      'On exactly what was shown: one character changed in between is 409 `hash_moved_on`. By `own_account`, `one_time_link` or, in a sitting, `device_signature` everyone speaks for themselves. Staff record `signed_paper` with its scan, and what was `spoken` by phone or video, word for word and with a second listener; of that a copy goes out with a way to object. An attorney or deputy shows what gives them the right. Whoever changes their mind records another stance: the latest counts.',
    status: 201,
    answers: AttestationResponse,
    body: true,
    problems: {
      403: ['read_only', 'nobody_attests_for_another', 'recorded_by_staff', 'sees_only_a_part'],
      409: [...CLOSED, 'hash_moved_on'],
      422: ['evidence_missing', 'evidence_unfit', 'party_unknown', 'capacity_not_theirs'],
    },
  })
  async attest(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { evidence, ...claim }: RecordAttestationRequest,
  ): Promise<AttestationResponse> {
    const recorded = await this.recordAttestation.execute(planId, proposalId, {
      ...claim,
      evidence: evidence ?? {},
    });
    return AttestationResponse.of(recorded);
  }

  @Post('agreement')
  @Access('version:agree')
  @Endpoint({
    summary: 'Bring an agreed plan into force',
    description:
      'Numbers the bytes of the proposal as the version in force. The person, or an attorney or deputy with evidence, has agreed to exactly these; the person may do it themself once they have. What a plan in force needs is looked at again now. A copy goes to the person.',
    status: 201,
    answers: VersionResponse,
    body: true,
    problems: {
      403: ['read_only'],
      409: [...CLOSED, 'hash_moved_on', 'not_agreed', 'plan_status_not_reachable'],
      422: ['not_ready'],
    },
  })
  async agree(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { hash }: AgreeRequest,
  ): Promise<VersionResponse> {
    return VersionResponse.of(await this.agreeProposal.execute(planId, proposalId, hash), true);
  }

  @Post('without-agreement')
  @Access('version:decide_without_agreement')
  @Endpoint({
    summary: 'Bring a plan into force without agreement',
    description:
      'For practitioners, where the person disagreed, declined or was unable: with the reason they gave (`disagreed` too where they agreed to a part; where nothing was said, `declined` or `unable`), in words, and with a day, 28 days away at most, on which it is offered to them again. Such a version is labelled so wherever it is shown, and never counts as agreed.',
    status: 201,
    answers: VersionResponse,
    body: true,
    problems: {
      403: ['read_only'],
      409: [...CLOSED, 'hash_moved_on', 'person_agreed', 'plan_status_not_reachable'],
      422: ['not_ready', 'reason_contradicts_stance', 'without_agreement_incomplete'],
    },
  })
  async decide(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { hash, ...decision }: WithoutAgreementRequest,
  ): Promise<VersionResponse> {
    const decided = await this.decideWithoutAgreement.execute(planId, proposalId, hash, decision);
    return VersionResponse.of(decided, true);
  }
}
