import { Link } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import type { Strength } from '../../api/contract';
import { useTranslation } from '../../components/translation';
import { LivePlan } from '../../live';
import { OwnWords } from '../plan/own-words';
import { plainText, ReaderContext, shortNameOf, useReader, type Reader } from '../plan/reader';
import { maySetRight } from '../plan/rights';
import { LIFE_AREAS, TIMES } from '../plan/tend/kinds';
import { Removals } from '../plan/tend/removals';
import { Add, Tend, WithSuggestions } from '../plan/tend';
import { OnlyBeside } from '../plan/voiced';
import { DropOnGoals } from './drop-on-goals';
import { Picture } from './picture';
import styles from './strengths.module.css';

/** Seven areas of life, each as it was, as it is and as it is hoped for. */
export function StrengthsGrid({ reader }: { reader: Reader }): ReactElement {
  const { t } = useTranslation(['strengths', 'plan']);
  const [held, setHeld] = useState<Strength | null>(null);
  return (
    <Removals plan={reader.plan}>
      {(plan) => (
        <ReaderContext value={{ ...reader, plan }}>
          <LivePlan plan={plan}>
            <section className={styles['sheet']}>
              <header className={styles['head']}>
                <div>
                  {reader.kind === 'worker' && <h2>{t('strengths:titleOf', { name: shortNameOf(plan) })}</h2>}
                  <p className={styles['lead']}>{t('strengths:lead')}</p>
                  <ToPlan />
                </div>
                <Picture strengths={plan.strengths} />
              </header>
              <WithSuggestions>
                <Table strengths={plan.strengths} onHold={setHeld} />
              </WithSuggestions>
              <DropOnGoals held={held} />
            </section>
          </LivePlan>
        </ReaderContext>
      )}
    </Removals>
  );
  function ToPlan(): ReactElement {
    if (reader.kind !== 'worker') return <Link to="/my-plan/all">{t('strengths:toPlan')}</Link>;
    return (
      <Link to="/people/$personId/plan" params={{ personId: reader.plan.personId }}>
        {t('strengths:toPlan')}
      </Link>
    );
  }
}

interface TableProps {
  readonly strengths: readonly Strength[];
  readonly onHold: (strength: Strength | null) => void;
}

/** A table also where its rows stand under each other: the roles say so where the display does not. */
function Table({ strengths, onHold }: TableProps): ReactElement {
  const { t } = useTranslation(['strengths', 'plan']);
  return (
    <table className={styles['grid']} role="table" aria-label={t('strengths:title')}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('strengths:area')}
          </th>
          {TIMES.map((time) => (
            <th key={time} role="columnheader" scope="col">
              {t(`strengths:time_${time}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {LIFE_AREAS.map((area) => (
          <tr key={area} role="row">
            <th role="rowheader" scope="row">
              {t(`strengths:life_${area}`)}
            </th>
            {TIMES.map((time) => (
              <td key={time} role="cell">
                <span className={styles['when']} aria-hidden="true">
                  {t(`strengths:time_${time}`)}
                </span>
                <Cell
                  area={area}
                  time={time}
                  strengths={strengths.filter((each) => each.lifeArea === area && each.time === time)}
                  onHold={onHold}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps extends TableProps {
  readonly area: (typeof LIFE_AREAS)[number];
  readonly time: (typeof TIMES)[number];
}

function Cell({ area, time, strengths, onHold }: CellProps): ReactElement {
  const { t } = useTranslation(['strengths', 'plan']);
  const reader = useReader();
  const mayCarry = reader.plan.goals.some((goal) => maySetRight(reader, 'goal', goal));
  const place = `${t(`strengths:life_${area}`)}, ${t(`strengths:time_${time}`)}`;
  return (
    <>
      <ul className={styles['cell']}>
        {strengths.map((strength) => (
          <li
            key={strength.id}
            className={styles['strength']}
            draggable={mayCarry}
            onDragStart={({ dataTransfer }) => {
              dataTransfer.effectAllowed = 'copy';
              dataTransfer.setData('text/plain', plainText(strength.words));
              onHold(strength);
            }}
            onDragEnd={() => onHold(null)}
          >
            <Tend kind="strength" entry={strength}>
              <OwnWords
                of={{ itemId: strength.id, field: 'words' }}
                words={strength.words}
                size="small"
                bylines={false}
              />
              <OnlyBeside words={strength.words} />
            </Tend>
          </li>
        ))}
      </ul>
      <Add kind="strength" known={{ lifeArea: area, time }} place={place} />
    </>
  );
}
