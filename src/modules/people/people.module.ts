import { Module } from '@nestjs/common';
import { CreatePerson } from './application/create-person';
import { Duplicates } from './application/duplicates';
import { CloseEpisode } from './application/episodes/close-episode';
import { LeadingEpisode } from './application/episodes/leading-episode';
import { ListEpisodes } from './application/episodes/list-episodes';
import { OpenEpisode } from './application/episodes/open-episode';
import { ReviseEpisode } from './application/episodes/revise-episode';
import { TeamWorkers } from './application/episodes/team-workers';
import { FindPeople } from './application/find-people';
import { GetPerson } from './application/get-person';
import { ListDuplicates } from './application/list-duplicates';
import { MarkInError } from './application/mark-in-error';
import { PeopleReach } from './application/people-reach';
import { PersonAccess } from './application/person-access';
import { PersonWriter } from './application/person-writer';
import { PutPerson } from './application/put-person';
import { RevisePerson } from './application/revise-person';
import { EpisodesController } from './http/episodes.controller';
import { MarkInErrorController } from './http/mark-in-error.controller';
import { PeopleByIdentifierController } from './http/people-by-identifier.controller';
import { PeopleController } from './http/people.controller';

/** The people whose plans are written here, who is around them, and who may see what. */
@Module({
  controllers: [PeopleController, PeopleByIdentifierController, MarkInErrorController, EpisodesController],
  providers: [
    ...[PeopleReach, PersonAccess, PersonWriter, Duplicates],
    ...[CreatePerson, PutPerson, FindPeople, GetPerson, RevisePerson, ListDuplicates, MarkInError],
    ...[TeamWorkers, LeadingEpisode, OpenEpisode, ListEpisodes, ReviseEpisode, CloseEpisode],
  ],
  exports: [PeopleReach],
})
export class PeopleModule {}
