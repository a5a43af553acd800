import {
  buildSnapshot,
  checkAttestation,
  checkReadyForForce,
  checkWithoutAgreement,
  sealSnapshot,
  whoAgreed,
  type Attested,
  type Capacity,
  type DraftItem,
  type SealedSnapshot,
} from '../../../modules/agreements';
import { KINDS, statusAfterVersion } from '../../../modules/plans';
import { SECTIONS } from '../../../shared/sections';
import type { DemoAttestation, DemoProposal, DemoWithdrawnProposal } from '../../data';
import { stamps, type Act } from '../chronicle';
import { evidenceOf, recorderOf } from './evidence';
import type { Entry } from './plan-book';
import type { PlanScene } from './scene';
import type { Turn } from './timeline';

/** A proposal while people answer it. */
interface OpenProposal {
  readonly id: string;
  readonly made: Act;
  readonly draft: number;
  readonly previousHash: string | null;
  readonly sealed: SealedSnapshot;
  readonly answers: Attested[];
}

/** What is in force, as far as the story has come. */
interface InForce {
  version: number;
  draft: number;
  hash: string;
}

/** Tells how a plan was put to the person, answered, and came into force. */
export class Agreement {
  inForce: InForce | null = null;
  /** When each version came into force. */
  readonly versions: (Act & { readonly number: number })[] = [];

  constructor(private readonly scene: PlanScene) {}

  add(proposal: DemoProposal, turn: Turn): void {
    const { timeline } = this.scene;
    const state: { open?: OpenProposal } = {};
    const open = (): OpenProposal => {
      if (!state.open) throw new Error('An answer to what nobody proposed.');
      return state.open;
    };
    timeline.add(proposal.proposedDaysAgo, turn, () => {
      state.open = this.propose(proposal.proposedDaysAgo);
    });
    const answers = proposal.attestations.toSorted((one, other) => other.daysAgo - one.daysAgo);
    for (const answer of answers) timeline.add(answer.daysAgo, turn, () => this.attest(open(), answer));
    const last = answers.at(-1)?.daysAgo ?? proposal.proposedDaysAgo;
    timeline.add(last, turn, () => this.close(open(), last));
  }

  /** A proposal that was taken back before anybody answered it. */
  addWithdrawn({ proposedDaysAgo, withdrawnDaysAgo, reason }: DemoWithdrawnProposal): void {
    const { timeline, person, book, chronicle } = this.scene;
    const state: { proposal?: OpenProposal } = {};
    timeline.add(proposedDaysAgo, 'second_proposal', () => {
      state.proposal = this.propose(proposedDaysAgo);
    });
    timeline.add(withdrawnDaysAgo, 'ending', () => {
      if (!state.proposal) throw new Error('Nobody takes back what nobody proposed.');
      const act = this.scene.act(withdrawnDaysAgo, person.keyWorker);
      this.write(state.proposal, 'withdrawn', act, reason);
      const subject = { subjectKind: 'proposal', subjectId: state.proposal.id };
      book.audit(act, 'proposal.withdrawn', subject);
      chronicle.state(act, { ...subject, state: 'withdrawn', reason });
    });
  }

  private propose(daysAgo: number): OpenProposal {
    const { book, chronicle, person } = this.scene;
    const made = this.scene.act(daysAgo, person.keyWorker);
    const id = chronicle.newId(made.at);
    const previousHash = this.inForce?.hash ?? null;
    const sealed = sealSnapshot(buildSnapshot(this.parts(made.at, previousHash), SECTIONS));
    const { draft } = book;
    book.draft += 1;
    book.audit(made, 'proposal.made', { subjectKind: 'proposal', subjectId: id });
    chronicle.state(made, { subjectKind: 'proposal', subjectId: id, state: 'open' });
    return { id, made, draft, previousHash, sealed, answers: [] };
  }

  private parts(at: Date, previousHash: string | null): Parameters<typeof buildSnapshot>[0] {
    const { book, person, directory } = this.scene;
    const responsible = this.scene.worker(this.scene.plan.reviewResponsible);
    const named = (id: string) => ({ id, name: directory.names[id] ?? id });
    return {
      planId: book.id,
      personId: person.id,
      personName: person.demo.name,
      previousHash,
      proposedAt: at.toISOString(),
      keyWorker: named(person.keyWorker.partyId),
      review: { on: this.reviewOn(), responsible: named(responsible.partyId) },
      names: directory.names,
      items: book.entries.filter(({ removed }) => !removed).map(draftItem),
    };
  }

  private attest(proposal: OpenProposal, answer: DemoAttestation): void {
    const { book, chronicle } = this.scene;
    const attester = this.scene.party(answer.by);
    const act = this.scene.act(answer.daysAgo, recorderOf(answer, attester, this.scene));
    const { evidence, stored, attachmentId } = evidenceOf(answer, attester, proposal.id, act, this.scene);
    const { stance, method } = answer;
    const capacity = attester.kind as Capacity;
    const { hash } = proposal.sealed;
    const { partyId, viaId } = act.by;
    const recorder = { partyId, name: this.scene.nameOf(act.by), viaId: viaId ?? undefined };
    const claim = { partyId: attester.partyId, capacity, stance, method, evidence, hash, recorder };
    checkAttestation(claim, { state: 'open', hash });
    proposal.answers.push({ partyId: attester.partyId, capacity, stance });
    const id = chronicle.newId(act.at);
    chronicle.add('attestation', {
      id, proposal_id: proposal.id, plan_id: book.id, party_id: attester.partyId, capacity, stance, method,
      evidence: stored, words: answer.words ?? null, hash, attachment_id: attachmentId, recorded_by: partyId, via_id: viaId, at: act.at,
    }); // prettier-ignore
    const subject = { subjectKind: 'attestation', subjectId: id };
    book.audit(act, 'attestation.recorded', { ...subject, fields: ['stance', 'evidence'] });
  }

