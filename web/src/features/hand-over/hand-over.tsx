import { Button, PasswordInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import type { Plan } from '../../api/contract';
import { HAND_OVER, handOver, isSitting } from '../../api/sittings';
import { fieldsOf } from '../../components/form-fields';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import { isAnythingUnsaved } from '../../components/unsaved';
import { shortNameOf } from '../plan/reader';
import styles from './hand-over.module.css';

const PIN = /^\d{4,8}$/;

/** The worker chooses the PIN that brings the device back to them, and hands it to the person. */
export function HandOver({ plan }: { plan: Plan }): ReactElement {
  const { t } = useTranslation('conversation');
  const client = useQueryClient();
  const router = useRouter();
  const [missing, setMissing] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const handing = useMutation({
    mutationKey: HAND_OVER,
    mutationFn: (pin: string) => handOver(client, plan.id, pin),
    // Where the service still sees the worker, the device is not handed over, whatever was answered before.
    onSuccess: (session) =>
      isSitting(session)
        ? router.navigate({ to: '/sitting', replace: true, ignoreBlocker: true })
        : undefined,
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    const { pin = '' } = fieldsOf(event);
    setMissing(!PIN.test(pin));
    // Nobody else may write it to its end, and nobody can save it once the device is somebody else's.
    const blocked = isAnythingUnsaved();
    setUnsaved(blocked);
    if (PIN.test(pin) && !blocked) handing.mutate(pin);
  };
  const name = shortNameOf(plan);
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      <p>{t('handLead', { name })}</p>
      <PasswordInput
        name="pin"
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={8}
        label={t('pin')}
        description={t('pinHint')}
        error={missing && t('pinShape')}
      />
      {unsaved && <Notice kind="error">{t('handUnsaved')}</Notice>}
      {handing.isError && <Trouble error={handing.error} />}
      <Button type="submit" size="lg" loading={handing.isPending}>
        {t('handSubmit', { name })}
      </Button>
    </form>
  );
}
