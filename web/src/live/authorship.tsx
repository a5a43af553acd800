import { useQuery } from '@tanstack/react-query';
import clsx from 'clsx';
import { IconUsers } from '@tabler/icons-react';
import { useState, type ReactElement } from 'react';
import { authorshipQuery } from '../api/plan';
import { sayDate, sayTime } from '../components/dates';
import { useTranslation } from '../components/translation';
import { Trouble } from '../components/trouble';
import { usePlanLive } from './live-plan';
import { penOf } from './pens';
import type { LivePlace } from './place';
import styles from './live.module.css';

/** Who wrote what, to the letter, for whoever asks: as the service knows it from who was signed in. */
export function Authorship({ at }: { at: LivePlace }): ReactElement {
  const { t } = useTranslation('live');
  const [shown, setShown] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['quietAct']}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        <IconUsers size={16} stroke={2} aria-hidden="true" />
        {t('whoWrote')}
      </button>
      {shown && <Runs at={at} />}
    </>
  );
}

function Runs({ at }: { at: LivePlace }): ReactElement {
  const { t } = useTranslation('live');
  const { nameOf, partyId, personId } = usePlanLive();
  const { data, error, refetch } = useQuery(authorshipQuery(at));
  if (error) return <Trouble error={error} onRetry={() => void refetch()} />;
  const runs = (data?.runs ?? []).filter(({ text }) => text.trim() !== '');
  return (
    <ol className={styles['runs']} aria-label={t('whoWrote')} aria-busy={data === undefined}>
      {data && runs.length === 0 && <li className={styles['quiet']}>{t('whoWroteNothing')}</li>}
      {runs.map(({ from, text, lang, authorId, authoredAt, voice }) => {
        const kind = authorId === personId ? 'person' : voice === 'professional' ? 'worker' : 'supporter';
        const name = authorId === partyId ? t('you') : nameOf(authorId, kind);
        return (
          <li key={from} className={clsx(styles['run'], penOf({ partyId: authorId, kind }))}>
            <span className={styles['runBy']}>
              <b dir="auto">{name}</b> {sayDate(authoredAt)}, {sayTime(authoredAt)}
            </span>
            <span lang={lang} dir="auto">
              {text}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
