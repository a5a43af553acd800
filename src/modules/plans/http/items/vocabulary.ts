/** The closed lists that entries choose from. */
export const HEADINGS = [
  'what_matters', 'important_people', 'communication', 'wellness', 'please_do', 'please_dont', 'how_to_support',
  'worth_knowing', 'supported_by',
] as const; // prettier-ignore
export const LIFE_AREAS = [
  'home', 'money', 'work_education', 'relationships', 'wellness', 'leisure', 'spirituality_culture',
] as const; // prettier-ignore
export const STRENGTH_TIMES = ['past', 'current', 'aspiration'] as const;
export const PREFERENCE_AREAS = ['treatment', 'care', 'environment'] as const;
export const WISHES = ['want', 'avoid', 'refuse'] as const;
export const IMPORTANCE_OF_NEED = ['to', 'for'] as const;
export const ORIGINS = ['personal', 'structural'] as const;
export const GOAL_KINDS = ['life', 'wellbeing', 'symptom', 'service_use', 'adherence'] as const;
export const DIRECTIONS = ['approach', 'avoid', 'maintain'] as const;
export const HORIZONS = ['weeks', 'months', 'a_year', 'long_term'] as const;
export const OWNER_KINDS = ['person', 'supporter', 'worker', 'resource'] as const;
/** CHIME's domains and themes, and `difficulty`: a plan is not forced to be positive. Never compulsory. */
export const CHIME_TAGS = [
  'connectedness', 'connectedness.peer_support', 'connectedness.relationships', 'connectedness.support_from_others',
  'connectedness.community', 'hope', 'hope.belief_in_recovery', 'hope.motivation', 'hope.hope_inspiring_relationships',
  'hope.positive_thinking', 'hope.dreams', 'identity', 'identity.dimensions', 'identity.rebuilding',
  'identity.overcoming_stigma', 'meaning', 'meaning.of_experiences', 'meaning.spirituality', 'meaning.quality_of_life',
  'meaning.social_roles', 'meaning.social_goals', 'meaning.rebuilding_life', 'empowerment',
  'empowerment.personal_responsibility', 'empowerment.control', 'empowerment.strengths', 'difficulty',
] as const; // prettier-ignore
