export { OrganisationsModule } from './organisations.module';
export { REVIEWS_RULED } from './application/revise-organisation';
export { ProvisionOrganisation } from './application/provision-organisation';
