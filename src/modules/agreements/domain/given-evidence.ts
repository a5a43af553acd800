import type { FieldError } from '../../../shared/errors';
import { actsForPerson, type Capacity } from './attestation-rules';
import type { Method } from './evidence';

/** What somebody sends along with a stance. What the session itself shows is never taken from what is sent. */
export interface GivenEvidence {
  /** device_signature: as drawn, an SVG path; or `attachmentId` of a picture of it. */
  signature?: string;
  witness?: { name: string; role: string };
  /** signed_paper: its scan. */
  attachmentId?: string;
  channel?: 'phone' | 'video';
  words?: string;
  secondListener?: { name: string; partyId?: string };
  authority?: string;
  authorityAttachmentId?: string;
}

const OF_METHOD: Record<Method, readonly (keyof GivenEvidence)[]> = {
  own_account: [],
  one_time_link: [],
  device_signature: ['signature', 'attachmentId', 'witness'],
  signed_paper: ['attachmentId'],
  spoken: ['channel', 'words', 'secondListener'],
};

/** What was sent that this method or capacity has no place for: it would be lost in silence otherwise. */
export function unexpectedEvidence(method: Method, capacity: Capacity, given: GivenEvidence): FieldError[] {
  const authority = ['authority', 'authorityAttachmentId'];
  const expected = new Set<string>([...OF_METHOD[method], ...(actsForPerson(capacity) ? authority : [])]);
  return Object.entries(given)
    .filter(([field, value]) => value !== undefined && !expected.has(field))
    .map(([field]) => ({
      pointer: `/evidence/${field}`,
      code: 'evidence_unexpected',
      message: 'This is no evidence of the way in which the stance was taken.',
    }));
}
