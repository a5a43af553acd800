import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Plan, Session } from '../../api/contract';
import { askForReview, wishesQuery } from '../../api/plan';
import { reviewsQuery, timesOf } from '../../api/reviews';
import { sayDate } from '../../components/dates';
import { useKept } from '../../components/kept';
import { LinkButton } from '../../components/link-button';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { useAskedToLeave } from '../../components/use-asked-to-leave';
import { Entries } from '../review/entries';
import { speakerOf } from '../review/who-speaks';
import styles from './my-plan.module.css';

/** When one's own review is, and the list for it: theirs to write, at any time. */
export function MyReview({ plan, session }: { plan: Plan; session: Session }): ReactElement {
  const { t } = useTranslation('myPlan');
  const { data } = useQuery(wishesQuery(plan.id));
  const [asking, setAsking] = useState(false);
  const latest = data?.items[0];
  const waiting = latest?.answeredAt === null;
  return (
    <section className={styles['section']}>
      <h2>{t('review')}</h2>
      <p className={styles['quiet']}>
        {plan.reviewOn === null ? t('noReview') : t('reviewOn', { date: sayDate(plan.reviewOn) })}
      </p>
      <MyAgenda plan={plan} session={session} />
      {latest && (
        <div className={styles['wish']}>
          {latest.words !== null && (
            <p className={styles['ownWords']} dir="auto">
              {latest.words}
            </p>
          )}
          <p className={styles['quiet']}>
            {t(waiting ? 'asked' : 'askedAnswered', { date: sayDate(latest.at) })}
          </p>
        </div>
      )}
      {data !== undefined && !waiting && !asking && (
        <Button variant="default" className={styles['wide'] ?? ''} onClick={() => setAsking(true)}>
          {t('askReview')}
        </Button>
      )}
      {asking && <Ask planId={plan.id} onDone={() => setAsking(false)} />}
    </section>
  );
}

function MyAgenda({ plan, session }: { plan: Plan; session: Session }): ReactElement | null {
  const { t } = useTranslation(['myPlan', 'review']);
  const { data: reviews } = useQuery(reviewsQuery(plan.id));
  const toCome = reviews && timesOf(reviews).toCome;
  if (!toCome) return null;
  const speaker = speakerOf(session, plan);
  return (
    <div className={styles['wish']}>
      <p className={styles['label']}>{t('reviewAgenda')}</p>
      <Entries
        review={toCome}
        kind="agenda"
        items={toCome.agenda}
        speaker={speaker}
        empty={t('review:agendaEmpty')}
        personId={plan.personId}
        mayAdd={speaker.maySpeak}
      />
      <LinkButton to="/my-plan/review" variant="subtle" data-edge="">
        {t('reviewMore')}
      </LinkButton>
    </div>
  );
}

function Ask({ planId, onDone }: { planId: string; onDone: () => void }): ReactElement {
  const { t } = useTranslation(['myPlan', 'app']);
  const client = useQueryClient();
  const [words, setWords, forget] = useKept(`ask ${planId}`);
  useAskedToLeave(words.trim() !== '');
  const asking = useMutation({
    mutationFn: () => askForReview(planId, words),
    onSuccess: async () => {
      forget();
      await client.invalidateQueries({ queryKey: ['plan', planId, 'wishes'] });
      onDone();
    },
  });
  return (
    <div className={styles['ask']}>
      {asking.isError && <Trouble error={asking.error} />}
      <Textarea
        autosize
        minRows={2}
        label={t('askReviewWords')}
        value={words}
        classNames={{ input: styles['ownInput'] ?? '' }}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <div className={styles['acts']}>
        <Button loading={asking.isPending} onClick={() => asking.mutate()}>
          {t('askSend')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('app:cancel')}
        </Button>
      </div>
    </div>
  );
}
