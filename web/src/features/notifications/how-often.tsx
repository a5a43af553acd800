import { NativeSelect, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { NotificationPreferences } from '../../api/contract';
import { Choices } from '../../components/choices';
import { useTranslation } from '../../components/translation';
import { DAYS, DIGESTS } from './digests';
import styles from './notifications.module.css';

interface HowOftenProps {
  readonly preferences: NotificationPreferences;
  readonly wrong: (pointer: string) => string | undefined;
}

/** At once, or together: what time and which day is asked for only where it counts, and kept where it does not. */
export function HowOften({ preferences, wrong }: HowOftenProps): ReactElement {
  const { t } = useTranslation('preferences');
  const [digest, setDigest] = useState<string>(preferences.digest);
  return (
    <>
      <Choices
        one
        name="digest"
        label={t('digest')}
        chosen={[preferences.digest]}
        choices={DIGESTS.map((value) => ({ value, label: t(`digest_${value}`) }))}
        onChoose={setDigest}
      />
      <div className={styles['times']} hidden={digest === 'at_once'}>
        <TextInput
          type="time"
          name="digestTime"
          label={t('digestTime')}
          defaultValue={preferences.digestTime}
          error={wrong('/digestTime')}
        />
        <div hidden={digest !== 'weekly'}>
          <NativeSelect
            name="digestOn"
            label={t('digestOn')}
            defaultValue={preferences.digestOn}
            data={DAYS.map((value) => ({ value, label: t(`day_${value}`) }))}
          />
        </div>
      </div>
    </>
  );
}
