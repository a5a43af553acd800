import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement, type SyntheticEvent } from 'react';
import { addPerson, type NewPerson } from '../../api/people';
import { BirthFields, birthIn } from '../../components/birth-fields';
import { today } from '../../components/dates';
import { wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import formStyles from '../../components/form.module.css';
import styles from './people.module.css';

export interface Team {
  readonly id: string;
  readonly name: string;
}

interface FormProps {
  readonly teams: readonly Team[];
  readonly workerId: string;
  readonly onAdded: (added: Awaited<ReturnType<typeof addPerson>>) => void;
}

function personIn(form: FormData, workerId: string): NewPerson {
  const calledAs = wordsOrNull(form, 'calledAs');
  const dateOfBirth = birthIn(form);
  return {
    name: wordsIn(form, 'name'),
    ...(calledAs === null ? {} : { calledAs }),
    ...(dateOfBirth === null ? {} : { dateOfBirth }),
    episode: {
      teamId: wordsIn(form, 'teamId'),
      referredOn: wordsIn(form, 'referredOn'),
      keyWorkerId: form.get('mine') === 'on' ? workerId : null,
    },
  };
}

export function AddPersonForm({ teams, workerId, onAdded }: FormProps): ReactElement {
  const { t } = useTranslation('people');
  const client = useQueryClient();
  const [noName, setNoName] = useState(false);
  const adding = useMutation({
    mutationFn: addPerson,
    onSuccess: async (added) => {
      await client.invalidateQueries({ queryKey: ['people'] });
      onAdded(added);
    },
  });
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const body = personIn(new FormData(event.currentTarget), workerId);
    setNoName(body.name === '');
    if (body.name !== '') adding.mutate(body);
  };
  const wrong = (pointer: string): string | undefined => wrongWith(adding.error, pointer);
  return (
    <form className={styles['form']} onSubmit={submit} noValidate>
      {adding.isError && <Trouble error={adding.error} />}
      <TextInput
        name="name"
        label={t('name')}
        autoComplete="off"
        error={noName ? t('nameNeeded') : wrong('/name')}
      />
      <TextInput name="calledAs" label={t('called')} autoComplete="off" error={wrong('/calledAs')} />
      <BirthFields error={wrong('/dateOfBirth')} />
      <NativeSelect
        name="teamId"
        size="md"
        label={t('team')}
        data={teams.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput
        name="referredOn"
        type="date"
        label={t('referred')}
        defaultValue={today()}
        error={wrong('/episode/referredOn')}
      />
      <label className={formStyles['choice']}>
        <input type="checkbox" name="mine" defaultChecked />
        {t('keyWorkerMe')}
      </label>
      <Button type="submit" loading={adding.isPending}>
        {t('submit')}
      </Button>
    </form>
  );
}
