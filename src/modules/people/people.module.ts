import { Module } from '@nestjs/common';
import { IdentityModule } from '../../platform/identity';
import { ArrangeCover } from './application/caseload/arrange-cover';
import { EndCover } from './application/caseload/end-cover';
import { HandOverCaseload } from './application/caseload/hand-over-caseload';
import { ListCovers } from './application/caseload/list-covers';
import { AddCircleMember } from './application/circle/add-circle-member';
import { ListCircle } from './application/circle/list-circle';
import { ReviseCircleMember } from './application/circle/revise-circle-member';
import { ConsentRecord } from './application/consents/consent-record';
import { AuthoriseWriting } from './application/consents/authorise-writing';
import { DecideConsent } from './application/consents/decide-consent';
import { ListConsents } from './application/consents/list-consents';
import { ProposeConsent } from './application/consents/propose-consent';
import { CreatePerson } from './application/create-person';
import { Duplicates } from './application/duplicates';
import { CloseEpisode } from './application/episodes/close-episode';
import { KeyWorkerInForce } from './application/episodes/key-worker-in-force';
import { LeadingEpisode } from './application/episodes/leading-episode';
import { ListEpisodes } from './application/episodes/list-episodes';
import { OpenEpisode } from './application/episodes/open-episode';
import { ReviseEpisode } from './application/episodes/revise-episode';
import { TeamWorkers } from './application/episodes/team-workers';
import { FindPeople } from './application/find-people';
import { GetPerson } from './application/get-person';
import { Invite } from './application/invite';
import { ListDuplicates } from './application/list-duplicates';
import { MarkInError } from './application/mark-in-error';
import { PeopleReach } from './application/people-reach';
import { PersonAccess } from './application/person-access';
import { PersonWriter } from './application/person-writer';
import { PutPerson } from './application/put-person';
import { RevisePerson } from './application/revise-person';
import { AddSupporter } from './application/supporters/add-supporter';
import { ListSupporters } from './application/supporters/list-supporters';
import { OwnContact } from './application/supporters/own-contact';
import { ReviseSupporter } from './application/supporters/revise-supporter';
import { CaseloadHandoversController } from './http/caseload-handovers.controller';
import { CircleController } from './http/circle.controller';
import { ConsentsController } from './http/consents.controller';
import { CoversController } from './http/covers.controller';
import { EpisodesController } from './http/episodes.controller';
import { MarkInErrorController } from './http/mark-in-error.controller';
import { OwnContactController } from './http/own-contact.controller';
import { PeopleByIdentifierController } from './http/people-by-identifier.controller';
import { PeopleController } from './http/people.controller';
import { PersonConsentsController } from './http/person-consents.controller';
import { PersonInvitationsController } from './http/person-invitations.controller';
import { SupportersController } from './http/supporters.controller';

/** The people whose plans are written here, who is around them, and who may see what. */
@Module({
  imports: [IdentityModule],
  controllers: [
    ...[PeopleController, PeopleByIdentifierController, MarkInErrorController, PersonInvitationsController],
    ...[EpisodesController, CaseloadHandoversController, CoversController],
    ...[
      SupportersController,
      OwnContactController,
      CircleController,
      PersonConsentsController,
      ConsentsController,
    ],
  ],
  providers: [
    ...[PeopleReach, PersonAccess, PersonWriter, Duplicates, Invite],
    ...[CreatePerson, PutPerson, FindPeople, GetPerson, RevisePerson, ListDuplicates, MarkInError],
    ...[
      TeamWorkers,
      LeadingEpisode,
      KeyWorkerInForce,
      OpenEpisode,
      ListEpisodes,
      ReviseEpisode,
      CloseEpisode,
    ],
    ...[HandOverCaseload, ArrangeCover, ListCovers, EndCover],
    ...[AddSupporter, ListSupporters, ReviseSupporter, OwnContact],
    ...[AddCircleMember, ListCircle, ReviseCircleMember],
    ...[ConsentRecord, ProposeConsent, DecideConsent, AuthoriseWriting, ListConsents],
  ],
  exports: [PeopleReach],
})
export class PeopleModule {}
