import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { ApiKey } from '../../api/contract';
import { keysQuery, revokeKey } from '../../api/organisation';
import { Act } from '../../components/act';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { LoadedOn } from '../../components/loaded-on';
import { Notice } from '../../components/notice';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { Waiting } from '../../components/waiting';
import { MakeKey } from './make-key';
import { NewSecret, type Made } from './new-secret';
import { Sheet } from './organisation-layout';
import { sayScopes } from './scopes';
import styles from './organisation.module.css';

const works = ({ revokedAt, expiresAt }: ApiKey): boolean =>
  revokedAt === null && new Date(expiresAt) > new Date();

/** The keys of other systems: made, shown once, changed over two at a time, revoked. */
export function Keys(): ReactElement {
  const { t } = useTranslation('organisation');
  const keys = useInfiniteQuery(keysQuery);
  const [made, setMade] = useState<Made | null>(null);
  return (
    <Sheet title={t('keys')} lead={t('keysLead')}>
      {made === null ? (
        <div className={styles['tools']}>
          <Reveal label={t('makeKey')} main>
            {(close) => <MakeKey onMade={setMade} onDone={close} />}
          </Reveal>
        </div>
      ) : (
        <NewSecret made={made} onDone={() => setMade(null)} />
      )}
      <LoadedOn query={keys} waiting={<Waiting lines={4} />} more={t('more')}>
        {(pages) => <OfSystems all={pages.flatMap(({ items }) => items)} />}
      </LoadedOn>
    </Sheet>
  );
}

function OfSystems({ all }: { all: readonly ApiKey[] }): ReactElement {
  const { t } = useTranslation('organisation');
  const live = all.filter(works);
  const past = all.filter((key) => !works(key));
  return (
    <>
      {twice(live).map((name) => (
        <Notice key={name}>{t('secondOf', { name })}</Notice>
      ))}
      {live.length === 0 && <Empty>{t('noKeys')}</Empty>}
      <ul className={styles['rows']}>
        {live.map((key) => (
          <Row key={key.id} of={key} />
        ))}
      </ul>
      {past.length > 0 && (
        <>
          <h3>{t('past')}</h3>
          <ul className={styles['rows']}>
            {past.map((key) => (
              <Row key={key.id} of={key} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** The systems that have two keys that work: in the middle of changing over. */
function twice(live: readonly ApiKey[]): string[] {
  const names = live.map(({ name }) => name);
  return [...new Set(names.filter((name, place) => names.indexOf(name) !== place))];
}

function Row({ of: key }: { of: ApiKey }): ReactElement {
  const { t } = useTranslation(['organisation', 'sharing']);
  const { id, name, prefix, createdAt, expiresAt, lastUsedOn, revokedAt, scopes } = key;
  const alive = works(key);
  const facts = [
    t('keyBegins', { prefix }),
    t('keyMade', { date: sayDate(createdAt) }),
    revokedAt === null
      ? t(alive ? 'keyEnds' : 'keyEnded', { date: sayDate(expiresAt) })
      : t('keyRevoked', { date: sayDate(revokedAt) }),
    lastUsedOn === null ? t('keyUnused') : t('keyUsed', { date: sayDate(lastUsedOn) }),
  ];
  return (
    <li className={styles['row']}>
      <div className={styles['who']}>
        <b dir="auto">{name}</b>
        <p className={styles['quiet']}>{facts.join(' · ')}</p>
        {alive && <p className={styles['quiet']}>{sayScopes(scopes, t)}</p>}
      </div>
      {alive && (
        <div className={styles['acts']}>
          <Act
            label={t('revoke')}
            about={`${name}, ${t('keyBegins', { prefix })}`}
            says={t('revokeSays')}
            go={t('revokeGo')}
            act={() => revokeKey(id)}
            refresh={[keysQuery.queryKey]}
          />
        </div>
      )}
    </li>
  );
}
