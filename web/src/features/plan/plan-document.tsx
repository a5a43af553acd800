import { IconPrinter } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Plan } from '../../api/contract';
import { AfterFirst } from '../../components/after-first';
import { sayDate } from '../../components/dates';
import { Paper } from '../../components/paper';
import { useTranslation } from '../../components/translation';
import { LivePlan, WhoIsHere } from '../../live';
import { AboutMe, Matters, PleaseDo } from './about-me';
import { Contents } from './contents';
import { Crisis } from './crisis';
import { Goals } from './goals';
import { Needs, Preferences, Strengths, Values } from './grounds';
import { ReaderContext, shortNameOf, type Reader } from './reader';
import { Removals } from './tend/removals';
import { WithSuggestions } from './tend/suggested';
import { useStanding } from './use-standing';
import styles from './plan.module.css';

interface PlanDocumentProps {
  readonly reader: Reader;
  /** Whether what stands round it has a rail for its contents. */
  readonly rail?: boolean;
}

/** One living document: the person's words large on paper, everybody else's beside them in the margin. */
export function PlanDocument({ reader, rail = false }: PlanDocumentProps): ReactElement {
  return (
    <Removals plan={reader.plan}>
      {(plan) => (
        <ReaderContext value={plan === reader.plan ? reader : { ...reader, plan }}>
          <LivePlan plan={plan}>
            <WithSuggestions>
              <Sheet plan={plan} mine={reader.kind === 'person'} rail={rail} />
            </WithSuggestions>
          </LivePlan>
        </ReaderContext>
      )}
    </Removals>
  );
}

interface SheetProps {
  readonly plan: Plan;
  readonly mine: boolean;
}

function Sheet({ plan, mine, rail }: SheetProps & { rail: boolean }): ReactElement {
  const standing = useStanding(plan);
  return (
    <Paper name={plan.personName} standing={standing}>
      <article className={styles['sheet']}>
        <SheetHead plan={plan} mine={mine} standing={standing} />
        <Contents rail={rail} />
        <Matters />
        <AfterFirst>
          <AboutMe />
          <Goals />
          <Strengths items={plan.strengths} />
          <PleaseDo />
          <Values items={plan.values} />
          <Preferences items={plan.preferences} />
          <Needs plan={plan} />
          <Crisis items={plan.crisisContacts} />
        </AfterFirst>
        <div className={styles['end']} />
      </article>
    </Paper>
  );
}

function SheetHead({ plan, mine, standing }: SheetProps & { standing: string }): ReactElement {
  const { t } = useTranslation(['plan', 'tend']);
  const facts = [
    standing,
    ...(plan.reviewOn === null ? [] : [t('plan:reviewOn', { date: sayDate(plan.reviewOn) })]),
    ...(plan.openProposalId === null ? [] : [t('plan:waitsForAnswer')]),
    ...(plan.status === 'paused' ? [t('plan:status_paused')] : []),
  ];
  return (
    <header className={styles['row']}>
      <div className={styles['main']}>
        <div className={styles['sheetHead']}>
          <h2>{mine ? t('plan:myTitle') : t('plan:titleOf', { name: shortNameOf(plan) })}</h2>
          <p className={styles['quiet']}>{facts.join(' · ')}</p>
          <button type="button" className={styles['print']} onClick={() => window.print()}>
            <IconPrinter size={20} stroke={1.75} aria-hidden="true" />
            {t('tend:print')}
          </button>
          <WhoIsHere />
        </div>
      </div>
      <div className={styles['side']}>
        <p className={styles['besideHead']}>{t('plan:beside')}</p>
      </div>
    </header>
  );
}
