import '../permissions';
import { Body, Controller, Delete, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { MarkInError } from '../application/mark-in-error';
import { PeopleReach } from '../application/people-reach';
import { MarkInErrorRequest } from './mark-in-error.request';
import { PersonResponse } from './person.response';
import { WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

@ApiTags('People')
@Controller('v1/people/:personId/entered-in-error')
export class MarkInErrorController {
  constructor(
    private readonly markInError: MarkInError,
    private readonly reach: PeopleReach,
  ) {}

  @Post()
  @Access('person:mark_in_error')
  @Endpoint({
    summary: 'Mark a record as entered for the wrong person',
    description:
      'Takes it out of search and lists, closes it to changes and shows it with a banner to those who reach it. Its ' +
      'identifiers become free for the right record. Nothing is deleted.',
    answers: PersonResponse,
    body: true,
    problems: { 403: WRITE_REFUSALS, 409: WRITE_CONFLICTS, 422: ['unknown_person'] },
  })
  async mark(
    @Param('personId', ParseUUIDPipe) personId: string,
    @Body() body: MarkInErrorRequest,
  ): Promise<PersonResponse> {
    const person = await this.markInError.execute(personId, body);
    return PersonResponse.of(person, await this.reach.require(personId));
  }

  @Delete()
  @Access('person:mark_in_error')
  @Endpoint({
    summary: 'Take the mark back',
    description:
      'The record is found again and takes changes; identifiers come back where they are still free.',
    answers: PersonResponse,
    problems: { 403: WRITE_REFUSALS, 409: ['not_entered_in_error'] },
  })
  async undo(@Param('personId', ParseUUIDPipe) personId: string): Promise<PersonResponse> {
    const person = await this.markInError.undo(personId);
    return PersonResponse.of(person, await this.reach.require(personId));
  }
}
