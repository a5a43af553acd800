/** Advice that goes along with an answer and blocks nothing. */
export interface RiskWordingWarning {
  code: 'risk_level_wording';
  message: string;
}

const LEVEL = String.raw`(?:(?:very|extremely|relatively|quite|fairly)[\s-]+)?(?:high|medium|moderate|low)(?:er|est)?`;
const LEVELS = String.raw`${LEVEL}(?:\s*(?:,|\/|-|–|or|and|to)\s*${LEVEL})*`;
const LEVEL_BEFORE = new RegExp(String.raw`\b${LEVELS}[\s-]+(?:level[\s-]+(?:of[\s-]+)?)?risks?\b`, 'iu');
const LEVEL_AFTER = new RegExp(
  String.raw`\brisks?\b[^.!?;\n]{0,60}?(?:\b(?:is|are|was|as|remains?|rated|assessed|considered|deemed|level|rating|score)\b|[:=])\s*(?:(?:at|as|to be|is)\s+)?${LEVELS}\b`,
  'iu',
);

/**
 * A warning when professional text puts people on a scale of risk (invariant 8): "high risk", "risk: low", "risk of
 * falls is moderate". A level foretells nothing about one person; what may happen, and what helps, is of use.
 */
export function riskWording(professionalText: string): RiskWordingWarning | undefined {
  if (!LEVEL_BEFORE.test(professionalText) && !LEVEL_AFTER.test(professionalText)) return undefined;
  return {
    code: 'risk_level_wording',
    message:
      'This sorts the person into high, medium or low. Say instead what might happen, when it is likelier, and what helps.',
  };
}
