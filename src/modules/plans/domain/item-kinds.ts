import type { Section } from './sections';

/** What an entry of a plan can be. */
export const ITEM_KINDS = [
  'about_me',
  'value',
  'preference',
  'strength',
  'need',
  'barrier',
  'unmet_need',
  'goal',
  'step',
  'crisis_contact',
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];

/** A field that holds people's words, in lanes. */
export type NarrativeField = 'words' | 'statement' | 'why' | 'what' | 'ifStuck' | 'when';

/** What a kind of entry is made of. */
export interface KindOfItem {
  section: Section;
  /** Under which name the whole plan lists them; steps stand so inside their goal. */
  list: string;
  /** Fields with lanes, in reading order. */
  narrative: readonly NarrativeField[];
  /** The narrative field without which the entry says nothing; it needs words in some lane. */
  requiredText: NarrativeField | null;
  /** Attributes without which the entry cannot be placed. */
  requiredAttributes: readonly string[];
  /** The kind of entry it belongs to. */
  childOf: ItemKind | null;
}

const words = { narrative: ['words'], requiredText: 'words', childOf: null } as const;

/** The registry of kinds. A goal asks for no need, diagnosis or other prior state (invariant 13). */
export const KINDS: Readonly<Record<ItemKind, KindOfItem>> = {
  about_me: { ...words, section: 'about_me', list: 'aboutMe', requiredAttributes: ['heading'] },
  value: { ...words, section: 'values_preferences', list: 'values', requiredAttributes: [] },
  preference: {
    ...words,
    section: 'values_preferences',
    list: 'preferences',
    requiredAttributes: ['area', 'wish'],
  },
  strength: { ...words, section: 'strengths', list: 'strengths', requiredAttributes: ['lifeArea', 'time'] },
  need: { ...words, section: 'needs_barriers', list: 'needs', requiredAttributes: ['important'] },
  barrier: { ...words, section: 'needs_barriers', list: 'barriers', requiredAttributes: ['origin'] },
  unmet_need: { ...words, section: 'needs_barriers', list: 'unmetNeeds', requiredAttributes: [] },
  goal: {
    section: 'goals',
    list: 'goals',
    narrative: ['statement', 'why'],
    requiredText: 'statement',
    requiredAttributes: ['kind', 'direction'],
    childOf: null,
  },
  step: {
    section: 'goals',
    list: 'steps',
    narrative: ['what', 'ifStuck'],
    requiredText: 'what',
    requiredAttributes: ['owner'],
    childOf: 'goal',
  },
  crisis_contact: {
    section: 'crisis',
    list: 'crisisContacts',
    narrative: ['when'],
    requiredText: null,
    requiredAttributes: ['name', 'phone'],
    childOf: null,
  },
};

/** Whether the text names a kind of entry. */
export function isItemKind(text: unknown): text is ItemKind {
  return ITEM_KINDS.some((kind) => kind === text);
}

/** Whether that kind of entry has that narrative field. */
export function hasNarrative(kind: ItemKind, field: string): field is NarrativeField {
  return KINDS[kind].narrative.some((known) => known === field);
}

/** The kinds whose entries stand in a section, in registry order. */
export function kindsIn(section: Section): ItemKind[] {
  return ITEM_KINDS.filter((kind) => KINDS[kind].section === section);
}
