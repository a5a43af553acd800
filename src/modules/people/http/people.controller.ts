import '../permissions';
import { Body, Controller, Get, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access } from '../../../platform/access/access.decorator';
import { IfMatch } from '../../../platform/http/conventions/if-match.decorator';
import { pageOf, type Page } from '../../../platform/http/conventions/page';
import { Endpoint } from '../../../platform/http/openapi/endpoint.decorator';
import { CreatePerson } from '../application/create-person';
import { FindPeople } from '../application/find-people';
import { GetPerson } from '../application/get-person';
import { ListDuplicates } from '../application/list-duplicates';
import { PeopleReach } from '../application/people-reach';
import { RevisePerson } from '../application/revise-person';
import { PersonLineResponse } from './person-line.response';
import { CreatePersonRequest, PeopleQuery, RevisePersonRequest } from './person.request';
import {
  DuplicateResponse,
  DuplicatesResponse,
  PersonResponse,
  SavedPersonResponse,
} from './person.response';
import { NEW_PERSON_RULES, READ_REFUSALS, WRITE_CONFLICTS, WRITE_REFUSALS } from './refusals';

@ApiTags('People')
@Controller('v1/people')
export class PeopleController {
  constructor(
    private readonly createPerson: CreatePerson,
    private readonly findPeople: FindPeople,
    private readonly getPerson: GetPerson,
    private readonly revisePerson: RevisePerson,
    private readonly listDuplicates: ListDuplicates,
    private readonly reach: PeopleReach,
  ) {}

  @Post()
  @Access('person:create')
  @Endpoint({
    summary: 'Make a record of a person',
    description:
      'With the first episode, by a team of yours: it opens the record to that team. A record that has one of the ' +
      'identifiers is a 409, with the team to ask where it is not yours to see; one with the same name and a birth ' +
      'date that may be the same is a warning.',
    status: 201,
    answers: SavedPersonResponse,
    body: true,
    problems: { 400: ['invalid_request'], 409: ['identifier_taken'], 422: NEW_PERSON_RULES },
  })
  async create(@Body() body: CreatePersonRequest): Promise<SavedPersonResponse> {
    const { person, duplicates } = await this.createPerson.execute(body);
    return SavedPersonResponse.saved(person, await this.reach.require(person.id), duplicates);
  }

  @Get()
  @Access('person:find')
  @Endpoint({
    summary: 'Find people',
    description:
      'Your people by name, or with `search` the best matches first: any part of a name or called-as, in any order, ' +
      'forgiving case, accents and a slip in a longer word; or an identifier as a whole. Only people in your reach.',
    answers: pageOf(PersonLineResponse),
    problems: { 400: ['invalid_cursor'] },
  })
  async list(@Query() query: PeopleQuery): Promise<Page<PersonLineResponse>> {
    const { items, next } = await this.findPeople.execute(query);
    return { items: items.map((line) => PersonLineResponse.of(line)), next };
  }

  @Get(':personId')
  @Access('person:read')
  @Endpoint({
    summary: 'A person',
    description:
      'For the person, the workers who reach them, and service managers. A supporter with a live consent learns the ' +
      'name and what the person is called. Each look is kept, and the person sees who looked.',
    answers: PersonResponse,
    problems: { 403: READ_REFUSALS },
  })
  async read(@Param('personId', ParseUUIDPipe) personId: string): Promise<PersonResponse> {
    const { person, reach } = await this.getPerson.execute(personId);
    return PersonResponse.of(person, reach);
  }

  @Patch(':personId')
  @Access('person:update')
  @Endpoint({
    summary: 'Change a record',
    description:
      'The person changes what they are called, pronouns, contacts and preferred words; the care team all of it. ' +
      'Lists are replaced as a whole, each characteristic of equality by itself. Send the ETag you read in If-Match.',
    answers: PersonResponse,
    body: true,
    ifMatch: true,
    problems: {
      400: ['invalid_request'],
      403: [...WRITE_REFUSALS, 'not_yours_to_change'],
      409: [...WRITE_CONFLICTS, 'identifier_taken'],
      422: ['born_in_future', 'died_before_birth', 'died_in_future'],
    },
  })
  async revise(
    @Param('personId', ParseUUIDPipe) personId: string,
    @IfMatch() version: number,
    @Body() body: RevisePersonRequest,
  ): Promise<PersonResponse> {
    const person = await this.revisePerson.execute(personId, version, body);
    return PersonResponse.of(person, await this.reach.require(personId));
  }

  @Get(':personId/duplicates')
  @Access('duplicate:read')
  @Endpoint({
    summary: 'Possible duplicates of a record',
    description:
      'Records with the same name and a birth date that may be the same. Of those that are not yours to see you learn ' +
      'the teams to ask.',
    answers: DuplicatesResponse,
    problems: { 403: READ_REFUSALS },
  })
  async duplicates(@Param('personId', ParseUUIDPipe) personId: string): Promise<DuplicatesResponse> {
    const found = await this.listDuplicates.execute(personId);
    return { items: found.map((duplicate) => DuplicateResponse.of(duplicate)) };
  }
}
