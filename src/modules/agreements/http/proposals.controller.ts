import { Body, Controller, Get, Header, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Access } from '../../../platform/access/access.decorator';
import { pageOf, PageQuery, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { GetProposal } from '../application/proposals/get-proposal';
import { ProposePlan } from '../application/proposals/propose-plan';
import { WithdrawProposal } from '../application/proposals/withdraw-proposal';
import { WithdrawProposalRequest } from './proposal.request';
import { MadeProposalResponse, ProposalResponse, ReadProposalResponse } from './proposal.response';
import { SnapshotResponse } from './snapshot.response';

const CLOSED = ['plan_ended', 'entered_in_error'];

@ApiTags('Agreement')
@Controller('v1/plans/:planId/proposals')
export class ProposalsController {
  constructor(
    private readonly proposePlan: ProposePlan,
    private readonly getProposal: GetProposal,
    private readonly withdrawProposal: WithdrawProposal,
  ) {}

  @Post()
  @Access('proposal:make')
  @Endpoint({
    summary: 'Propose the plan',
    description:
      'Freezes the draft as canonical bytes (RFC 8785) with their SHA-256: that hash is what people attest. The plan needs a key worker, a review date, someone responsible for the review and a crisis contact. Dictated words not yet read back are no part of it: see `warnings`. One proposal is open at a time; writing goes on in the next draft.',
    status: 201,
    answers: MadeProposalResponse,
    problems: { 403: ['read_only'], 409: [...CLOSED, 'proposal_open'], 422: ['not_ready'] },
  })
  async create(@Param('planId', ParseUUIDPipe) planId: string): Promise<MadeProposalResponse> {
    return MadeProposalResponse.from(await this.proposePlan.execute(planId));
  }

  @Get()
  @Access('proposal:read')
  @Endpoint({
    summary: 'The proposals of a plan',
    description: 'Latest first. A session that came from a link sees the proposal it was sent for.',
    answers: pageOf(ProposalResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Query() query: PageQuery,
  ): Promise<Page<ProposalResponse>> {
    const { items, next } = await this.getProposal.page(planId, query);
    return { items: items.map((proposal) => ProposalResponse.of(proposal)), next };
  }

  @Get(':proposalId')
  @Access('proposal:read')
  @Endpoint({
    summary: 'Read a proposal back',
    description:
      'The document that is proposed, read from its bytes and cut to what you may see, with where people stand. The hash is that of the whole.',
    answers: ReadProposalResponse,
  })
  async read(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
  ): Promise<ReadProposalResponse> {
    return ReadProposalResponse.from(await this.getProposal.execute(planId, proposalId));
  }

  @Get(':proposalId/bytes')
  @Access('proposal:read')
  @Header('content-type', 'application/json')
  @Endpoint({
    summary: 'The bytes of a proposal',
    description:
      'Exactly the bytes that were hashed, for whoever sees the whole plan: SHA-256 over the body gives the hash, which is the ETag too.',
    answers: SnapshotResponse,
  })
  async bytes(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const { bytes, hash } = await this.getProposal.bytes(planId, proposalId);
    void reply.header('etag', `"${hash}"`);
    return bytes;
  }

  @Post(':proposalId/withdrawal')
  @Access('proposal:withdraw')
  @Endpoint({
    summary: 'Withdraw a proposal',
    description: 'Nobody can attest it any more, links to it no longer work, and another may be made.',
    answers: ProposalResponse,
    body: true,
    problems: { 403: ['read_only'], 409: [...CLOSED, 'proposal_closed'] },
  })
  async withdraw(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('proposalId', ParseUUIDPipe) proposalId: string,
    @Body() { reason }: WithdrawProposalRequest,
  ): Promise<ProposalResponse> {
    return ProposalResponse.of(await this.withdrawProposal.execute(planId, proposalId, reason));
  }
}
