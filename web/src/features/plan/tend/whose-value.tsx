import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { isProblem } from '../../../api/problem';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { useFactWords } from './use-fact-words';
import type { Revision } from './use-revision';
import styles from './tend.module.css';

/** Somebody was quicker: what they put and what was meant to be put stand side by side, and one of them is kept. */
export function WhoseValue({ revision }: { revision: Revision }): ReactElement | null {
  const { t } = useTranslation('tend');
  const { label, say } = useFactWords();
  const { refused, insist, again, leave } = revision;
  if (refused === null) return null;
  const { error, mine, theirs } = refused;
  if (!isProblem(error) || error.status !== 412) return <Trouble error={error} onRetry={again} />;
  const names = Object.keys(mine);
  const side = (facts: typeof mine): ReactElement => (
    <ul>
      {names.map((name) => (
        <li key={name}>
          {label(name)}: <b>{say(name, name in facts ? facts[name] : mine[name])}</b>
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles['whose']} role="alert">
      <p>
        <b>{t('clashTitle')}</b>
      </p>
      <div className={styles['both']}>
        <div>
          <h4>{t('theirs')}</h4>
          {side(theirs)}
          <Button variant="default" onClick={() => void leave()}>
            {t('leaveTheirs')}
          </Button>
        </div>
        <div>
          <h4>{t('yours')}</h4>
          {side(mine)}
          <Button variant="default" onClick={() => void insist()}>
            {t('useMine')}
          </Button>
        </div>
      </div>
    </div>
  );
}
