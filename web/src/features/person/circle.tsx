import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { CircleMember } from '../../api/contract';
import { circleQuery, personQuery } from '../../api/people';
import { reviseCircle } from '../../api/person-changes';
import { Act } from '../../components/act';
import { Avatar } from '../../components/avatar';
import { sayDate } from '../../components/dates';
import { Empty } from '../../components/empty';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { AddToCircle, EditCircleMember } from './circle-forms';
import { CircleMap } from './circle-map';
import { Part, useMayWrite, usePersonId } from './part';
import { useMine } from './whose';
import styles from './person.module.css';

/** Who is around the person, for a worker. */
export function Circle(): ReactElement {
  const { t } = useTranslation('circle');
  const personId = usePersonId();
  const { data: person } = useSuspenseQuery(personQuery(personId));
  const mayWrite = useMayWrite(person);
  return (
    <WhoIsAround
      title={t('circle')}
      personId={personId}
      name={person.calledAs ?? person.name}
      mayWrite={mayWrite}
    />
  );
}

interface WhoProps {
  readonly title: string;
  readonly personId: string;
  /** What the person is called. */
  readonly name: string;
  readonly mayWrite: boolean;
}

/** The circle, the same as a picture and as a list. */
export function WhoIsAround({ title, personId, name, mayWrite }: WhoProps): ReactElement {
  const { t } = useTranslation('circle');
  const mine = useMine();
  const circle = useQuery(circleQuery(personId));
  return (
    <Part title={title} query={circle} paper>
      {({ items }) => (
        <>
          {items.length === 0 ? (
            <Empty>{mine ? t('emptyCircleMine') : t('emptyCircle', { name })}</Empty>
          ) : (
            <Around name={name} members={items} mayWrite={mayWrite} />
          )}
          {mayWrite && (
            <div className={styles['acts']}>
              <Reveal label={t('addToCircle')} main>
                {(close) => <AddToCircle personId={personId} members={items} onDone={close} />}
              </Reveal>
            </div>
          )}
        </>
      )}
    </Part>
  );
}

interface AroundProps {
  readonly name: string;
  readonly members: readonly CircleMember[];
  readonly mayWrite: boolean;
}

function Around({ name, members, mayWrite }: AroundProps): ReactElement {
  return (
    <>
      <CircleMap name={name} members={members} />
      <ul className={styles['rows']}>
        {members.map((member) => (
          <Row key={member.id} member={member} mayWrite={mayWrite} />
        ))}
      </ul>
    </>
  );
}

function Row({ member, mayWrite }: { member: CircleMember; mayWrite: boolean }): ReactElement {
  const { t } = useTranslation('circle');
  const { name, kind, relationship, jobTitle, brings, from, to } = member;
  const facts = [
    ...(relationship !== null ? [relationship] : jobTitle !== null ? [jobTitle] : []),
    to === null ? t('since', { date: sayDate(from) }) : t('until', { date: sayDate(to) }),
  ];
  return (
    <li className={styles['row']}>
      <Avatar name={name} kind={kind} />
      <div>
        <b dir="auto">{name}</b> <span className={styles['quiet']}>{facts.join(' · ')}</span>
        {brings !== null && (
          <p className={styles['words']} dir="auto">
            {brings}
          </p>
        )}
        {mayWrite && <Changes member={member} />}
      </div>
    </li>
  );
}

function Changes({ member }: { member: CircleMember }): ReactElement {
  const { t } = useTranslation('circle');
  const mine = useMine();
  const { id, personId, name, version } = member;
  return (
    <div className={styles['acts']}>
      <Reveal label={t('change')} about={name}>
        {(close) => <EditCircleMember member={member} onDone={close} />}
      </Reveal>
      <Act
        label={t('leaveCircle')}
        about={name}
        says={t(mine ? 'leaveCircleSaysMine' : 'leaveCircleSays', { name })}
        go={t('leaveCircleGo')}
        act={() => reviseCircle(personId, id, version, { ended: true })}
        refresh={[circleQuery(personId).queryKey]}
      />
    </div>
  );
}
