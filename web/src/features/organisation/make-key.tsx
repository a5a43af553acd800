import { TextInput, VisuallyHidden } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { keysQuery, makeKey, type NewKey, type Scope } from '../../api/organisation';
import { dayOf } from '../../components/dates';
import { allIn, Form, wordsIn, wrongWith } from '../../components/form';
import type { Made } from './new-secret';
import { sayWhat, scopesOf, SUBJECTS } from './scopes';
import formStyles from '../../components/form.module.css';
import { useTranslation } from '../../components/translation';
import styles from './organisation.module.css';

const HALF_A_YEAR_MS = 182 * 86_400_000;
const EVERY_SCOPE = SUBJECTS.flatMap(scopesOf);

interface MakeKeyProps {
  readonly onMade: (made: Made) => void;
  readonly onDone: () => void;
}

function keyIn(form: FormData): NewKey {
  const until = wordsIn(form, 'until');
  const chosen = allIn(form, 'scopes');
  return {
    name: wordsIn(form, 'name'),
    expiresAt: until === '' ? '' : new Date(`${until}T23:59:59`).toISOString(),
    scopes: EVERY_SCOPE.filter((scope) => chosen.includes(scope)),
  };
}

export function MakeKey({ onMade, onDone }: MakeKeyProps): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const [missing, setMissing] = useState<{ name: boolean; scopes: boolean } | null>(null);
  const making = useMutation({
    mutationFn: makeKey,
    onSuccess: async ({ name, secret }) => {
      onMade({ name, secret: secret ?? '' });
      onDone();
      await client.invalidateQueries({ queryKey: keysQuery.queryKey });
    },
  });
  const save = (form: FormData): void => {
    const body = keyIn(form);
    const lacking = { name: body.name === '', scopes: body.scopes.length === 0 };
    setMissing(lacking);
    if (!lacking.name && !lacking.scopes) making.mutate(body);
  };
  return (
    <Form
      save={t('makeKeyGo')}
      pending={making.isPending}
      error={making.error}
      onSave={save}
      onCancel={onDone}
    >
      <TextInput
        name="name"
        label={t('keyName')}
        description={t('keyNameHint')}
        autoComplete="off"
        error={missing?.name ? t('needed') : wrongWith(making.error, '/name')}
      />
      <TextInput
        name="until"
        type="date"
        label={t('keyUntil')}
        description={t('keyUntilHint')}
        defaultValue={dayOf(new Date(Date.now() + HALF_A_YEAR_MS))}
        error={wrongWith(making.error, '/expiresAt')}
      />
      <PickScopes missing={missing?.scopes ?? false} />
    </Form>
  );
}

function PickScopes({ missing }: { missing: boolean }): ReactElement {
  const { t } = useTranslation(['organisation', 'sharing']);
  return (
    <fieldset className={formStyles['choices']}>
      <legend className={formStyles['legend']}>{t('opens')}</legend>
      <p className={formStyles['hint']}>{t('opensHint')}</p>
      {missing && (
        <p className={formStyles['wrong']} role="alert">
          {t('scopesNeeded')}
        </p>
      )}
      <table className={styles['scopes']}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>{t('opens')}</VisuallyHidden>
            </th>
            <th scope="col">{t('read')}</th>
            <th scope="col">{t('write')}</th>
          </tr>
        </thead>
        <tbody>
          {SUBJECTS.map((subject) => {
            const [read, write] = scopesOf(subject);
            const what = sayWhat(subject, t);
            return (
              <tr key={subject}>
                <th scope="row">{what}</th>
                <td>{read && <Scope scope={read} label={t('scopeRead', { what })} />}</td>
                <td>{write && <Scope scope={write} label={t('scopeWrite', { what })} />}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </fieldset>
  );
}

function Scope({ scope, label }: { scope: Scope; label: string }): ReactElement {
  return (
    <label>
      <input type="checkbox" name="scopes" value={scope} aria-label={label} />
    </label>
  );
}
