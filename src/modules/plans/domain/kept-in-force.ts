import { DomainError } from '../../../shared/errors';

/** What a plan in force cannot be without (invariant 5), as far as it stands with the plan itself. */
const NEEDED = {
  reviewOn: 'A plan in force has a day for its review: name another day.',
  reviewResponsibleId: 'Somebody sees to the review of a plan in force: name another worker.',
} as const;

type Needed = keyof typeof NEEDED;

/** 409 `needed_in_force` where a change would take from a plan in force what it came into force with. */
export function checkKeptInForce(
  { inForceVersion }: { readonly inForceVersion: number | null },
  changes: Readonly<Partial<Record<Needed, string | null>>>,
): void {
  if (inForceVersion === null) return;
  const errors = (Object.keys(NEEDED) as Needed[])
    .filter((field) => changes[field] === null)
    .map((field) => ({ pointer: `/${field}`, code: 'needed_in_force', message: NEEDED[field] }));
  if (errors.length === 0) return;
  const detail = 'A plan in force needs this: give another in its place, or end the plan.';
  throw new DomainError(409, 'needed_in_force', detail, { errors });
}
