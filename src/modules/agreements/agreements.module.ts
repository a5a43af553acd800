import { Module } from '@nestjs/common';
import { IdentityModule } from '../../platform/identity';
import { PeopleModule } from '../people';
import { PlansModule } from '../plans';
import { AgreementAccess } from './application/agreement-access';
import { GetAttachment } from './application/attachments/get-attachment';
import { StoreAttachment } from './application/attachments/store-attachment';
import { CopyOfAttestation } from './application/attestations/copy-of-attestation';
import { GatherEvidence } from './application/attestations/gather-evidence';
import { MailAddress } from './application/attestations/mail-address';
import { RecordAttestation } from './application/attestations/record-attestation';
import { SendAttestationLink } from './application/attestations/send-attestation-link';
import { SendCopyLink } from './application/attestations/send-copy-link';
import { AnswerDisagreement } from './application/disagreements/answer-disagreement';
import { ListDisagreements } from './application/disagreements/list-disagreements';
import { RaiseDisagreement } from './application/disagreements/raise-disagreement';
import { DraftSnapshots } from './application/proposals/draft-snapshots';
import { GetProposal } from './application/proposals/get-proposal';
import { ProposePlan } from './application/proposals/propose-plan';
import { WithdrawProposal } from './application/proposals/withdraw-proposal';
import { AgreeProposal } from './application/versions/agree-proposal';
import { BringIntoForce } from './application/versions/bring-into-force';
import { CompareVersions } from './application/versions/compare-versions';
import { CopyOfVersion } from './application/versions/copy-of-version';
import { DecideWithoutAgreement } from './application/versions/decide-without-agreement';
import { GetVersion } from './application/versions/get-version';
import { AttachmentsController } from './http/attachments.controller';
import { AttestationsController } from './http/attestations.controller';
import { DisagreementsController } from './http/disagreements.controller';
import { ProposalsController } from './http/proposals.controller';
import { VersionsController } from './http/versions.controller';
import { SendAttestationCopy } from './jobs/send-attestation-copy';
import { SendVersionCopy } from './jobs/send-version-copy';
import { Attachments } from './persistence/attachments';
import { Attestations } from './persistence/attestations';
import { Disagreements } from './persistence/disagreements';
import { DraftContents } from './persistence/draft-contents';
import { Parties } from './persistence/parties';
import { Proposals } from './persistence/proposals';
import { Versions } from './persistence/versions';
import './permissions';

const ROWS = [Attachments, Attestations, Disagreements, DraftContents, Parties, Proposals, Versions];
const PROPOSING = [AgreementAccess, DraftSnapshots, ProposePlan, GetProposal, WithdrawProposal];
const ATTESTING = [GatherEvidence, RecordAttestation, MailAddress, SendAttestationLink, SendCopyLink];
const IN_FORCE = [BringIntoForce, AgreeProposal, DecideWithoutAgreement, GetVersion, CompareVersions];
const DISAGREEING = [RaiseDisagreement, AnswerDisagreement, ListDisagreements];
const COPIES = [CopyOfAttestation, CopyOfVersion, SendAttestationCopy, SendVersionCopy];

/** What people say to a plan, and the versions that come of it. */
@Module({
  imports: [IdentityModule, PeopleModule, PlansModule],
  controllers: [
    ProposalsController,
    AttestationsController,
    VersionsController,
    DisagreementsController,
    AttachmentsController,
  ],
  providers: [
    ...ROWS,
    ...PROPOSING,
    ...ATTESTING,
    ...IN_FORCE,
    ...DISAGREEING,
    ...COPIES,
    StoreAttachment,
    GetAttachment,
  ],
})
export class AgreementsModule {}
