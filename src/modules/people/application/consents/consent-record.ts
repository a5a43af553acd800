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

  /** That the person lets the supporter write their words, or no longer does. */
  async recordWriting(
    { id: subjectId, personId, section }: Pick<ConsentView, 'id' | 'personId' | 'section'>,
    allowed: boolean,
  ): Promise<void> {
    const subject = { subjectKind: 'consent', subjectId };
    const state = allowed ? 'writing_allowed' : 'writing_stopped';
    const fields = ['writesOwnWords'];
    await this.audit.record({ action: `consent.${state}`, ...subject, personId, section, fields });
    const detail = decider() === 'person_in_sitting' ? 'sitting' : 'own';
    await this.states.record({ ...subject, state, detail });
  }
}