  private close(proposal: OpenProposal, daysAgo: number): void {
    const { plan, person } = this.scene;
    if (whoAgreed(proposal.answers)) return this.comeIntoForce(proposal, daysAgo, 'agreed');
    const first = this.inForce === null;
    if (plan.withoutAgreement && first) return this.comeIntoForce(proposal, daysAgo, 'without_agreement');
    this.write(proposal, 'open', { at: proposal.made.at, by: person.keyWorker });
  }

  private comeIntoForce(
    proposal: OpenProposal,
    daysAgo: number,
    basis: 'agreed' | 'without_agreement',
  ): void {
    const { book, chronicle, person, plan } = this.scene;
    const act = this.scene.act(daysAgo, person.keyWorker);
    this.checkReady();
    const number = (this.inForce?.version ?? 0) + 1;
    const { sealed, id: proposalId, previousHash, draft } = proposal;
    this.versions.push({ ...act, number });
    this.inForce = { version: number, draft, hash: sealed.hash };
    const before = book.status;
    book.status = statusAfterVersion(before);
    book.version += 1;
    const id = chronicle.newId(act.at);
    chronicle.add('plan_version', {
      id, plan_id: book.id, number, proposal_id: proposalId, basis, schema_version: 1, bytes: sealed.bytes,
      hash: sealed.hash, previous_hash: previousHash, at: act.at, party_id: act.by.partyId,
      ...(basis === 'agreed' ? AGREED : this.reasons(daysAgo)),
    }); // prettier-ignore
    this.write(proposal, basis, act);
    const subject = { subjectKind: 'plan_version', subjectId: id };
    book.audit(act, `plan_version.${basis}`, subject);
    const reason = basis === 'agreed' ? undefined : plan.withoutAgreement?.reason;
    chronicle.state(act, { subjectKind: 'proposal', subjectId: proposalId, state: basis, reason });
    chronicle.state(act, { ...subject, state: basis, detail: String(number), reason });
    if (before !== book.status)
      chronicle.state(act, { subjectKind: 'plan', subjectId: book.id, state: book.status });
  }

  private reasons(daysAgo: number): typeof AGREED | Record<string, string | null> {
    const { calendar } = this.scene.chronicle;
    const { withoutAgreement } = this.scene.plan;
    if (!withoutAgreement) return AGREED;
    const { reason, basis, offerAgainInDays } = withoutAgreement;
    const capacityBasis = reason === 'unable' ? basis : null;
    const offerAgainOn = calendar.day(-offerAgainInDays);
    checkWithoutAgreement({ reason, capacityBasis, offerAgainOn }, calendar.day(daysAgo));
    return { reason, explanation: basis, capacity_basis: capacityBasis, offer_again_by: offerAgainOn };
  }

  private checkReady(): void {
    const { book, person, plan } = this.scene;
    const contacts = book.entries.filter(({ kind, removed }) => kind === 'crisis_contact' && !removed);
    checkReadyForForce({
      keyWorkerId: person.keyWorker.partyId,
      reviewOn: this.reviewOn(),
      reviewResponsibleId: this.scene.worker(plan.reviewResponsible).partyId,
      crisisContacts: contacts.map(({ attributes }) => attributes),
    });
  }

  private reviewOn(): string {
    return this.scene.chronicle.calendar.day(-(this.scene.plan.reviewInDays ?? 0));
  }

  private write(
    { id, made, draft, sealed, previousHash }: OpenProposal,
    status: string,
    act: Act,
    reason: string | null = null,
  ): void {
    const closed = status !== 'open';
    this.scene.chronicle.add('proposal', {
      id, plan_id: this.scene.book.id, draft, status, schema_version: 1, bytes: sealed.bytes, hash: sealed.hash,
      previous_hash: previousHash, closed_at: closed ? act.at : null, closed_by: closed ? act.by.partyId : null,
      closing_reason: reason, ...stamps(made), version: closed ? 2 : 1,
    }); // prettier-ignore
  }
}

const AGREED = { reason: null, explanation: null, capacity_basis: null, offer_again_by: null };

function draftItem({ id, kind, parentId, position, attributes, texts }: Entry): DraftItem {
  const fields = [...new Set(texts.map(({ field }) => field))].map((field) => {
    const lanes = texts.filter((text) => text.field === field).map(({ lane, passages }) => [lane, passages]);
    return [field, Object.fromEntries(lanes) as DraftItem['texts'][string]] as const;
  });
  return {
    id,
    kind,
    section: KINDS[kind].section,
    parentId,
    position,
    attributes,
    texts: Object.fromEntries(fields),
  };
}
