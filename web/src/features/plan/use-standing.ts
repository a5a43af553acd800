import type { Plan } from '../../api/contract';
import { useTranslation } from '../../components/translation';

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
    ? t('plan:standsInForce', { number })
    : t('tend:changedSince', { number, count: changed });
}
