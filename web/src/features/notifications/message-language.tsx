import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import type { NotificationPreferences } from '../../api/contract';
import { LANGUAGES } from '../../app/languages';
import { languageName } from '../../components/language-name';
import { useTranslation } from '../../components/translation';

interface MessageLanguageProps {
  readonly preferences: NotificationPreferences;
  readonly forWorker: boolean;
}

/** The language of what is sent, whatever that of the app is on one device or another. */
export function MessageLanguage({ preferences, forWorker }: MessageLanguageProps): ReactElement {
  const { t } = useTranslation('preferences');
  return (
    <NativeSelect
      name="language"
      label={t('language')}
      defaultValue={preferences.language ?? ''}
      data={[
        { value: '', label: forWorker ? t('languageOrganisation') : t('languageTheirs') },
        ...LANGUAGES.map((value) => ({ value, label: languageName(value) })),
      ]}
    />
  );
}
