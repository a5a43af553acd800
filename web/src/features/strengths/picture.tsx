import { VisuallyHidden } from '@mantine/core';
import { useId, type ReactElement } from 'react';
import type { Strength } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { LIFE_AREAS, TIMES } from '../plan/tend/kinds';
import styles from './strengths.module.css';

const COLUMN = 34;
const ROW = 24;
const LEFT = 16;
const TOP = 14;
/** More leaves than these at one place are not told apart. */
const LEAVES = 3;
const WIDTH = LEFT * 2 + COLUMN * (TIMES.length - 1);
const HEIGHT = TOP * 2 + ROW * (LIFE_AREAS.length - 1);

/** A trellis with a crossing for every area and time, and a leaf for what grows there. In words: what it shows. */
export function Picture({ strengths }: { strengths: readonly Strength[] }): ReactElement {
  const { t } = useTranslation(['strengths', 'plan']);
  const words = useId();
  const countAt = (area: string, time: string): number =>
    strengths.filter((each) => each.lifeArea === area && each.time === time).length;
  const parts = LIFE_AREAS.flatMap((area) => {
    const here = TIMES.flatMap((time) => {
      const count = countAt(area, time);
      return count === 0 ? [] : [t(`strengths:count_${time}`, { count })];
    });
    return here.length === 0 ? [] : [`${t(`strengths:life_${area}`)}: ${here.join(', ')}`];
  });
  const said =
    parts.length === 0 ? t('strengths:pictureEmpty') : `${t('strengths:pictureSays')} ${parts.join('; ')}.`;
  return (
    <figure className={styles['figure']}>
      <svg
        role="img"
        aria-labelledby={words}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        className={styles['trellis']}
      >
        {TIMES.map((time, column) => (
          <path key={time} className={styles['slat']} d={`M${LEFT + column * COLUMN} 2V${HEIGHT - 2}`} />
        ))}
        {LIFE_AREAS.map((area, row) => (
          <path key={area} className={styles['slat']} d={`M2 ${TOP + row * ROW}H${WIDTH - 2}`} />
        ))}
        {LIFE_AREAS.map((area, row) =>
          TIMES.map((time, column) => (
            <Leaves
              key={`${area} ${time}`}
              x={LEFT + column * COLUMN}
              y={TOP + row * ROW}
              count={Math.min(countAt(area, time), LEAVES)}
              hoped={time === 'aspiration'}
            />
          )),
        )}
      </svg>
      <VisuallyHidden component="figcaption" id={words}>
        {said}
      </VisuallyHidden>
    </figure>
  );
}

const TURNS = [
  'M0 0C1-7 5-10 11-10 11-4 7 0 0 0Z',
  'M0 0C-1-7-5-10-11-10-11-4-7 0 0 0Z',
  'M0 0C1 6 5 8 10 8 10 3 6 0 0 0Z',
] as const;

/** Full for what was and is, an outline for what is hoped for. */
function Leaves({
  x,
  y,
  count,
  hoped,
}: {
  x: number;
  y: number;
  count: number;
  hoped: boolean;
}): ReactElement {
  return (
    <g transform={`translate(${x} ${y})`}>
      {TURNS.slice(0, count).map((turn) => (
        <path key={turn} d={turn} className={hoped ? styles['hoped'] : styles['leaf']} />
      ))}
    </g>
  );
}
