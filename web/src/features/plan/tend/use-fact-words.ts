import { sayDate } from '../../../components/dates';
import { useTranslation } from '../../../components/translation';

/** Where the words of what can be chosen stand: those that the plan itself shows are said there. */
const WORDS: Readonly<Record<string, string>> = {
  heading: 'plan:heading',
  lifeArea: 'plan:life',
  time: 'plan:time',
  wish: 'plan:wish',
  important: 'plan:important',
  origin: 'plan:origin',
  horizon: 'plan:horizon',
};
const DAY = /^\d{4}-\d\d-\d\d$/;

interface FactWords {
  readonly label: (name: string) => string;
  readonly option: (name: string, value: string) => string;
  /** Any value of a fact, as it is read. */
  readonly say: (name: string, value: unknown) => string;
}

export function useFactWords(): FactWords {
  const { t, i18n } = useTranslation(['tend', 'plan']);
  const option = (name: string, value: string): string =>
    t(`${WORDS[name] ?? `tend:${name}`}_${value}` as 'tend:direction_approach');
  const say = (name: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return t('plan:notSaid');
    if (typeof value === 'number') return t('plan:outOfTen', { value });
    if (Array.isArray(value)) {
      if (name !== 'chime') return t('tend:linked', { count: value.length });
      return value.length === 0
        ? t('plan:notSaid')
        : value.map((each) => option(name, String(each))).join(', ');
    }
    if (typeof value === 'object') return 'name' in value ? String(value.name) : t('plan:someone');
    const text = typeof value === 'string' ? value : JSON.stringify(value);
    if (DAY.test(text)) return sayDate(text);
    // What was written in a line says itself.
    return i18n.exists(`${WORDS[name] ?? `tend:${name}`}_${text}`) ? option(name, text) : text;
  };
  return { label: (name) => t(`tend:fact_${name}` as 'tend:fact_lifeArea'), option, say };
}
