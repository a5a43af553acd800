import { IconArrowForwardUp, IconCheck } from '@tabler/icons-react';
import { useRef, type ReactElement } from 'react';
import type { Step } from '../../api/contract';
import { nameIn } from '../../api/plan';
import { sayDate } from '../../components/dates';
import { useTranslation } from '../../components/translation';
import { NotDone } from './not-done';
import { OutOfTen } from './out-of-ten';
import { OwnWords } from './own-words';
import { hasWords, useReader } from './reader';
import { Tend } from './tend/tend';
import { Tick } from './tick';
import { Noted } from './voiced';
import styles from './plan.module.css';

/** The growing line: a leaf for what is done, a bud for what is being done, a place that waits for the rest. */
export function Steps({ steps }: { steps: readonly Step[] }): ReactElement {
  return (
    <ol className={styles['steps']}>
      {steps.map((step, index) => (
        <StepLine
          key={step.id}
          step={step}
          grown={steps.slice(index).some(({ state }) => state === 'done')}
        />
      ))}
    </ol>
  );
}

function StepLine({ step, grown }: { step: Step; grown: boolean }): ReactElement {
  const { t } = useTranslation('plan');
  const { id, what, ifStuck, state } = step;
  const line = useRef<HTMLLIElement>(null);
  return (
    <li ref={line} className={styles['step']} data-state={state} data-grown={grown}>
      <span className={styles['mark']} aria-hidden="true">
        <span className={styles['node']}>
          {state === 'done' && <IconCheck size={14} stroke={2.75} />}
          {state === 'changed' && <IconArrowForwardUp size={14} stroke={2.75} />}
        </span>
      </span>
      <div className={styles['what']}>
        <Tend kind="step" entry={step} goalId={step.goalId}>
          <OwnWords at={{ itemId: id, field: 'what' }} words={what} bylines={false} />
          <Noted words={what} />
          <StepFacts step={step} />
          <Tick step={step} next={() => line.current} />
          <NotDone step={step} next={() => line.current} />
          {step.progress?.note && (
            <p className={styles['progress']} dir="auto">
              {step.progress.note}
            </p>
          )}
          {hasWords(ifStuck) && (
            <div className={styles['stuck']}>
              <span className={styles['quiet']}>{t('stuck')}</span>
              <OwnWords at={{ itemId: id, field: 'ifStuck' }} words={ifStuck} size="small" bylines={false} />
              <Noted words={ifStuck} />
            </div>
          )}
        </Tend>
      </div>
    </li>
  );
}

function StepFacts({ step }: { step: Step }): ReactElement {
  const { t } = useTranslation('plan');
  const { plan } = useReader();
  const { owner, when, confidence, state, progress } = step;
  const whose = owner.name ?? nameIn(plan, owner.partyId) ?? plan.personName;
  const stands = t(`state_${state as 'planned'}`);
  return (
    <p className={styles['bits']}>
      <b dir="auto">{whose}</b>
      {when !== undefined && <span>{/^\d{4}-\d\d-\d\d$/.test(when) ? sayDate(when) : when}</span>}
      <span>{progress ? t('on', { state: stands, date: sayDate(progress.on) }) : stands}</span>
      {confidence !== undefined && (
        <OutOfTen value={confidence}>{t('confidence', { value: confidence })}</OutOfTen>
      )}
    </p>
  );
}
