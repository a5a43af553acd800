import { unprocessable, type FieldError } from '../../../shared/errors';
import { isPlainDate } from '../../../shared/plain-date';
import { isBlank } from '../../../shared/text';

/** What a plan has of that which a plan in force must have. */
export interface Readiness {
  keyWorkerId?: string | null;
  reviewOn?: string | null;
  reviewResponsibleId?: string | null;
  /** Crisis contacts that were not removed. */
  crisisContacts: readonly { name?: unknown; phone?: unknown }[];
}

/** What is missing before the plan can come into force (invariant 5); empty when nothing is. */
export function missingForForce(plan: Readiness): FieldError[] {
  return [
    ...(plan.keyWorkerId ? [] : [missing('/keyWorker', 'key_worker_missing', 'Name the key worker.')]),
    ...(isPlainDate(plan.reviewOn)
      ? []
      : [missing('/review/on', 'review_date_missing', 'Set the day of the review.')]),
    ...(plan.reviewResponsibleId
      ? []
      : [missing('/review/responsible', 'review_responsible_missing', 'Say who sees to the review.')]),
    ...(plan.crisisContacts.some(isReachable)
      ? []
      : [
          missing(
            '/crisis',
            'crisis_contact_missing',
            'Name somebody to call in a crisis, with their number.',
          ),
        ]),
  ];
}

/** 422 `not_ready` with all that is missing. */
export function checkReadyForForce(plan: Readiness): void {
  const errors = missingForForce(plan);
  if (errors.length > 0)
    throw unprocessable('not_ready', 'The plan lacks what a plan in force needs.', errors);
}

function isReachable({ name, phone }: { name?: unknown; phone?: unknown }): boolean {
  return [name, phone].every((line) => typeof line === 'string' && !isBlank(line));
}

function missing(pointer: string, code: string, message: string): FieldError {
  return { pointer, code, message };
}
