import type { ReactElement, ReactNode } from 'react';
import type { Snapshot, SnapshotItem } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { useSaidField, useSaidValue } from './said';
import { fieldsIn, WordsOf } from './words-of';
import styles from './versions.module.css';

interface DocumentProps {
  readonly document: Snapshot;
  readonly level?: 2 | 3;
}

/** A plan as it was frozen, to be read from top to bottom: nothing in it can be touched. */
export function SnapshotDocument({ document, level = 2 }: DocumentProps): ReactElement {
  const { items } = document;
  const sections = [...new Set(items.map(({ section }) => section))];
  return (
    <div className={styles['document']}>
      {sections.map((section) => (
        <Section key={section} section={section} level={level}>
          {items
            .filter((item) => item.section === section && item.parentId === null)
            .map((item) => (
              <Entry key={item.id} item={item} document={document} />
            ))}
        </Section>
      ))}
      <Arrangement document={document} level={level} />
    </div>
  );
}

interface SectionProps {
  readonly section: string;
  readonly level: 2 | 3;
  readonly children: ReactNode;
}

function Section({ section, level, children }: SectionProps): ReactElement {
  const { t } = useTranslation('versions');
  const Heading = `h${level}` as const;
  return (
    <section className={styles['part']}>
      <Heading className={styles['label']}>{t(`section_${section as 'goals'}`)}</Heading>
      {children}
    </section>
  );
}

interface EntryProps {
  readonly item: SnapshotItem;
  readonly document: Snapshot;
}

function Entry({ item, document }: EntryProps): ReactElement {
  const { names, items } = document;
  const { id, kind, attributes } = item;
  const steps = items.filter(({ parentId }) => parentId === id);
  const { name, phone } = attributes as { name?: string; phone?: string };
  return (
    <div className={styles['entry']}>
      <Facts item={item} names={names} />
      {kind === 'crisis_contact' && (
        <p>
          <b dir="auto">{name}</b> <span className={styles['quiet']}>{phone}</span>
        </p>
      )}
      {fieldsIn(item).map((field, index) => (
        <WordsOf
          key={field}
          item={item}
          field={field}
          whose={document}
          size={index === 0 ? 'large' : 'plain'}
        />
      ))}
      {steps.length > 0 && (
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step.id} className={styles['step']}>
              {fieldsIn(step).map((field) => (
                <WordsOf key={field} item={step} field={field} whose={document} size="small" />
              ))}
              <Facts item={step} names={names} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

/** What an entry says about itself beside its words; links to others are in their own words already. */
const UNSAID = new Set(['name', 'phone', 'kind', 'direction', 'strengthIds', 'needIds', 'chime']);

function Facts({ item, names }: { item: SnapshotItem; names: Snapshot['names'] }): ReactElement | null {
  const sayField = useSaidField();
  const say = useSaidValue(names);
  const facts = Object.entries(item.attributes).flatMap(([field, value]) => {
    const label = sayField(field);
    if (label === null || UNSAID.has(field) || value === null) return [];
    if (['heading', 'wish', 'important', 'origin'].includes(field)) return [say(field, value)];
    return [`${label}: ${say(field, value)}`];
  });
  if (facts.length === 0) return null;
  return <p className={styles['quiet']}>{facts.join(' · ')}</p>;
}

function Arrangement({ document, level }: Required<DocumentProps>): ReactElement {
  const { t } = useTranslation('versions');
  const { keyWorker, review } = document;
  const Heading = `h${level}` as const;
  return (
    <section className={styles['part']}>
      <Heading className={styles['label']}>{t('arrangement')}</Heading>
      <p>{t('keyWorkerIs', { name: keyWorker.name })}</p>
      <p>{t('reviewIs', { date: sayDate(review.on), name: review.responsible.name })}</p>
    </section>
  );
}
