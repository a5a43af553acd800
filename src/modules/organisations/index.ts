export { OrganisationsModule } from './organisations.module';
export { ProvisionOrganisation, type NewOrganisation } from './application/provision-organisation';
