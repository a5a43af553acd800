import { useState, type ReactElement } from 'react';
import type { Goal, Narrative, Strength } from '../../../api/contract';
import { useTranslation } from '../../../components/translation';
import { hasWords, plainText, useReader } from '../reader';
import { maySetRight } from '../rights';
import { useRevision, type Revision } from './use-revision';
import { WhoseValue } from './whose-value';
import styles from './tend.module.css';

interface LinksProps {
  readonly goal: Goal;
  readonly revision: Revision;
}

/** With which strengths of the plan a goal is to be reached, and which needs it answers. */
export function Links({ goal, revision }: LinksProps): ReactElement {
  const { t } = useTranslation('tend');
  const { plan } = useReader();
  return (
    <>
      {plan.sections.includes('strengths') && (
        <Linked
          title={t('fact_strengthIds')}
          none={t('noStrengths')}
          of={plan.strengths}
          ids={idsOf(revision, 'strengthIds') ?? goal.strengthIds ?? []}
          onChange={(strengthIds) => revision.change({ strengthIds })}
        />
      )}
      {plan.sections.includes('needs_barriers') && (
        <Linked
          title={t('fact_needIds')}
          none={t('noNeeds')}
          of={plan.needs}
          ids={idsOf(revision, 'needIds') ?? goal.needIds ?? []}
          onChange={(needIds) => revision.change({ needIds })}
        />
      )}
    </>
  );
}

interface LinkedProps {
  readonly title: string;
  readonly none: string;
  readonly of: readonly { readonly id: string; readonly words?: Narrative | undefined }[];
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

function Linked({ title, none, of, ids, onChange }: LinkedProps): ReactElement {
  // What was chosen when it was opened comes first: the list is long, and its frame shows the beginning.
  const [first] = useState(() => new Set(ids));
  const said = of.filter(({ words }) => hasWords(words));
  const inOrder = [...said.filter(({ id }) => first.has(id)), ...said.filter(({ id }) => !first.has(id))];
  return (
    <fieldset className={styles['tags']}>
      <legend>{title}</legend>
      {said.length === 0 && <p className={styles['quiet']}>{none}</p>}
      <div className={styles['links']}>
        {inOrder.map(({ id, words }) => (
          <label key={id} className={styles['check']}>
            <input
              type="checkbox"
              checked={ids.includes(id)}
              onChange={({ currentTarget: { checked } }) => onChange(toggled(ids, id, checked))}
            />
            <span dir="auto">{plainText(words)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The links that are being saved just now, if any are. */
function idsOf({ wanted }: Revision, name: 'strengthIds' | 'needIds'): readonly string[] | undefined {
  return wanted[name] as readonly string[] | undefined;
}

function toggled(ids: readonly string[], id: string, linked: boolean): readonly string[] {
  const others = ids.filter((each) => each !== id);
  return linked ? [...others, id] : others;
}

/** More goals than these are shown when they are asked for: each is saved by itself, and brings what that takes. */
const FEW_GOALS = 8;

/** The same link, made from the strength: for which goals it is to be used. */
export function ForGoals({ strength }: { strength: Strength }): ReactElement | null {
  const { t } = useTranslation('tend');
  const reader = useReader();
  const goals = reader.plan.goals.filter((goal) => maySetRight(reader, 'goal', goal));
  const [all, setAll] = useState(goals.length <= FEW_GOALS);
  // As they were when it was opened: a goal that is let go of here stays to be chosen again.
  const [linked] = useState(() => new Set(goals.filter(uses(strength)).map(({ id }) => id)));
  const shown = goals.filter((goal) => all || linked.has(goal.id) || uses(strength)(goal));
  if (reader.kind === 'supporter' && goals.length === 0) return null;
  return (
    <fieldset className={styles['tags']}>
      <legend>{t('forGoals')}</legend>
      {goals.length === 0 && <p className={styles['quiet']}>{t('noGoals')}</p>}
      <div className={styles['links']}>
        {shown.map((goal) => (
          <ForGoal key={goal.id} goal={goal} strengthId={strength.id} />
        ))}
      </div>
      {goals.length > FEW_GOALS && (
        <button type="button" className={styles['add']} aria-expanded={all} onClick={() => setAll(!all)}>
          {t('allGoals', { number: goals.length })}
        </button>
      )}
    </fieldset>
  );
}

const uses =
  ({ id }: Strength) =>
  ({ strengthIds = [] }: Goal): boolean =>
    strengthIds.includes(id);

function ForGoal({ goal, strengthId }: { goal: Goal; strengthId: string }): ReactElement {
  const linking = useLink(goal);
  const ids = idsOf(linking.revision, 'strengthIds') ?? goal.strengthIds;
  return (
    <>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={ids?.includes(strengthId) ?? false}
          onChange={({ currentTarget: { checked } }) => linking.set(strengthId, checked)}
        />
        <span dir="auto">{plainText(goal.statement)}</span>
      </label>
      <WhoseValue revision={linking.revision} />
    </>
  );
}

/** Links a strength to a goal, or takes the link away. */
export function useLink(goal: Goal): {
  readonly revision: Revision;
  readonly set: (strengthId: string, linked: boolean) => void;
} {
  const { plan } = useReader();
  const revision = useRevision({ kind: 'goal', planId: plan.id, itemId: goal.id }, goal);
  const ids = idsOf(revision, 'strengthIds') ?? goal.strengthIds ?? [];
  return {
    revision,
    set: (strengthId, linked) => revision.change({ strengthIds: toggled(ids, strengthId, linked) }),
  };
}
