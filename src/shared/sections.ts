/** The sections of a plan, in reading order. One closed list for consent, live documents, snapshots and scopes alike. */
export const SECTIONS = [
  'about_me',
  'strengths',
  'values_preferences',
  'needs_barriers',
  'goals',
  'inclusion',
  'staying_well',
  'safety',
  'crisis',
  'advance_choices',
  'formulation',
  'reviews',
  'measures',
  'circle',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Whether the text names a section. */
export function isSection(text: unknown): text is Section {
  return SECTIONS.some((section) => section === text);
}
