import { Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../../platform/access/access.decorator';
import { Endpoint } from '../../../../platform/http/openapi/endpoint.decorator';
import { GetAuthorship } from '../../application/texts/get-authorship';
import { LANES, type Lane } from '../../domain/lanes';
import { FIELD_PARAMETER, LANE_PARAMETER } from './address-parameters';
import { LaneAuthorshipResponse, PlanAuthorshipResponse } from './authorship.response';

const LANE = new ParseEnumPipe(Object.fromEntries(LANES.map((lane) => [lane, lane])));

@ApiTags('Plan')
@Controller('v1/plans/:planId')
export class AuthorshipController {
  constructor(private readonly authorship: GetAuthorship) {}

  @Get('items/:itemId/texts/:field/:lane/authorship')
  @Access('plan:read')
  @ApiParam(FIELD_PARAMETER)
  @ApiParam(LANE_PARAMETER)
  @Endpoint({
    summary: 'Who wrote one lane',
    description:
      'To the character, also where several people wrote at once: who a character is by is known from who was signed in, never from what a client says.',
    answers: LaneAuthorshipResponse,
  })
  ofLane(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Param('field') field: string,
    @Param('lane', LANE) lane: Lane,
  ): Promise<LaneAuthorshipResponse> {
    return this.authorship.ofLane({ planId, itemId, field, lane });
  }

  @Get('authorship')
  @Access('plan:read')
  @Endpoint({
    summary: 'Whose the words of a plan are',
    description:
      "Characters by author in the draft, and the person's share of them, of what you may see. Dictated words count once they were read back.",
    answers: PlanAuthorshipResponse,
  })
  ofPlan(@Param('planId', ParseUUIDPipe) planId: string): Promise<PlanAuthorshipResponse> {
    return this.authorship.ofPlan(planId);
  }
}
