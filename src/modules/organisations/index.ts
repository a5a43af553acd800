export { OrganisationsModule } from './organisations.module';
export { ProvisionOrganisation } from './application/provision-organisation';
