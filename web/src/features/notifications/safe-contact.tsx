import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ownContactQuery,
  readOwnContact,
  reviseOwnContact,
  type OwnContactChange,
} from '../../api/own-contact';
import { ChangeForm } from '../../components/change-form';
import { Choices } from '../../components/choices';
import { allIn } from '../../components/form';
import { Notice } from '../../components/notice';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import styles from './notifications.module.css';

function changeIn(form: FormData): OwnContactChange {
  const safe = allIn(form, 'safe');
  return { emailSafe: safe.includes('email'), phoneSafe: safe.includes('phone') };
}

/** Whether it is safe to write to a supporter: they know best who else reads it. */
export function SafeContact(): ReactElement {
  const { t } = useTranslation('preferences');
  const contact = useQuery(ownContactQuery);
  const [saved, setSaved] = useState(false);
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('safeTitle')}</h2>
      <p className={styles['quiet']}>{t('safeLead')}</p>
      {contact.isPending && <Waiting lines={2} />}
      {contact.isError && <Trouble error={contact.error} onRetry={() => void contact.refetch()} />}
      {contact.data && (
        <ChangeForm<OwnContactChange>
          version={contact.data.version}
          send={reviseOwnContact}
          newest={readOwnContact}
          refresh={[ownContactQuery.queryKey, ['notification-preferences']]}
          bodyOf={changeIn}
          names={{ emailSafe: t('safeTitle'), phoneSafe: t('safeTitle') }}
          save={t('save')}
          onDone={() => setSaved(true)}
        >
          {() => (
            <>
              {saved && <Notice>{t('saved')}</Notice>}
              <Choices
                name="safe"
                label={t('safe')}
                chosen={[
                  ...(contact.data.emailSafe ? ['email'] : []),
                  ...(contact.data.phoneSafe ? ['phone'] : []),
                ]}
                choices={[
                  { value: 'email', label: contact.data.email ?? t('safeNoEmail') },
                  { value: 'phone', label: contact.data.phone ?? t('safeNoPhone') },
                ]}
              />
            </>
          )}
        </ChangeForm>
      )}
    </section>
  );
}
