import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Step } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { focusOn } from '../../components/focus-on';
import { OwnWords } from '../plan/own-words';
import { Tick } from '../plan/tick';
import { NotYet } from './not-yet';
import styles from './my-plan.module.css';

/** What else the reader took on, each to be ticked where it stands. */
export function OtherSteps({ steps }: { steps: readonly Step[] }): ReactElement | null {
  const { t } = useTranslation('myPlan');
  const heading = useRef<HTMLHeadingElement>(null);
  const [ticked, setTicked] = useState(false);
  if (steps.length === 0 && !ticked) return null;
  const done = (): void => {
    setTicked(true);
    focusOn(heading.current);
  };
  return (
    <section className={styles['section']}>
      <h2 ref={heading}>{t('otherSteps')}</h2>
      {ticked && (
        <p role="status" className={styles['quiet']}>
          {t('doneNote')}
        </p>
      )}
      <ul>
        {steps.map((step) => (
          <Line key={step.id} step={step} onDone={done} />
        ))}
      </ul>
    </section>
  );
}

function Line({ step, onDone }: { step: Step; onDone: () => void }): ReactElement {
  const { t } = useTranslation('plan');
  const { id, what, when, state } = step;
  const day = when !== undefined && /^\d{4}-\d\d-\d\d$/.test(when) ? sayDate(when) : when;
  return (
    <li className={styles['goal']}>
      <OwnWords at={{ itemId: id, field: 'what' }} words={what} bylines={false} />
      <p className={styles['quiet']}>
        {[day, t(`state_${state as 'planned'}`)].filter((each) => each !== undefined).join(' · ')}
      </p>
      <div className={styles['acts']}>
        <Tick step={step} onDone={onDone} />
        <NotYet step={step} />
      </div>
    </li>
  );
}
