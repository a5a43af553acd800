import i18next from 'i18next';
import type { FieldFault } from '../api/contract';

/**
 * What is wrong with one field, by the rule that was broken; with its number, where the rule has one. A rule that there
 * are no words for is told as the service says it.
 */
export function sayFault({ code, message, limit }: FieldFault): string {
  const keys = [...(limit === undefined ? [] : [`field_${code}_limit`]), `field_${code}`, code];
  const key = keys.find((each) => i18next.exists(each, { ns: 'problems' }));
  return key === undefined
    ? message
    : i18next.t(`problems:${key as 'field_required'}`, { limit: String(limit) });
}
