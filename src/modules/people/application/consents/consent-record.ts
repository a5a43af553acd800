import { Injectable } from '@nestjs/common';
import { Audit } from '../../../../platform/audit/audit';
import { StateChanges } from '../../../../platform/audit/state-changes';
import { currentPrincipal } from '../../../../platform/context/request-context';
import type { ConsentState } from '../../domain/consent-states';
import type { Decider } from '../../domain/consent-evidence';
import type { ConsentView } from '../../persistence/consent-view';

/** Whose decision the caller's word about a consent is. */
export function decider(): Decider {
  const { kind, method } = currentPrincipal();
  if (kind !== 'person') return 'worker';
  return method === 'sitting' ? 'person_in_sitting' : 'person';
}

/** What a consent's coming into a state leaves behind: the audit, and the dated state with how and in which words. */
@Injectable()
export class ConsentRecord {
  constructor(
    private readonly audit: Audit,
    private readonly states: StateChanges,
  ) {}

  async record(
    { id: subjectId, personId, section }: Pick<ConsentView, 'id' | 'personId' | 'section'>,
    state: ConsentState,
    { basis, words }: { basis: string; words: string | null },
  ): Promise<void> {
    const subject = { subjectKind: 'consent', subjectId };
    await this.audit.record({
      action: `consent.${state}`,
      ...subject,
      personId,
      section,
      fields: ['status', 'basis', 'words'],
    });
    await this.states.record({ ...subject, state, detail: basis, reason: words ?? undefined });
  }
}
