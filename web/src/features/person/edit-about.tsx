import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { api } from '../../api/client';
import type { Person } from '../../api/contract';
import { personQuery } from '../../api/people';
import { revisePerson, type PersonChange } from '../../api/person-changes';
import { answerOf } from '../../api/problem';
import { BirthFields, birthIn } from '../../components/birth-fields';
import { ChangeForm } from '../../components/change-form';
import { Choices, Tick } from '../../components/choices';
import { sayBirth } from '../../components/dates';
import { allIn, wordsIn, wordsOrNull } from '../../components/form';
import { allLanguages, nameOfLanguage, type Language } from '../../components/languages';
import { useTranslation } from '../../components/translation';
import type { Say } from '../../components/two-values';

const FORMATS = ['large_print', 'easy_read', 'audio', 'braille', 'bsl_video', 'translated'] as const;
const WORDS = ['calledAs', 'pronouns', 'preferredWords', 'communicationNeeds', 'language'] as const;

/** Only what is otherwise than it was read: what two people change in one record at once is rarely the same. */
function changedIn(form: FormData, person: Person): PersonChange {
  const formats = FORMATS.filter((format) => allIn(form, 'formats').includes(format));
  const written = {
    name: wordsIn(form, 'name'),
    ...Object.fromEntries(WORDS.map((name) => [name, wordsOrNull(form, name)])),
    dateOfBirth: birthIn(form),
    interpreterNeeded: form.get('interpreterNeeded') === 'on',
    formats,
  } satisfies PersonChange;
  const asRead: Readonly<Record<string, unknown>> = { ...person };
  const same = (name: string, value: unknown): boolean =>
    JSON.stringify(value) === JSON.stringify(asRead[name] ?? (name === 'formats' ? [] : null)) ||
    (value === false && asRead[name] === undefined);
  return Object.fromEntries(Object.entries(written).filter(([name, value]) => !same(name, value)));
}

export function newestPerson(personId: string): Promise<Person> {
  return answerOf(api.GET('/v1/people/{personId}', { params: { path: { personId } } }));
}

interface EditProps {
  readonly person: Person;
  readonly onDone: () => void;
}

export function EditAbout({ person, onDone }: EditProps): ReactElement {
  const { t } = useTranslation('person');
  const say = useSayAbout();
  const { id } = person;
  return (
    <ChangeForm<Person, PersonChange>
      of={person}
      send={(over, body) => revisePerson(id, over, body)}
      newest={() => newestPerson(id)}
      refresh={[personQuery(id).queryKey, ['people']]}
      bodyOf={changedIn}
      names={{
        name: t('fullName'),
        calledAs: t('called'),
        pronouns: t('pronouns'),
        dateOfBirth: t('dob'),
        preferredWords: t('preferredWords'),
        communicationNeeds: t('communication'),
        language: t('languageTag'),
        interpreterNeeded: t('interpreterNeeded'),
        formats: t('formats'),
      }}
      say={say}
      save={t('save')}
      onDone={onDone}
      onCancel={onDone}
    >
      {(read, wrong) => <Fields person={read} wrong={wrong} />}
    </ChangeForm>
  );
}

/** What is not written in words itself, as the record shows it. */
function useSayAbout(): Say {
  const { t } = useTranslation('person');
  return (field, value) => {
    if (field === 'language' && typeof value === 'string') return nameOfLanguage(value);
    if (field === 'dateOfBirth' && typeof value === 'string') return sayBirth(value);
    if (field === 'formats')
      return FORMATS.filter((format) => Array.isArray(value) && value.includes(format)).map((format) =>
        t(`format_${format}`),
      );
    return undefined;
  };
}

/** What stands in the record is not lost, though it be a dialect that no list has. */
function languagesWith(own: string | null | undefined): Language[] {
  const all = allLanguages();
  if (!own || all.some(({ value }) => value === own)) return all;
  return [{ value: own, label: nameOfLanguage(own) }, ...all];
}

interface FieldsProps {
  readonly person: Person;
  readonly wrong: (pointer: string) => string | undefined;
}

function Fields({ person, wrong }: FieldsProps): ReactElement {
  const { t } = useTranslation('person');
  const line = (name: 'name' | (typeof WORDS)[number], label: string): ReactElement => (
    <TextInput
      name={name}
      label={label}
      autoComplete="off"
      defaultValue={person[name] ?? ''}
      error={wrong(`/${name}`)}
    />
  );
  return (
    <>
      <Textarea
        name="preferredWords"
        label={t('preferredWords')}
        description={t('preferredHint')}
        autosize
        minRows={3}
        defaultValue={person.preferredWords ?? ''}
        error={wrong('/preferredWords')}
      />
      <Textarea
        name="communicationNeeds"
        label={t('communication')}
        description={t('communicationHint')}
        autosize
        minRows={3}
        defaultValue={person.communicationNeeds ?? ''}
        error={wrong('/communicationNeeds')}
      />
      {line('name', t('fullName'))}
      {line('calledAs', t('called'))}
      {line('pronouns', t('pronouns'))}
      <BirthFields date={person.dateOfBirth} error={wrong('/dateOfBirth')} />
      <NativeSelect
        name="language"
        size="md"
        label={t('languageTag')}
        defaultValue={person.language ?? ''}
        data={[{ value: '', label: t('languageUnknown') }, ...languagesWith(person.language)]}
        error={wrong('/language')}
      />
      <Tick
        name="interpreterNeeded"
        label={t('interpreterNeeded')}
        ticked={person.interpreterNeeded ?? false}
      />
      <Choices
        name="formats"
        label={t('formats')}
        chosen={person.formats ?? []}
        choices={FORMATS.map((format) => ({ value: format, label: t(`format_${format}`) }))}
      />
    </>
  );
}
