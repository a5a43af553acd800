import { Body, Controller, Get, Param, ParseEnumPipe, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { Access } from '../../../../platform/access/access.decorator';
import { IfMatch } from '../../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../../platform/http/openapi/endpoint.decorator';
import { LANES, type Lane } from '../../domain/lanes';
import { ChangeText } from '../../application/texts/change-text';
import { ConfirmDictation } from '../../application/texts/confirm-dictation';
import { WriteText } from '../../application/texts/write-text';
import { FIELD_PARAMETER, LANE_PARAMETER } from './address-parameters';
import { LaneTextResponse } from './narrative.response';
import { ChangeTextRequest, WriteTextRequest } from './narrative.request';

const LANE = new ParseEnumPipe(Object.fromEntries(LANES.map((lane) => [lane, lane])));
const DEFAULT_LANGUAGE = 'en-GB';
const NOT_YOURS = [
  'read_only',
  'own_lane_is_the_persons',
  'dictation_lane_is_staffs',
  'professional_lane_is_staffs',
];

/** The words of entries: apart from their structure, with a revision of their own. */
@ApiTags('Plan')
@ApiParam(FIELD_PARAMETER)
@Controller('v1/plans/:planId/items/:itemId/texts/:field')
export class TextsController {
  constructor(
    private readonly writeText: WriteText,
    private readonly changeText: ChangeText,
    private readonly confirmDictation: ConfirmDictation,
  ) {}

  @Get(':lane')
  @Access('plan:read')
  @ApiParam(LANE_PARAMETER)
  @Endpoint({
    summary: 'Read one lane',
    description: 'Its passages with whose words they are. Revision 0: nobody has written there yet.',
    answers: LaneTextResponse,
  })
  async read(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Param('field') field: string,
    @Param('lane', LANE) lane: Lane,
  ): Promise<LaneTextResponse> {
    return LaneTextResponse.of(await this.writeText.read({ planId, itemId, field, lane }));
  }

  @Put(':lane')
  @Access('text:write')
  @ApiParam(LANE_PARAMETER)
  @Endpoint({
    summary: 'Write one lane',
    description:
      'Send the whole text as it is to read and, in If-Match, the revision you read ("0" for a lane nobody has written in). Words that stay keep whose they are; new words become yours. Staff write `dictation` and `professional`, the person `own`.',
    answers: LaneTextResponse,
    body: true,
    ifMatch: true,
    problems: {
      403: NOT_YOURS,
      409: ['plan_ended', 'entered_in_error'],
      422: ['plan_too_long'],
    },
  })
  async write(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Param('field') field: string,
    @Param('lane', LANE) lane: Lane,
    @IfMatch() revision: number,
    @Body() { text, lang }: WriteTextRequest,
  ): Promise<LaneTextResponse> {
    const place = { planId, itemId, field, lane };
    return LaneTextResponse.of(await this.writeText.execute(place, revision, text, lang ?? DEFAULT_LANGUAGE));
  }

  @Patch(':lane')
  @Access('text:write')
  @ApiParam(LANE_PARAMETER)
  @Endpoint({
    summary: 'Change one lane, whoever wrote there since',
    description:
      'Send the whole text as you made it from the revision you read. Your change is what differs between the two: it joins whatever others have written since, live or over this API, and nothing of theirs is lost. 412 with the text now when that revision is no longer known (after about a day).',
    answers: LaneTextResponse,
    body: true,
    problems: {
      403: NOT_YOURS,
      409: ['plan_ended', 'entered_in_error'],
      412: ['stale'],
      422: ['text_too_long'],
    },
  })
  async change(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Param('field') field: string,
    @Param('lane', LANE) lane: Lane,
    @Body() { text, baseRevision, lang = DEFAULT_LANGUAGE }: ChangeTextRequest,
  ): Promise<LaneTextResponse> {
    const place = { planId, itemId, field, lane };
    return LaneTextResponse.of(await this.changeText.execute(place, { text, baseRevision, lang }));
  }

  @Post('dictation/confirmation')
  @Access('dictation:confirm')
  @Endpoint({
    summary: 'Confirm dictated words',
    description:
      'For the person, on their own device or in a sitting, after the words were read back: they move into the `own` lane as theirs. If-Match names the revision of the dictation lane that was read back. Answers the own lane.',
    answers: LaneTextResponse,
    ifMatch: true,
    problems: {
      403: ['read_only', 'only_the_person_confirms'],
      409: ['plan_ended', 'entered_in_error', 'nothing_to_confirm'],
      422: ['text_too_long', 'plan_too_long'],
    },
  })
  async confirm(
    @Param('planId', ParseUUIDPipe) planId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Param('field') field: string,
    @IfMatch() revision: number,
  ): Promise<LaneTextResponse> {
    return LaneTextResponse.of(await this.confirmDictation.execute({ planId, itemId, field }, revision));
  }
}
