import type { ReactElement } from 'react';
import type { Narrative, Plan, Strength } from '../../api/contract';
import type { EntryKind } from '../../api/entries';
import { Empty } from '../../components/empty';
import { useTranslation } from '../../components/translation';
import { Beside } from './beside';
import { OwnWords } from './own-words';
import { shortNameOf, useReader } from './reader';
import { mayAdd } from './rights';
import { Row, Section } from './section';
import { Add } from './tend/add';
import { KINDS, type Entry } from './tend/kinds';
import { Tend } from './tend/tend';
import { ToGrid } from './to-grid';
import { OnlyBeside } from './voiced';
import styles from './plan.module.css';

interface LineProps {
  readonly kind: EntryKind;
  readonly entry: Entry & { readonly words?: Narrative | undefined };
  readonly label?: string | undefined;
}

/** One line under its label, as a ledger has them: label at the left, the person's words beside it. */
function Line({ kind, entry, label }: LineProps): ReactElement {
  const { id, words } = entry;
  return (
    <Row beside={<Beside itemId={id} field="words" words={words} />}>
      <div className={styles['line']}>
        <span className={styles['lineLabel']}>{label}</span>
        <Tend kind={kind} entry={entry}>
          <OwnWords at={{ itemId: id, field: 'words' }} words={words} />
          <OnlyBeside words={words} />
        </Tend>
      </div>
    </Row>
  );
}

interface ListProps {
  readonly id: string;
  readonly title: string;
  readonly kind: EntryKind;
  readonly entries: readonly LineProps['entry'][];
  readonly labelOf: (index: number) => string | undefined;
  /** What would stand here, for whoever may put it there. */
  readonly empty: string;
}

/** A list of the plan. Whoever may add to it sees it also while nothing is in it. */
function List({ id, title, kind, entries, labelOf, empty }: ListProps): ReactElement | null {
  const reader = useReader();
  if (entries.length === 0 && !mayAdd(reader, KINDS[kind].section)) return null;
  return (
    <Section id={id} title={title}>
      {entries.length === 0 && (
        <Row>
          <Empty>{empty}</Empty>
        </Row>
      )}
      {entries.map((entry, index) => (
        <Line key={entry.id} kind={kind} entry={entry} label={labelOf(index)} />
      ))}
      <Row>
        <Add kind={kind} />
      </Row>
    </Section>
  );
}

export function Strengths({ items }: { items: readonly Strength[] }): ReactElement | null {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  if (!plan.sections.includes('strengths')) return null;
  return (
    <Section id="strengths" title={t('strengths')} note={<ToGrid />}>
      {items.length === 0 && (
        <Row>
          <Empty>{t('emptyStrengths', { name: shortNameOf(plan) })}</Empty>
        </Row>
      )}
      {items.map((entry) => (
        <Line
          key={entry.id}
          kind="strength"
          entry={entry}
          label={`${t(`life_${entry.lifeArea as 'home'}`)}, ${t(`time_${entry.time as 'past'}`)}`}
        />
      ))}
      <Row>
        <Add kind="strength" />
      </Row>
    </Section>
  );
}

export function Values({ items }: { items: Plan['values'] }): ReactElement | null {
  const { t } = useTranslation(['plan', 'tend']);
  const { plan } = useReader();
  if (!plan.sections.includes('values_preferences')) return null;
  const label = (index: number): string | undefined => {
    const area = items[index]?.lifeArea;
    return area === undefined ? undefined : t(`plan:life_${area as 'home'}`);
  };
  const empty = t('tend:empty_value', { name: shortNameOf(plan) });
  return (
    <List id="values" title={t('plan:values')} kind="value" entries={items} labelOf={label} empty={empty} />
  );
}

export function Preferences({ items }: { items: Plan['preferences'] }): ReactElement | null {
  const { t } = useTranslation(['plan', 'tend']);
  const { plan } = useReader();
  if (!plan.sections.includes('values_preferences')) return null;
  return (
    <List
      id="preferences"
      title={t('plan:preferences')}
      kind="preference"
      entries={items}
      labelOf={(index) => t(`plan:wish_${items[index]?.wish as 'want'}`)}
      empty={t('tend:empty_preference', { name: shortNameOf(plan) })}
    />
  );
}

/** What is needed, what stands in the way of it, and what nobody could offer: said as what it is. */
export function Needs({ plan }: { plan: Plan }): ReactElement | null {
  const { t } = useTranslation(['plan', 'tend']);
  const { needs, barriers, unmetNeeds, sections } = plan;
  const name = shortNameOf(plan);
  if (!sections.includes('needs_barriers')) return null;
  return (
    <>
      <List
        id="needs"
        title={t('plan:needs')}
        kind="need"
        entries={needs}
        labelOf={(index) => t(`plan:important_${needs[index]?.important as 'to'}`)}
        empty={t('tend:empty_need', { name })}
      />
      <List
        id="barriers"
        title={t('plan:barriers')}
        kind="barrier"
        entries={barriers}
        labelOf={(index) => t(`plan:origin_${barriers[index]?.origin as 'personal'}`)}
        empty={t('tend:empty_barrier', { name })}
      />
      <List
        id="unmet"
        title={t('plan:unmet')}
        kind="unmet_need"
        entries={unmetNeeds}
        labelOf={(index) => unmetNeeds[index]?.service}
        empty={t('tend:empty_unmet_need', { name })}
      />
    </>
  );
}
