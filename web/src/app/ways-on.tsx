import { Button, Group } from '@mantine/core';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { LinkButton } from '../components/link-button';
import { Page } from '../components/page';
import { Trouble } from '../components/trouble';
import { isProblem } from '../api/problem';
import { useTranslation } from '../components/translation';
import styles from './ways-on.module.css';

/** The page of an error: plain words, and a way on. */
export function SomethingWrong({ error, reset }: ErrorComponentProps): ReactElement {
  const { t } = useTranslation();
  const router = useRouter();
  if (isProblem(error) && error.status === 404) return <NotFound />;
  const again = (): void => {
    reset();
    void router.invalidate();
  };
  return (
    <main id="main" tabIndex={-1}>
      <Page page={t('wrongTitle')} title={t('wrongTitle')} lead={t('wrongBody')} narrow>
        <Trouble error={error} />
        <Group className={styles['ways']}>
          <Button onClick={again}>{t('tryAgain')}</Button>
          <LinkButton variant="default" to="/">
            {t('goToStart')}
          </LinkButton>
        </Group>
      </Page>
    </main>
  );
}

export function NotFound(): ReactElement {
  const { t } = useTranslation();
  return (
    <Page page={t('notFoundTitle')} title={t('notFoundTitle')} lead={t('notFoundBody')} narrow>
      <LinkButton to="/">{t('goToStart')}</LinkButton>
    </Page>
  );
}
