import { VisuallyHidden } from '@mantine/core';
import { IconArrowsUpDown, IconGitBranch, IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { ItemComparison, SnapshotItem, TextRun } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import type { Whose } from '../plan/use-by';
import { FieldChanges } from './field-changes';
import { lineOf, useProvenance } from './words-of';
import styles from './versions.module.css';

const ICONS = {
  added: IconPlus,
  removed: IconMinus,
  changed: IconPencil,
  moved: IconArrowsUpDown,
  unchanged: IconPencil,
} as const;

interface EntryProps {
  readonly item: ItemComparison;
  readonly known: ReadonlyMap<string, SnapshotItem>;
  readonly whose: Whose;
}

/** What became of one entry: said in words first, then shown word by word. */
export function ChangedEntry({ item, known, whose }: EntryProps): ReactElement {
  const { t } = useTranslation('versions');
  const { change, kind, texts, attributes, moved, splitFrom, id } = item;
  const Icon = splitFrom === undefined ? ICONS[change] : IconGitBranch;
  const shown = texts.some(({ runs }) => runs.some(({ op }) => op !== 'remove')) || change === 'removed';
  return (
    <section className={styles['change']} data-change={change}>
      <h3 className={styles['what']}>
        <Icon size={20} stroke={2} aria-hidden="true" />
        {t(`${change}_entry`, { kind: t(`kind_${kind as 'goal'}`) })}
      </h3>
      {!shown && <p className={`${styles['own']} ${styles['small']}`}>{lineOf(known.get(id))}</p>}
      {splitFrom !== undefined && (
        <p className={styles['quiet']}>{t('splitFrom', { goal: lineOf(known.get(splitFrom)) })}</p>
      )}
      {moved && <Move moved={moved} known={known} />}
      {texts.map(({ field, lane, runs }) => (
        <div key={`${field} ${lane}`} className={lane === 'own' ? styles['lane'] : styles['besideLane']}>
          <p className={styles['label']}>{t(lane === 'own' ? `text_${field as 'words'}` : 'textBeside')}</p>
          <Runs runs={runs} own={lane === 'own'} />
          <Authors runs={runs} whose={whose} />
        </div>
      ))}
      {change !== 'removed' && <FieldChanges changes={attributes} authors={whose.names} />}
    </section>
  );
}

interface MoveProps {
  readonly moved: NonNullable<ItemComparison['moved']>;
  readonly known: EntryProps['known'];
}

function Move({ moved: { from, to }, known }: MoveProps): ReactElement {
  const { t } = useTranslation('versions');
  const elsewhere = from.parentId !== to.parentId && to.parentId !== null;
  return (
    <p className={styles['quiet']}>
      {elsewhere
        ? t('movedTo', { goal: lineOf(known.get(to.parentId ?? '')) })
        : t('movedPlace', { from: from.position + 1, to: to.position + 1 })}
    </p>
  );
}

/** Underlined and struck through, each with a word that is heard and not seen: never by colour alone. */
function Runs({ runs, own }: { runs: readonly TextRun[]; own: boolean }): ReactElement {
  const { t } = useTranslation('versions');
  return (
    <p className={own ? styles['own'] : styles['said']} dir="auto">
      {runs.map(({ op, text, lang }, index) => {
        if (op === 'keep')
          return (
            <span key={index} lang={lang}>
              {text}
            </span>
          );
        const Tag = op === 'insert' ? 'ins' : 'del';
        return (
          <Tag key={index}>
            <VisuallyHidden>{t(op === 'insert' ? 'hearAdded' : 'hearRemoved')} </VisuallyHidden>
            <span lang={lang}>{text}</span>
            <VisuallyHidden> {t('hearEnd')} </VisuallyHidden>
          </Tag>
        );
      })}
    </p>
  );
}

/** Who added, and whose words are gone; a kept word that changed hands says so. */
function Authors({ runs, whose }: { runs: readonly TextRun[]; whose: Whose }): ReactElement {
  const { t } = useTranslation('versions');
  const say = useProvenance(whose);
  const lines = runs.flatMap((run) => {
    if (run.text.trim() === '') return [];
    if (run.op === 'insert') return [say(run)];
    if (run.op === 'remove') return [t('wasWords', { by: say(run) })];
    return run.was ? [t('keptNow', { by: say(run) })] : [];
  });
  return (
    <ul className={styles['authors']}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
