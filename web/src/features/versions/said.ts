import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';

type Say = (field: string, value: unknown) => string;

const DAY = /^\d{4}-\d\d-\d\d/;
/** Whose closed list a field's values are from, and so how the plan says them. */
const LISTS: Readonly<Record<string, string>> = {
  heading: 'heading',
  lifeArea: 'life',
  time: 'time',
  wish: 'wish',
  important: 'important',
  origin: 'origin',
  horizon: 'horizon',
};

/** A structured value in the words that the plan has for it. */
export function useSaidValue(names: Readonly<Record<string, string>>): Say {
  const { t, i18n } = useTranslation(['plan', 'versions']);
  const known = (key: string, ns: 'plan' | 'versions'): string | undefined =>
    i18n.exists(key, { ns }) ? t(key as 'page', { ns }) : undefined;
  const say: Say = (field, value) => {
    if (value === undefined || value === null || value === '') return t('versions:nothing');
    if (Array.isArray(value)) return value.map((each) => say(field, each)).join(', ');
    if (typeof value === 'object') return ofObject(value as Record<string, unknown>);
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    const list = LISTS[field];
    const said = list === undefined ? undefined : known(`${list}_${text}`, 'plan');
    if (said !== undefined) return said;
    if (DAY.test(text)) return sayDate(text);
    return known(`${field}_${text.replace('.', '_')}`, 'versions') ?? names[text] ?? text;
  };
  const ofObject = (value: Record<string, unknown>): string => {
    const { name, partyId, kind, on, responsible } = value;
    if (on !== undefined || responsible !== undefined)
      return [say('on', on), say('responsible', responsible)].join(', ');
    if (typeof name === 'string') return name;
    if (typeof partyId === 'string') return names[partyId] ?? t('plan:someone');
    return typeof kind === 'string' ? (known(`owner_${kind}`, 'versions') ?? kind) : t('versions:nothing');
  };
  return say;
}

/** What a structured field is called. */
export function useSaidField(): (field: string) => string | null {
  const { t, i18n } = useTranslation('versions');
  return (field) =>
    i18n.exists(`field_${field}`, { ns: 'versions' }) ? t(`field_${field}` as 'field_review') : null;
}
