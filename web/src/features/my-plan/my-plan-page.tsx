import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Plan, Session } from '../../api/contract';
import { proposalQuery, suggestionsQuery } from '../../api/plan';
import { AfterFirst } from '../../components/after-first';
import { LinkButton } from '../../components/link-button';
import { PageTitle } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { LivePlan, WhoIsHere } from '../../live';
import { ChooseLanguage } from '../account/choose-language';
import { HistoryList } from '../history';
import { OwnWords } from '../plan/own-words';
import { ReaderContext, readerOf, shortNameOf } from '../plan/reader';
import { AnswerCard } from './answer-card';
import { MyGoals } from './my-goals';
import { MyReview } from './my-review';
import { MySteps } from './next-step';
import { OfMine } from './of-mine';
import { SuggestedToMe } from './suggested-to-me';
import styles from './my-plan.module.css';

const LOOKED_SHOWN = 3;

/** A plan on the phone of whoever it is about, or of somebody they share it with. */
export function MyPlanPage(): ReactElement {
  return (
    <OfMine>
      {(plan, session) => (
        <ReaderContext value={readerOf(session, plan)}>
          <LivePlan plan={plan}>
            <div className={styles['page']}>
              <div className={styles['opening']}>
                <WhoIsHere />
                <Matters plan={plan} mine={session.party.kind === 'person'} />
              </div>
              <AfterFirst>
                {plan.openProposalId !== null && (
                  <Answer planId={plan.id} proposalId={plan.openProposalId} session={session} />
                )}
                {session.party.kind === 'person' ? (
                  <Mine plan={plan} session={session} />
                ) : (
                  <Theirs plan={plan} />
                )}
                <ChooseLanguage />
              </AfterFirst>
            </div>
          </LivePlan>
        </ReaderContext>
      )}
    </OfMine>
  );
}

function Mine({ plan, session }: { plan: Plan; session: Session }): ReactElement {
  const { t } = useTranslation('myPlan');
  const { data: suggestions } = useQuery(suggestionsQuery(plan.id));
  return (
    <>
      <MySteps />
      <SuggestedToMe plan={plan} items={suggestions?.items ?? []} />
      <MyGoals plan={plan} mine />
      <MyReview plan={plan} session={session} />
      <LinkButton to="/my-plan/answer" variant="subtle">
        {t('answerDiffer')}
      </LinkButton>
      {session.planId === null && (
        <LinkButton to="/my-plan/circle" variant="subtle">
          {t('circle')}
        </LinkButton>
      )}
      {session.planId === null && (
        <section className={styles['section']}>
          <h2>{t('lookedTitle')}</h2>
          <HistoryList personId={session.party.id} name={session.party.name} first={LOOKED_SHOWN} />
          <LinkButton to="/my-plan/looked" variant="default" className={styles['wide'] ?? ''}>
            {t('lookedMore')}
          </LinkButton>
        </section>
      )}
    </>
  );
}

/** What a supporter finds: what they took on, and the goals it is for, as far as they are shared with them. */
function Theirs({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('myPlan');
  return (
    <>
      {plan.writable.length > 0 && (
        <p className={styles['quiet']}>{t('supporterWrites', { name: shortNameOf(plan) })}</p>
      )}
      <MySteps />
      <MyGoals plan={plan} />
    </>
  );
}

/** What matters most, in the largest letters there are: it is the title of this page. */
function Matters({ plan, mine }: { plan: Plan; mine: boolean }): ReactElement {
  const { t } = useTranslation('myPlan');
  const [first] = plan.aboutMe.filter(({ heading }) => heading === 'what_matters');
  return (
    <header className={styles['head']}>
      <PageTitle page={t('page')}>
        <span className={styles['eyebrow']}>
          {mine ? t('eyebrow') : t('supporterEyebrow', { name: shortNameOf(plan) })}
        </span>
      </PageTitle>
      <OwnWords
        {...(first ? { at: { itemId: first.id, field: 'words' } } : {})}
        words={first?.words}
        size="largest"
      />
    </header>
  );
}

interface AnswerProps {
  readonly planId: string;
  readonly proposalId: string;
  readonly session: Session;
}

/** The plan was read back: whoever has not said yet where they stand is asked. */
function Answer({ planId, proposalId, session }: AnswerProps): ReactElement | null {
  const { data: proposal } = useQuery(proposalQuery(planId, proposalId));
  if (!proposal) return null;
  const answered = proposal.attestations.some(({ partyId }) => partyId === session.party.id);
  return <AnswerCard answered={answered} />;
}
