import { IconChevronDown } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { AfterFirst } from '../../components/after-first';
import { useTranslation } from '../../components/translation';
import { useWide } from '../../components/use-wide';
import { plainText, useReader } from './reader';
import { mayAdd } from './rights';
import styles from './contents.module.css';

/** Fewer goals than these are found by looking. */
const MANY_GOALS = 4;

interface ContentsProps {
  /** Whether what stands round the plan has a rail for it, where there is room. */
  readonly rail: boolean;
}

/** What is in the plan and where: beside it where there is room, else folded at its head. */
export function Contents({ rail }: ContentsProps): ReactElement {
  const { t } = useTranslation('tend');
  const wide = useWide();
  if (wide && rail)
    return (
      <AfterFirst>
        <InRail />
      </AfterFirst>
    );
  return (
    <details className={styles['fold']}>
      <summary className={styles['head']}>
        {t('contents')}
        <IconChevronDown size={20} stroke={1.75} aria-hidden="true" />
      </summary>
      <nav aria-label={t('contents')}>
        <AfterFirst>
          <Places />
        </AfterFirst>
      </nav>
    </details>
  );
}

/** The rail is looked up while this is drawn, which is after the first drawing: it is on the page by then. */
function InRail(): ReactElement | null {
  const { t } = useTranslation('tend');
  const rail = document.getElementById('rail');
  if (!rail) return null;
  return createPortal(
    <nav className={styles['rail']} aria-label={t('contents')}>
      <Places />
    </nav>,
    rail,
  );
}

function Places(): ReactElement {
  const { t } = useTranslation('plan');
  const reader = useReader();
  const { plan } = reader;
  const { sections } = plan;
  const shown = (section: (typeof sections)[number], items: readonly unknown[]): boolean =>
    sections.includes(section) && (items.length > 0 || mayAdd(reader, section));
  const please = plan.aboutMe.some(({ heading }) => heading === 'please_do' || heading === 'please_dont');
  const places = [
    ...(shown('about_me', plan.aboutMe) ? [['matters', t('matters')] as const] : []),
    ...(sections.includes('goals') ? [['goals', t('goals')] as const] : []),
    ...(sections.includes('strengths') ? [['strengths', t('strengths')] as const] : []),
    ...(please ? [['please', [t('pleaseDo'), t('pleaseDont')].join(' · ')] as const] : []),
    ...(shown('values_preferences', plan.values) ? [['values', t('values')] as const] : []),
    ...(shown('values_preferences', plan.preferences) ? [['preferences', t('preferences')] as const] : []),
    ...(shown('needs_barriers', plan.needs) ? [['needs', t('needs')] as const] : []),
    ...(shown('needs_barriers', plan.barriers) ? [['barriers', t('barriers')] as const] : []),
    ...(shown('needs_barriers', plan.unmetNeeds) ? [['unmet', t('unmet')] as const] : []),
    ...(sections.includes('crisis') ? [['call', t('crisis')] as const] : []),
  ];
  return (
    <ul>
      {places.map(([id, title]) => (
        <li key={id}>
          <Place id={id}>{title}</Place>
          {id === 'goals' && plan.goals.length >= MANY_GOALS && (
            <ol className={styles['goals']}>
              {plan.goals.map(({ id: goal, statement }) => (
                <li key={goal}>
                  <Place id={`goal-${goal}`}>{plainText(statement)}</Place>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The address keeps out of it: going about in a page is no place to come back to. */
function Place({ id, children }: { id: string; children: string }): ReactElement {
  return (
    <button
      type="button"
      className={styles['place']}
      dir="auto"
      onClick={() => {
        const place = document.getElementById(id);
        place?.scrollIntoView({ block: 'start' });
        // Words that are not read back yet are no heading: then the place itself is where reading goes on.
        const start = place?.querySelector<HTMLElement>('h2, h3') ?? place;
        if (!start) return;
        start.tabIndex = -1;
        start.focus({ preventScroll: true });
      }}
    >
      {children}
    </button>
  );
}
