import { Module } from '@nestjs/common';
import { IdentityModule } from '../../platform/identity';
import { CloseTeam } from './application/close-team';
import { CreateTeam } from './application/create-team';
import { CreateWorker } from './application/create-worker';
import { EndMembership } from './application/end-membership';
import { EndWorker } from './application/end-worker';
import { GetOrganisation } from './application/get-organisation';
import { GetWorker } from './application/get-worker';
import { ListTeams } from './application/list-teams';
import { ListWorkers } from './application/list-workers';
import { ProvisionOrganisation } from './application/provision-organisation';
import { ReviseOrganisation } from './application/revise-organisation';
import { ReviseTeam } from './application/revise-team';
import { ReviseWorker } from './application/revise-worker';
import { StartMembership } from './application/start-membership';
import { MembershipsController } from './http/memberships.controller';
import { OrganisationController } from './http/organisation.controller';
import { TeamsController } from './http/teams.controller';
import { WorkersController } from './http/workers.controller';

/** The tenant: its settings, its teams and the people who work there. */
@Module({
  imports: [IdentityModule],
  controllers: [OrganisationController, TeamsController, WorkersController, MembershipsController],
  providers: [
    GetOrganisation,
    ReviseOrganisation,
    ProvisionOrganisation,
    CreateTeam,
    ListTeams,
    ReviseTeam,
    CloseTeam,
    CreateWorker,
    ListWorkers,
    GetWorker,
    ReviseWorker,
    EndWorker,
    StartMembership,
    EndMembership,
  ],
  exports: [ProvisionOrganisation],
})
export class OrganisationsModule {}
