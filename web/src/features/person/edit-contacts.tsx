import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { Person } from '../../api/contract';
import { personQuery } from '../../api/people';
import { revisePerson, type PersonChange } from '../../api/person-changes';
import { ChangeForm } from '../../components/change-form';
import { allIn } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { useSayWay } from './contact-ways';
import { newestPerson } from './edit-about';
import styles from './person.module.css';

const KINDS = ['mobile', 'phone', 'email', 'post'] as const;
const SAFE = ['always', 'with_care', 'never'] as const;
type Way = NonNullable<Person['contacts']>[number];
const NEW: Way = { kind: 'mobile', value: '', safe: 'always', note: null };

/** The ways as they stand in the form, in their order; one that was left empty is none. */
function waysIn(form: FormData): NonNullable<PersonChange['contacts']> {
  const [kinds, values, safes, notes] = ['kind', 'value', 'safe', 'note'].map((name) => allIn(form, name));
  return (values ?? []).flatMap((value, place) => {
    if (value.trim() === '') return [];
    const note = notes?.[place]?.trim() ?? '';
    return [
      {
        kind: KINDS.find((kind) => kind === kinds?.[place]) ?? 'phone',
        value: value.trim(),
        safe: SAFE.find((safe) => safe === safes?.[place]) ?? 'never',
        note: note === '' ? null : note,
      },
    ];
  });
}

/** The list is saved as a whole, with whether each way is safe: a way without that is never kept. */
export function EditContacts({ person, onDone }: { person: Person; onDone: () => void }): ReactElement {
  const { t } = useTranslation('person');
  const { id } = person;
  const sayWay = useSayWay();
  return (
    <ChangeForm<Person, PersonChange>
      of={person}
      send={(over, body) => revisePerson(id, over, body)}
      newest={() => newestPerson(id)}
      refresh={[personQuery(id).queryKey]}
      bodyOf={(form) => ({ contacts: waysIn(form) })}
      names={{ contacts: t('contacts') }}
      say={(_field, ways) => (ways as Way[] | undefined)?.map((way) => `${way.value}: ${sayWay(way)}`)}
      save={t('save')}
      onDone={onDone}
      onCancel={onDone}
    >
      {({ contacts = [] }, wrong) => <Ways contacts={contacts} wrong={wrong} />}
    </ChangeForm>
  );
}

interface WaysProps {
  readonly contacts: readonly Way[];
  readonly wrong: (pointer: string) => string | undefined;
}

function Ways({ contacts, wrong }: WaysProps): ReactElement {
  const { t } = useTranslation('person');
  const [ways, setWays] = useState(() => keyed(contacts.length === 0 ? [NEW] : contacts));
  return (
    <>
      {ways.map(({ key, way }, place) => (
        <OneWay
          key={key}
          number={place + 1}
          way={way}
          wrong={(field) => wrong(`/contacts/${place}/${field}`)}
          onRemove={() => setWays(ways.filter((each) => each.key !== key))}
        />
      ))}
      <div>
        <Button variant="default" onClick={() => setWays([...ways, ...keyed([NEW])])}>
          {t('addContact')}
        </Button>
      </div>
    </>
  );
}

/** Each with a key of its own: a way that is removed takes its own words along and nobody else's. */
function keyed(ways: readonly Way[]): { key: string; way: Way }[] {
  return ways.map((way) => ({ key: crypto.randomUUID(), way }));
}

interface OneWayProps {
  readonly number: number;
  readonly way: Way;
  readonly wrong: (field: string) => string | undefined;
  readonly onRemove: () => void;
}

function OneWay({ number, way, wrong, onRemove }: OneWayProps): ReactElement {
  const { t } = useTranslation('person');
  return (
    <fieldset className={styles['way']}>
      <legend>{t('contactOf', { number })}</legend>
      <NativeSelect
        name="kind"
        size="md"
        label={t('contactKind')}
        defaultValue={way.kind}
        data={KINDS.map((kind) => ({ value: kind, label: t(`kind_${kind}`) }))}
      />
      <TextInput
        name="value"
        label={t('contactValue')}
        autoComplete="off"
        defaultValue={way.value}
        error={wrong('value')}
      />
      <NativeSelect
        name="safe"
        size="md"
        label={t('contactSafe')}
        defaultValue={way.safe}
        data={SAFE.map((safe) => ({ value: safe, label: t(`safe_${safe}`) }))}
      />
      <Textarea
        name="note"
        label={t('contactNote')}
        description={t('contactNoteHint')}
        autosize
        autoComplete="off"
        defaultValue={way.note ?? ''}
        error={wrong('note')}
      />
      <div>
        <Button variant="subtle" data-edge="" onClick={onRemove} aria-label={t('removeContact', { number })}>
          {t('remove')}
        </Button>
      </div>
    </fieldset>
  );
}
