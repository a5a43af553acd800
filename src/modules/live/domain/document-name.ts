import { isUuid } from '../../../shared/ids';
import { isSection, type Section } from '../../../shared/sections';

/** The lanes of the plan's narrative, as the module of plans names them. */
const LANES = ['own', 'dictation', 'professional'] as const;
type Lane = (typeof LANES)[number];

/** What a live document is of: one lane of one section of one plan. */
export interface DocumentName {
  readonly orgId: string;
  readonly planId: string;
  readonly section: Section;
  readonly lane: Lane;
}

/** Reads `{orgId}/{planId}/{section}/{lane}`; ids in lower case, so that one document has one name. */
export function readName(text: string): DocumentName | null {
  const [orgId, planId, section, lane, ...more] = text.split('/');
  if (!isId(orgId) || !isId(planId) || !isSection(section) || !isLane(lane) || more.length > 0) return null;
  return { orgId, planId, section, lane };
}

export function nameOf({ orgId, planId, section, lane }: DocumentName): string {
  return `${orgId}/${planId}/${section}/${lane}`;
}

function isId(text: string | undefined): text is string {
  return isUuid(text) && text === text.toLowerCase();
}

function isLane(text: unknown): text is Lane {
  return LANES.some((lane) => lane === text);
}
