import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/contract';
import { sessionQuery } from '../../api/session';
import { sayDate } from '../../components/dates';
import { useReader } from './reader';
import styles from './on-paper.module.css';

/** Everything that is agreed by itself, or not. */
function entriesOf(plan: Plan): readonly { readonly agreed: boolean }[] {
  const { aboutMe, values, preferences, strengths, needs, barriers, unmetNeeds, goals, crisisContacts } =
    plan;
  const steps = goals.flatMap((goal) => goal.steps ?? []);
  return [
    aboutMe,
    values,
    preferences,
    strengths,
    needs,
    barriers,
    unmetNeeds,
    goals,
    steps,
    crisisContacts,
  ].flat();
}

/** Which version this is, or how it differs from the one in force: paper outlives what it was printed from. */
export function useStanding(plan: Plan): string {
  const { t } = useTranslation(['plan', 'tend']);
  const { inForceVersion: number } = plan;
  if (number === null) return t('plan:neverAgreed');
  const changed = entriesOf(plan).filter(({ agreed }) => !agreed).length;
  return changed === 0
    ? t('plan:agreedVersion', { number })
    : t('tend:changedSince', { number, count: changed });
}

/**
 * The same document on paper: whose it is and which version stands at the head of every page. A row group repeats
 * there in every browser, which a page's margin boxes do not.
 */
export function OnPaper({ children }: { children: ReactNode }): ReactElement {
  const { t } = useTranslation('tend');
  const { plan } = useReader();
  const { data: session } = useQuery(sessionQuery);
  const standing = useStanding(plan);
  const frame = useUnfolded();
  return (
    <div className={styles['frame']} ref={frame}>
      <div className={styles['head']}>
        <div className={styles['names']}>
          <b dir="auto">{plan.personName}</b>
          <span dir="auto">{session?.organisation.name}</span>
          <span>{standing}</span>
          <span>{t('printedOn', { date: sayDate(new Date().toISOString()) })}</span>
        </div>
      </div>
      <div className={styles['body']}>{children}</div>
    </div>
  );
}

/** What is folded on a small screen is unfolded on paper, and folded again after. */
function useUnfolded(): React.RefObject<HTMLDivElement | null> {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let folded: HTMLDetailsElement[] = [];
    const unfold = (): void => {
      folded = [...(frame.current?.querySelectorAll<HTMLDetailsElement>('details:not([open])') ?? [])];
      for (const each of folded) each.open = true;
    };
    const fold = (): void => {
      for (const each of folded) each.open = false;
    };
    window.addEventListener('beforeprint', unfold);
    window.addEventListener('afterprint', fold);
    return () => {
      window.removeEventListener('beforeprint', unfold);
      window.removeEventListener('afterprint', fold);
    };
  }, []);
  return frame;
}
