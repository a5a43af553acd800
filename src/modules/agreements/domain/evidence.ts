import type { FieldError } from '../../../shared/errors';
import { isBlank } from '../../../shared/text';

/** How somebody let their stance be known. */
export const METHODS = [
  'own_account',
  'one_time_link',
  'device_signature',
  'signed_paper',
  'spoken',
] as const;

export type Method = (typeof METHODS)[number];

/** Somebody there, at least by name. */
export interface Present {
  partyId?: string;
  name?: string;
}

/** What shows that a stance was really taken. Which of these are needed depends on the method. */
export interface Evidence {
  /** one_time_link: the link used, and the party it was made for. */
  linkId?: string;
  linkPartyId?: string;
  /** device_signature: the sitting, the signature as drawn or typed, and who saw it. */
  sittingId?: string;
  signature?: string;
  witness?: Present;
  /** signed_paper: its scan. */
  attachmentId?: string;
  /** spoken: how, what was said, and who else listened. */
  channel?: string;
  words?: string;
  secondListener?: Present;
  /** Of an attorney or deputy, by whatever method: what gives them the right, and its scan. */
  authority?: string;
  authorityAttachmentId?: string;
}

/** The two parties to an attestation, for telling whether a third was there. */
export interface Recording {
  /** Who takes the stance. */
  attesterId: string;
  /** Who is signed in, and on whose device when in a sitting. */
  recorder: Present & { partyId: string; viaId?: string };
}

/** The methods by which people attest for themselves alone; by the others, somebody records what they said or signed. */
export function isByOwnHand(method: Method): boolean {
  return method === 'own_account' || method === 'one_time_link' || method === 'device_signature';
}

/** What of the method's evidence is missing or shows nothing. Pointers are relative to the attestation. */
export function evidenceFaults(method: Method, evidence: Evidence, recording: Recording): FieldError[] {
  switch (method) {
    case 'own_account':
      return recording.recorder.viaId
        ? [fault('', 'signature_required', 'On a worker’s device it takes a signature and a witness.')]
        : [];
    case 'one_time_link':
      return [
        ...required(evidence.linkId, 'linkId'),
        ...(evidence.linkPartyId === recording.attesterId
          ? []
          : [fault('linkPartyId', 'link_of_another', 'The link was made for somebody else.')]),
      ];
    case 'device_signature':
      return deviceFaults(evidence, recording);
    case 'signed_paper':
      return required(evidence.attachmentId, 'attachmentId');
    case 'spoken':
      return spokenFaults(evidence, recording);
  }
}

function deviceFaults(
  { sittingId, signature, witness }: Evidence,
  { attesterId, recorder }: Recording,
): FieldError[] {
  return [
    ...required(sittingId, 'sittingId'),
    ...required(recorder.viaId, 'sittingId', 'sitting_required'),
    ...required(signature, 'signature'),
    ...required(witness?.name, 'witness/name'),
    ...(witness?.partyId === attesterId
      ? [fault('witness', 'witness_is_attester', 'Nobody witnesses for themselves.')]
      : []),
  ];
}

function spokenFaults(
  { channel, words, secondListener }: Evidence,
  { attesterId, recorder }: Recording,
): FieldError[] {
  const heard = channel === 'phone' || channel === 'video';
  const alone = secondListener && (isSame(secondListener, recorder) || secondListener.partyId === attesterId);
  return [
    ...(heard ? [] : [fault('channel', 'channel_unknown', 'Say whether it was by phone or by video.')]),
    ...required(words, 'words'),
    ...required(secondListener?.name, 'secondListener/name'),
    ...(alone
      ? [fault('secondListener', 'second_listener_not_another', 'Somebody else must have listened too.')]
      : []),
    ...(recorder.partyId === attesterId
      ? [fault('', 'recorder_is_attester', 'Somebody else records what was said.')]
      : []),
  ];
}

/** The same party, or, where one is known by name alone, the same name. */
function isSame(one: Present, other: Present): boolean {
  if (one.partyId && other.partyId) return one.partyId === other.partyId;
  return plain(one.name) !== '' && plain(one.name) === plain(other.name);
}

function plain(name = ''): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function required(value: string | undefined, field: string, code = 'evidence_missing'): FieldError[] {
  return value === undefined || isBlank(value) ? [fault(field, code, 'This method needs it.')] : [];
}

function fault(field: string, code: string, message: string): FieldError {
  return { pointer: field === '' ? '/evidence' : `/evidence/${field}`, code, message };
}
