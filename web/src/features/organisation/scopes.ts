import type { TFunction } from 'i18next';
import type { Scope } from '../../api/organisation';

const SECTIONS = [
  'about_me', 'strengths', 'values_preferences', 'needs_barriers', 'goals', 'inclusion', 'staying_well', 'safety',
  'crisis', 'advance_choices', 'formulation', 'reviews', 'measures', 'circle',
] as const; // prettier-ignore

/** What a key can open, a line each: the record, the sections of a plan, and the list of changes, which is only read. */
export const SUBJECTS = ['people', ...SECTIONS, 'changes'] as const;
export type Subject = (typeof SUBJECTS)[number];

type Say = TFunction<['organisation', 'sharing']>;

export function sayWhat(subject: Subject, t: Say): string {
  if (subject === 'people') return t('organisation:scopePeople');
  if (subject === 'changes') return t('organisation:scopeChanges');
  return t(`sharing:section_${subject}`);
}

export function scopesOf(subject: Subject): readonly Scope[] {
  return subject === 'changes' ? ['changes:read'] : [`${subject}:read`, `${subject}:write`];
}

/** Scopes as somebody reads them, those of one thing together. */
export function sayScopes(scopes: readonly string[], t: Say): string {
  const lines = SUBJECTS.flatMap((subject) => {
    const ways = (['read', 'write'] as const).filter((way) => scopes.includes(`${subject}:${way}`));
    if (ways.length === 0) return [];
    return [`${sayWhat(subject, t)} (${ways.map((way) => t(`organisation:${way}`)).join(', ')})`];
  });
  return lines.join(' · ');
}
