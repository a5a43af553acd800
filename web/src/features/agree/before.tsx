import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { proposePlan, readPlanAgain } from '../../api/agreements';
import type { Plan } from '../../api/contract';
import { personQuery } from '../../api/people';
import { suggestionsQuery } from '../../api/plan';
import { isProblem } from '../../api/problem';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { shortNameOf } from '../plan/reader';
import { ReviewFields } from './review-fields';
import { waitingWords } from './waiting-words';
import styles from './agree.module.css';

const NEEDED = ['keyWorker', 'reviewOn', 'responsible', 'crisis'] as const;
type Needed = (typeof NEEDED)[number];

/** What is about to be frozen, and what is still missing: seen before anything is asked of the person. */
export function Before({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('agree');
  const client = useQueryClient();
  const has = useNeeded(plan);
  const proposing = useMutation({
    mutationFn: () => proposePlan(plan.id),
    onSuccess: () => readPlanAgain(client, plan.id),
    // Somebody else was quicker: theirs is the one to read.
    onError: (error) => (isProblem(error, 'proposal_open') ? readPlanAgain(client, plan.id) : undefined),
  });
  const ready = NEEDED.every((each) => has[each]);
  return (
    <div className={styles['single']}>
      <p className={styles['lead']}>{t('beforeLead', { name: shortNameOf(plan) })}</p>
      <Frozen plan={plan} />
      <h2 className={styles['label']}>{t('needed')}</h2>
      <ul className={styles['needed']}>
        {NEEDED.map((each) => (
          <Need key={each} plan={plan} need={each} there={has[each]} />
        ))}
      </ul>
      <ReviewFields plan={plan} />
      <NotInIt plan={plan} />
      {proposing.isError && <Trouble error={proposing.error} />}
      {ready ? (
        <Button size="lg" loading={proposing.isPending} onClick={() => proposing.mutate()}>
          {t('propose')}
        </Button>
      ) : (
        <p className={styles['quiet']}>{t('notReady')}</p>
      )}
    </div>
  );
}

function useNeeded(plan: Plan): Record<Needed, boolean> {
  const { data: person } = useQuery(personQuery(plan.personId));
  return {
    // While that is read, nothing is said to be missing.
    keyWorker: person === undefined || Boolean(person.keyWorker),
    reviewOn: plan.reviewOn !== null,
    responsible: plan.reviewResponsibleId !== null,
    crisis: plan.crisisContacts.some(({ name, phone }) => name.trim() !== '' && phone.trim() !== ''),
  };
}

const WHERE = {
  keyWorker: '/people/$personId/support',
  crisis: '/people/$personId/plan',
} as const;

function Need({ plan, need, there }: { plan: Plan; need: Needed; there: boolean }): ReactElement {
  const { t } = useTranslation('agree');
  const Icon = there ? IconCircleCheck : IconCircleDashed;
  const to = need === 'keyWorker' || need === 'crisis' ? WHERE[need] : undefined;
  return (
    <li data-there={there}>
      <Icon size={22} stroke={1.75} aria-hidden="true" />
      <span>
        {t(there ? `has_${need}` : `lacks_${need}`)}{' '}
        {!there && to !== undefined && (
          <Link to={to} params={{ personId: plan.personId }}>
            {t(`mend_${need as 'crisis'}`)}
          </Link>
        )}
      </span>
    </li>
  );
}

function Frozen({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('agree');
  const steps = plan.goals.flatMap((goal) => goal.steps ?? []).length;
  const counts = [
    t('count_aboutMe', { count: plan.aboutMe.length }),
    t('count_goals', { count: plan.goals.length }),
    t('count_steps', { count: steps }),
    t('count_strengths', { count: plan.strengths.length }),
  ];
  return <p>{t('frozen', { what: counts.join(', ') })}</p>;
}

/** What stands beside the plan and is no part of what is proposed. */
function NotInIt({ plan }: { plan: Plan }): ReactElement | null {
  const { t } = useTranslation('agree');
  const { data: suggestions } = useQuery(suggestionsQuery(plan.id));
  const waiting = waitingWords(plan);
  const open = suggestions?.items.length ?? 0;
  if (waiting.length + open === 0) return null;
  return (
    <section className={styles['notIn']}>
      <h2 className={styles['label']}>{t('notInIt')}</h2>
      {waiting.length > 0 && (
        <>
          <p>{t('waitingWords', { count: waiting.length, name: shortNameOf(plan) })}</p>
          <ul>
            {waiting.map(({ itemId, field, text }) => (
              <li key={`${itemId} ${field}`} className={styles['dictated']} dir="auto">
                {text}
              </li>
            ))}
          </ul>
        </>
      )}
      {open > 0 && <p>{t('openSuggestions', { count: open })}</p>}
    </section>
  );
}
