import type { ReactElement } from 'react';
import type { Snapshot } from '../../api/contract';
import { Paper } from '../../components/paper';
import { useTranslation } from '../../components/translation';
import { SnapshotDocument } from '../versions';
import styles from './agree.module.css';

/** What is proposed, to be read back: on paper too, where it says that nobody has agreed to it yet. */
export function ReadBack({ document }: { document: Snapshot }): ReactElement {
  const { t } = useTranslation(['agree', 'plan']);
  return (
    <section className={styles['read']} aria-label={t('agree:readLabel')}>
      <Paper name={document.personName} standing={t('plan:waitsForAnswer')}>
        <SnapshotDocument document={document} />
      </Paper>
    </section>
  );
}
