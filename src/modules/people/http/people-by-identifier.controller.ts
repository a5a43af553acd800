import '../permissions';
import { Body, Controller, Param, Put, Res } from '@nestjs/common';
import { ApiParam, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { malformed } from '../../../shared/errors';
import { faultInLine, lengthOf } from '../../../shared/text';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatchIfAny } from '../../../platform/http/conventions/if-match.decorator';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { PeopleReach } from '../application/people-reach';
import { PutPerson } from '../application/put-person';
import { CreatePersonRequest } from './person.request';
import { SavedPersonResponse } from './person.response';
import { NEW_PERSON_RULES, WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

const SYSTEM = 'https://fhir.nhs.uk/Id/nhs-number';

@ApiTags('People')
@Controller('v1/people/by-identifier')
export class PeopleByIdentifierController {
  constructor(
    private readonly putPerson: PutPerson,
    private readonly reach: PeopleReach,
  ) {}

  @Put(':system/:value')
  @Access('person:create')
  @Endpoint({
    summary: 'Make or change the record with this identifier',
    description:
      'For electronic health records. 201 makes the record, and takes the first episode for that; 200 changes it: ' +
      'what is left out stays, identifiers are added. If-Match may name the version that was read. A record that is ' +
      'not in reach of the acting clinician is a 409 with the team to ask.',
    answers: SavedPersonResponse,
    body: true,
    ifMatch: 'if_any',
    problems: {
      403: WRITE_REFUSALS,
      409: [...WRITE_CONFLICTS, 'identifier_taken'],
      422: NEW_PERSON_RULES,
    },
  })
  @ApiParam({
    name: 'system',
    description: 'Who gave the identifier: a URI, percent-encoded.',
    example: SYSTEM,
  })
  @ApiParam({ name: 'value', description: 'The identifier there, percent-encoded.', example: '9434765919' })
  @ApiResponse({ status: 201, description: 'The record was made.', type: SavedPersonResponse })
  async put(
    @Param('system') system: string,
    @Param('value') value: string,
    @IfMatchIfAny() version: number | null,
    @Body() body: CreatePersonRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SavedPersonResponse> {
    const by = { system: part(system, 'system', 200), value: part(value, 'value', 100) };
    const { person, duplicates, isNew } = await this.putPerson.execute(by, version, body);
    if (isNew) void reply.status(201);
    return SavedPersonResponse.saved(person, await this.reach.require(person.id), duplicates);
  }
}

/** A part of the address is held to the same rules as the same field in a body. */
function part(text: string, name: string, most: number): string {
  const fault = faultInLine(text);
  const tooLong = { code: 'too_long', message: `must be at most ${most} characters` };
  const wrong = fault ?? (lengthOf(text) > most ? tooLong : undefined);
  if (!wrong) return text;
  throw malformed('invalid_request', 'Something is not as expected: see errors.', [
    { pointer: `/${name}`, ...wrong },
  ]);
}
