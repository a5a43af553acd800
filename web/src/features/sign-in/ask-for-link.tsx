import { Button, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { askForLink } from '../../api/session';
import { keepNext, type Next } from '../../app/next-place';
import { fieldsOf } from '../../components/form-fields';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { Front } from './front';
import styles from './front.module.css';

/** Sends a link. It says the same whether or not the address is known: who is here is nobody's to find out. */
export function AskForLink({ next, onBack }: { next: Next; onBack: () => void }): ReactElement {
  const { t } = useTranslation('signIn');
  const [empty, setEmpty] = useState(false);
  const asking = useMutation({ mutationFn: askForLink, onSuccess: () => keepNext(next) });
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    const email = fieldsOf(event)['email']?.trim() ?? '';
    setEmpty(email === '');
    if (email !== '') asking.mutate(email);
  };
  if (asking.isSuccess)
    return (
      <Front key="sent" title={t('linkSentTitle')} lead={t('linkSent', { email: asking.variables })}>
        <Button variant="default" onClick={() => asking.reset()}>
          {t('again')}
        </Button>
      </Front>
    );
  return (
    <Front key="ask" title={t('linkTitle')} lead={t('linkLead')}>
      <form className={styles['form']} onSubmit={submit} noValidate>
        {asking.isError && <Trouble error={asking.error} />}
        <TextInput
          name="email"
          type="email"
          autoComplete="username"
          label={t('email')}
          error={empty && t('emailNeeded')}
        />
        <Button type="submit" loading={asking.isPending}>
          {t('linkSubmit')}
        </Button>
      </form>
      <div className={styles['or']}>
        <Button variant="subtle" onClick={onBack}>
          {t('usePassword')}
        </Button>
      </div>
    </Front>
  );
}
