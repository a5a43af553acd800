import type { ReactElement } from 'react';
import { LinkButton } from '../../components/link-button';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import styles from './my-plan.module.css';

/** The plan was read back: whoever has not said yet where they stand is asked, on a page that shows what is proposed. */
export function AnswerCard({ answered }: { answered: boolean }): ReactElement {
  const { t } = useTranslation('myPlan');
  if (answered)
    return (
      <div className={styles['answered']}>
        <Notice>{t('answerThanks')}</Notice>
        <LinkButton to="/my-plan/answer" variant="default">
          {t('answerLook')}
        </LinkButton>
      </div>
    );
  return (
    <section className={styles['card']}>
      <h2>{t('answerTitle')}</h2>
      <p className={styles['quiet']}>{t('answerLead')}</p>
      <LinkButton to="/my-plan/answer" size="lg">
        {t('answerRead')}
      </LinkButton>
    </section>
  );
}
