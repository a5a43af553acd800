import { createHash } from 'node:crypto';
import type { Evidence, Method } from '../../../modules/agreements';
import type { DemoAttestation } from '../../data';
import type { Act, Hand } from '../chronicle';
import type { KnownPerson } from '../person';
import { scanOfSignedPaper } from './signed-paper';
import type { PlanScene } from './scene';

const HOUR = 3_600_000;

/** What an attestation leaves behind beside itself: the scan, the link, the sitting, who else was there. */
export interface Given {
  /** As the rules look at it. */
  readonly evidence: Evidence;
  /** As it is kept. */
  readonly stored: Record<string, unknown>;
  readonly attachmentId: string | null;
}

/** Whose hand records an attestation: their own, in a sitting where it is signed on a worker's device. */
export function recorderOf({ method }: DemoAttestation, attester: Hand, scene: PlanScene): Hand {
  switch (method) {
    case 'own_account':
    case 'one_time_link':
      return { ...attester, viaId: null };
    case 'device_signature':
      return { ...attester, viaId: scene.worker(scene.plan.scribe).partyId };
    case 'signed_paper':
    case 'spoken':
      return scene.person.keyWorker;
  }
}

/** Makes the evidence that a method asks for, with the rows it points at. */
export function evidenceOf(
  attestation: DemoAttestation,
  attester: Hand,
  proposalId: string,
  act: Act,
  scene: PlanScene,
): Given {
  const { witness, secondListener, words } = attestation;
  const method: Method = attestation.method;
  switch (method) {
    case 'own_account':
      return { evidence: {}, stored: {}, attachmentId: null };
    case 'one_time_link': {
      const linkId = addLink(attester, proposalId, act, scene);
      const evidence = { linkId, linkPartyId: attester.partyId };
      return { evidence, stored: { linkId }, attachmentId: null };
    }
    case 'device_signature': {
      const sittingId = addSitting(act, scene);
      const signature = scene.nameOf(attester);
      const signed = { sittingId, signature, witness: witnessed(witness, scene) };
      return { evidence: signed, stored: { sessionId: sittingId, ...signed }, attachmentId: null };
    }
    case 'signed_paper': {
      const attachmentId = addScan(act, scene);
      return { evidence: { attachmentId }, stored: { attachmentId }, attachmentId };
    }
    case 'spoken': {
      const heard = { channel: 'phone', words, secondListener: listening(secondListener, scene) };
      return { evidence: heard, stored: heard, attachmentId: null };
    }
  }
}

/** A witness stands there by name and by what they do. */
function witnessed(
  worker: string | undefined,
  { directory }: PlanScene,
): { name: string; role: string } | undefined {
  return worker === undefined ? undefined : directory.worksAs(worker);
}

function listening(worker: string | undefined, scene: PlanScene): Evidence['secondListener'] {
  if (worker === undefined) return undefined;
  const hand = scene.worker(worker);
  return { partyId: hand.partyId, name: scene.nameOf(hand) };
}

function addLink(
  party: Hand,
  proposalId: string,
  { at }: Act,
  { book, chronicle, person }: PlanScene,
): string {
  const sent = new Date(at.getTime() - HOUR);
  const id = chronicle.newId(sent);
  chronicle.add('one_time_link', {
    id, party_id: party.partyId, purpose: 'attestation', email: addressOf(party, person),
    secret_hash: null, plan_id: book.id, proposal_id: proposalId, requested_by: person.keyWorker.partyId,
    created_at: sent, sent_at: sent, expires_at: new Date(at.getTime() + 24 * HOUR), used_at: at, withdrawn_at: null,
  }); // prettier-ignore
  return id;
}

/** Where a link went that was used long ago; it is sent nowhere again. */
function addressOf({ partyId, kind }: Hand, { demo, supporters }: KnownPerson): string {
  if (kind === 'person') return demo.email ?? `${demo.key}@home.example`;
  const known = demo.supporters.find(({ key }) => supporters.get(key)?.partyId === partyId);
  return known?.email ?? `${known?.key ?? partyId}@home.example`;
}

/** A session of the person's on the worker's device, over since. */
function addSitting({ at, by }: Act, { book, chronicle }: PlanScene): string {
  const began = new Date(at.getTime() - HOUR / 4);
  const id = chronicle.newId(began);
  chronicle.add('session', {
    id, party_id: by.partyId, account_id: null, account_epoch: null, method: 'sitting', via_id: by.viaId, plan_id: book.id,
    secret_hash: createHash('sha256').update(`over ${id}`).digest('hex'), idle_minutes: 30, created_at: began,
    last_seen_at: at, expires_at: new Date(began.getTime() + HOUR), ended_at: at,
  }); // prettier-ignore
  const opener: Act = { at: began, by: { partyId: by.viaId ?? by.partyId, kind: 'worker', viaId: null } };
  book.audit(opener, 'sitting.opened', { subjectKind: 'session', subjectId: id });
  return id;
}

function addScan({ at, by }: Act, { chronicle, person }: PlanScene): string {
  const id = chronicle.newId(at);
  const bytes = scanOfSignedPaper();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  chronicle.add('attachment', {
    id, person_id: person.id, media_type: 'application/pdf', sha256, size: bytes.length, bytes, party_id: by.partyId, at,
  }); // prettier-ignore
  const subject = { subjectKind: 'attachment', subjectId: id, personId: person.id };
  chronicle.audit({ at, by }, { action: 'attachment.stored', ...subject, fields: ['bytes'] });
  return id;
}
