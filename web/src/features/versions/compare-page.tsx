import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { comparisonQuery, versionQuery, type Side } from '../../api/agreements';
import type { Comparison, Plan, SnapshotItem } from '../../api/contract';
import { LinkButton } from '../../components/link-button';
import { Loaded } from '../../components/loaded';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { ChangedEntry } from './changed-entry';
import { FieldChanges } from './field-changes';
import { OfPlan } from './of-plan';
import { lineOf } from './words-of';
import styles from './versions.module.css';

const route = getRouteApi('/inside/people/$personId/compare');

/** What became of the plan between two versions: field by field, word by word, and who wrote it. */
export function ComparePage(): ReactElement {
  const { personId } = route.useParams();
  const { from, to } = route.useSearch();
  const side = to === 'draft' ? to : Number(to);
  return <OfPlan personId={personId}>{(plan) => <Compare plan={plan} from={from} to={side} />}</OfPlan>;
}

interface CompareProps {
  readonly plan: Plan;
  readonly from: number;
  readonly to: Side;
}

function Compare({ plan, from, to }: CompareProps): ReactElement {
  const comparison = useQuery(comparisonQuery(plan.id, from, to));
  const before = useQuery(versionQuery(plan.id, from));
  // Of a comparison with the draft there is no later version: what is known of it is in the earlier.
  const after = useQuery({ ...versionQuery(plan.id, to === 'draft' ? from : to), enabled: to !== 'draft' });
  const waiting = <Waiting lines={8} large />;
  return (
    <Loaded query={comparison} waiting={waiting}>
      {(changes) => (
        <Loaded query={before} waiting={waiting}>
          {(earlier) => (
            <Loaded query={after} waiting={waiting}>
              {(later) => (
                <Sheet
                  plan={plan}
                  from={from}
                  to={to}
                  comparison={changes}
                  items={[...earlier.document.items, ...later.document.items]}
                />
              )}
            </Loaded>
          )}
        </Loaded>
      )}
    </Loaded>
  );
}

interface SheetProps extends CompareProps {
  readonly comparison: Comparison;
  readonly items: readonly SnapshotItem[];
}

function Sheet({ plan, from, to, comparison, items }: SheetProps): ReactElement {
  const { t } = useTranslation('versions');
  const known = new Map(items.map((item) => [item.id, item]));
  return (
    <article className={styles['sheet']}>
      <header className={styles['head']}>
        <h2 className={styles['title']}>
          {to === 'draft' ? t('changesToDraft', { from }) : t('changesBetween', { from, to })}
        </h2>
        <p className={styles['legend']}>
          <ins>{t('legendAdded')}</ins> <del>{t('legendRemoved')}</del>
        </p>
        <LinkButton
          variant="subtle"
          data-edge=""
          to="/people/$personId/versions"
          params={{ personId: plan.personId }}
        >
          {t('all')}
        </LinkButton>
      </header>
      <Changes comparison={comparison} known={known} plan={plan} />
    </article>
  );
}

interface ChangesProps extends Pick<CompareProps, 'plan'> {
  readonly comparison: Comparison;
  readonly known: ReadonlyMap<string, SnapshotItem>;
}

/** Digests and moments differ between any two: that tells a reader nothing. */
const ALWAYS = new Set(['previousHash', 'proposedAt', 'schemaVersion']);

function Changes({ comparison, known, plan: { personId, personName } }: ChangesProps): ReactElement {
  const { t } = useTranslation('versions');
  const { items, authors } = comparison;
  const arranged = comparison.plan.filter(({ field }) => !ALWAYS.has(field));
  const changed = items.filter(({ change }) => change !== 'unchanged');
  const same = items.filter(({ change }) => change === 'unchanged');
  return (
    <>
      {changed.length + arranged.length === 0 && <p className={styles['lead']}>{t('noChanges')}</p>}
      {changed.map((item) => (
        <ChangedEntry
          key={item.id}
          item={item}
          known={known}
          whose={{ personId, personName, names: authors }}
        />
      ))}
      {arranged.length > 0 && (
        <section className={styles['change']}>
          <h3 className={styles['label']}>{t('arrangement')}</h3>
          <FieldChanges changes={arranged} authors={authors} />
        </section>
      )}
      {same.length > 0 && (
        <details className={styles['same']}>
          <summary>{t('same', { count: same.length })}</summary>
          <ul>
            {same.map(({ id }) => (
              <li key={id}>{lineOf(known.get(id))}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
