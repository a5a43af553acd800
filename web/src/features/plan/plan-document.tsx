import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../api/contract';
import { sayDate } from '../../components/dates';
import { LivePlan, WhoIsHere } from '../../live';
import { AboutMe, PleaseDo } from './about-me';
import { Crisis, Needs, Preferences, Strengths, Values } from './grounds';
import { Goals } from './goals';
import { ReaderContext, shortNameOf, type Reader } from './reader';
import { Suggestions } from './suggestions';
import styles from './plan.module.css';

/** One living document: the person's words large on paper, everybody else's beside them in the margin. */
export function PlanDocument({ reader }: { reader: Reader }): ReactElement {
  const { plan } = reader;
  return (
    <ReaderContext value={reader}>
      <LivePlan plan={plan}>
        <article className={styles['sheet']}>
          <SheetHead plan={plan} mine={reader.kind === 'person'} />
          <AboutMe />
          <Goals />
          <Suggestions />
          <Strengths items={plan.strengths} />
          <PleaseDo />
          <Values items={plan.values} />
          <Preferences items={plan.preferences} />
          <Needs plan={plan} />
          <Crisis items={plan.crisisContacts} />
          <div className={styles['end']} />
        </article>
      </LivePlan>
    </ReaderContext>
  );
}

function SheetHead({ plan, mine }: { plan: Plan; mine: boolean }): ReactElement {
  const { t } = useTranslation('plan');
  const facts = [
    plan.inForceVersion === null ? t('neverAgreed') : t('agreedVersion', { number: plan.inForceVersion }),
    ...(plan.reviewOn === null ? [] : [t('reviewOn', { date: sayDate(plan.reviewOn) })]),
    ...(plan.openProposalId === null ? [] : [t('waitsForAnswer')]),
    ...(plan.status === 'paused' ? [t('status_paused')] : []),
  ];
  return (
    <header className={styles['row']}>
      <div className={styles['main']}>
        <div className={styles['sheetHead']}>
          <h2>{mine ? t('myTitle') : t('titleOf', { name: shortNameOf(plan) })}</h2>
          <p className={styles['quiet']}>{facts.join(' · ')}</p>
          <WhoIsHere />
        </div>
      </div>
      <div className={styles['side']}>
        <p className={styles['besideHead']}>{t('beside')}</p>
      </div>
    </header>
  );
}
