import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import {
  ownContactQuery,
  readOwnContact,
  reviseOwnContact,
  type OwnContact,
  type OwnContactChange,
} from '../../api/own-contact';
import { ChangeForm } from '../../components/change-form';
import { Choices } from '../../components/choices';
import { allIn } from '../../components/form';
import { Loaded } from '../../components/loaded';
import { Notice } from '../../components/notice';
import { useTranslation } from '../../components/translation';
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
      <Loaded query={contact} waiting={<Waiting lines={2} />}>
        {(of) => (
          <ChangeForm<OwnContact, OwnContactChange>
            of={of}
            send={reviseOwnContact}
            newest={readOwnContact}
            refresh={[ownContactQuery.queryKey, ['notification-preferences']]}
            bodyOf={changeIn}
            names={{ emailSafe: t('safeTitle'), phoneSafe: t('safeTitle') }}
            save={t('save')}
            onDone={() => setSaved(true)}
          >
            {(read) => (
              <>
                {saved && <Notice>{t('saved')}</Notice>}
                <Choices
                  name="safe"
                  label={t('safe')}
                  chosen={[...(read.emailSafe ? ['email'] : []), ...(read.phoneSafe ? ['phone'] : [])]}
                  choices={[
                    { value: 'email', label: read.email ?? t('safeNoEmail') },
                    { value: 'phone', label: read.phone ?? t('safeNoPhone') },
                  ]}
                />
              </>
            )}
          </ChangeForm>
        )}
      </Loaded>
    </section>
  );
}
