import { SECTIONS } from '../../../../shared/sections';

/** Everything an API key can be allowed: people, the feed of changes, and each section of a plan. */
export const SCOPES = [
  'people:read',
  'people:write',
  'changes:read',
  ...SECTIONS.flatMap((section) => [`${section}:read` as const, `${section}:write` as const]),
] as const;

export type Scope = (typeof SCOPES)[number];
