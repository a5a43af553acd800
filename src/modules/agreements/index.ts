export { AgreementsModule } from './agreements.module';
export { safeAddress, type MailContact } from './domain/safe-address';
// The rules themselves, for the demo's seeder: it tells of past days, which no use case can be called for.
export { checkAttestation, whoAgreed, type Attested, type Capacity } from './domain/attestation-rules';
export type { Evidence, Method } from './domain/evidence';
export { checkReadyForForce } from './domain/in-force-requirements';
export { buildSnapshot, sealSnapshot, type DraftItem, type SealedSnapshot } from './domain/snapshot';
export { checkWithoutAgreement } from './domain/without-agreement';
