import { useRef, useState, type ComponentProps, type ReactElement } from 'react';
import type { Step } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { OwnWords } from '../plan/own-words';
import { useReader } from '../plan/reader';
import { Tick } from '../plan/tick';
import { OnlyBeside } from '../plan/voiced';
import { NotYet } from './not-yet';
import { doneIn, Thanks } from './thanks';
import styles from './my-plan.module.css';

/** What else the reader took on, each to be ticked where it stands. */
export function OtherSteps({ steps }: { steps: readonly Step[] }): ReactElement | null {
  const { t } = useTranslation('myPlan');
  const { plan } = useReader();
  const heading = useRef<HTMLHeadingElement>(null);
  const [tickedId, setTickedId] = useState<string | null>(null);
  const done = doneIn(plan, tickedId);
  if (steps.length === 0 && !done) return null;
  return (
    <section className={styles['section']}>
      <h2 ref={heading}>{t('otherSteps')}</h2>
      {done && <Thanks step={done} next={() => heading.current} />}
      <ul>
        {steps.map((step) => (
          <Line key={step.id} step={step} next={() => heading.current} onDone={() => setTickedId(step.id)} />
        ))}
      </ul>
    </section>
  );
}

type LineProps = Pick<ComponentProps<typeof Tick>, 'step' | 'next' | 'onDone'>;

function Line({ step, ...ticking }: LineProps): ReactElement {
  const { t } = useTranslation('plan');
  const { id, what, when, state } = step;
  const day = when !== undefined && /^\d{4}-\d\d-\d\d$/.test(when) ? sayDate(when) : when;
  return (
    <li className={styles['goal']}>
      <OwnWords at={{ itemId: id, field: 'what' }} words={what} bylines={false} />
      <OnlyBeside words={what} />
      <p className={styles['quiet']}>
        {[day, t(`state_${state as 'planned'}`)].filter((each) => each !== undefined).join(' · ')}
      </p>
      <div className={styles['acts']}>
        <Tick step={step} {...ticking} />
        <NotYet step={step} />
      </div>
    </li>
  );
}
