import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { isProblem } from '../api/problem';
import { Notice } from './notice';
import { useTranslation } from './translation';
import styles from './trouble.module.css';

type Explain = (error: unknown) => string;

/** What went wrong, in words that say what to do next. */
function useExplanation(): Explain {
  const { t, i18n } = useTranslation('problems');
  return (error) => {
    if (!isProblem(error)) return t('unexpected');
    const seconds = error.body['retryAfterSeconds'];
    if (error.code === 'sign_in_delayed' && typeof seconds === 'number')
      return t('sign_in_delayed', { count: seconds });
    if (i18n.exists(error.code, { ns: 'problems' })) return t(error.code as 'unreachable');
    // What the service says of it is in English: better than nothing where that is read, and nowhere else.
    if (error.status < 500 && error.detail !== '')
      return i18n.language.startsWith('en') ? error.detail : t('notDone');
    const { requestId } = error.body;
    return requestId === undefined ? t('unexpected') : `${t('unexpected')} ${t('withId', { id: requestId })}`;
  };
}

interface TroubleProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
  /** What it means for the page it happened on. */
  readonly children?: ReactNode;
}

/** An error where it happened, with a way on. */
export function Trouble({ error, onRetry, children }: TroubleProps): ReactElement {
  const { t } = useTranslation();
  const explain = useExplanation();
  return (
    <Notice kind="error">
      <p>{explain(error)}</p>
      {children !== undefined && <p>{children}</p>}
      {onRetry !== undefined && (
        <Button variant="default" className={styles['retry']} onClick={onRetry}>
          {t('tryAgain')}
        </Button>
      )}
    </Notice>
  );
}
