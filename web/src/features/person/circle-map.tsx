import { useId, type ReactElement } from 'react';
import type { CircleMember } from '../../api/contract';
import { initialsOf } from '../../components/initials';
import { useTranslation } from '../../components/translation';
import { useMine } from './whose';
import styles from './person.module.css';

const SIZE = { width: 600, height: 460 };
const MIDDLE = { x: 300, y: 220 };
const REACH = { x: 215, y: 150 };
const MOST_LETTERS = 24;

interface MapProps {
  readonly name: string;
  readonly members: readonly CircleMember[];
}

/** The circle as a picture: the person in the middle, everybody else as near as anybody. The list beside it says the same. */
export function CircleMap({ name, members }: MapProps): ReactElement {
  const { t } = useTranslation('circle');
  const mine = useMine();
  const id = useId();
  const people = members.map((member) => `${member.name} (${sayWho(member, t('kind_worker'))})`).join(', ');
  return (
    <svg
      className={styles['map']}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{t('mapTitle')}</title>
      <desc id={`${id}-desc`}>
        {t(mine ? 'mapDescMine' : 'mapDesc', {
          person: name,
          people: people === '' ? t('mapNobody') : people,
        })}
      </desc>
      <ellipse className={styles['mapRing']} cx={MIDDLE.x} cy={MIDDLE.y} rx={REACH.x} ry={REACH.y} />
      {members.map((member, place) => (
        <Member
          key={member.id}
          member={member}
          at={placeOf(place, members.length)}
          works={t('kind_worker')}
        />
      ))}
      <circle className={styles['mapMiddle']} cx={MIDDLE.x} cy={MIDDLE.y} r={58} />
      <text className={styles['mapMiddleText']} x={MIDDLE.x} y={MIDDLE.y + 6}>
        {short(name.split(' ')[0] ?? name)}
      </text>
    </svg>
  );
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Evenly round the middle, beginning above it. */
function placeOf(place: number, count: number): Place {
  const turn = (place / Math.max(count, 1)) * 2 * Math.PI - Math.PI / 2;
  return { x: MIDDLE.x + REACH.x * Math.cos(turn), y: MIDDLE.y + REACH.y * Math.sin(turn) };
}

function Member({ member, at, works }: { member: CircleMember; at: Place; works: string }): ReactElement {
  const { name, kind } = member;
  const { x, y } = at;
  // Names stand away from the middle, so that no line runs through them.
  const above = y < MIDDLE.y - REACH.y / 2;
  return (
    <g>
      <line className={styles['mapLine']} x1={MIDDLE.x} y1={MIDDLE.y} x2={x} y2={y} />
      {kind === 'worker' ? (
        <rect
          className={`${styles['mapNode']} ${styles['mapWorker']}`}
          x={x - 26}
          y={y - 26}
          width={52}
          height={52}
          rx={14}
        />
      ) : (
        <>
          <circle className={`${styles['mapNode']} ${styles['mapSupporter']}`} cx={x} cy={y} r={27} />
          <circle className={styles['mapInner']} cx={x} cy={y} r={22} />
        </>
      )}
      <text className={styles['mapInitials']} x={x} y={y + 5}>
        {initialsOf(name)}
      </text>
      <text className={styles['mapName']} x={x} y={y + (above ? -52 : 48)}>
        {short(name)}
      </text>
      <text className={styles['mapWho']} x={x} y={y + (above ? -34 : 66)}>
        {short(sayWho(member, works))}
      </text>
    </g>
  );
}

function sayWho({ relationship, jobTitle }: CircleMember, works: string): string {
  return relationship ?? jobTitle ?? works;
}

function short(words: string): string {
  const letters = [...words];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS - 1).join('')}…` : words;
}
