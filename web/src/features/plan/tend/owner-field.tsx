import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { circleQuery } from '../../../api/people';
import { nameIn } from '../../../api/plan';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { useReader } from '../reader';

const NAME_MAX = 200;
const SOMEBODY_ELSE = 'resource';

interface Owner {
  readonly kind: string;
  readonly partyId?: string;
  readonly name?: string;
}

interface OwnerProps {
  readonly value: unknown;
  readonly onChange: (owner: Owner) => void;
  readonly fault?: string | undefined;
}

/**
 * Whom the reader can name: the person, themselves, whoever is in the circle, and who is named already. The circle is not
 * a supporter's to read: they choose among those who do a step of the plan.
 */
function useOwners(now: Partial<Owner>) {
  const { t } = useTranslation(['tend', 'plan']);
  const { plan, partyId, kind } = useReader();
  const circle = useQuery({ ...circleQuery(plan.personId), enabled: kind !== 'supporter' });
  const people = new Map<string, Owner>([
    [plan.personId, { kind: 'person', partyId: plan.personId, name: plan.personName }],
  ]);
  const offer = (id: string, owner: Owner): void => {
    if (!people.has(id)) people.set(id, owner);
  };
  if (kind !== 'person') offer(partyId, { kind, partyId, name: t('tend:me') });
  for (const { partyId: id, kind: what, name, to } of circle.data?.items ?? [])
    if (to === null) offer(id, { kind: what, partyId: id, name });
  const doing = kind === 'supporter' ? plan.goals.flatMap(({ steps = [] }) => steps) : [];
  for (const { owner } of doing) {
    const name = nameIn(plan, owner.partyId);
    if (owner.partyId !== undefined && name !== undefined) offer(owner.partyId, { ...owner, name });
  }
  if (now.partyId !== undefined)
    offer(now.partyId, {
      kind: now.kind ?? 'worker',
      partyId: now.partyId,
      name: now.name ?? t('plan:someone'),
    });
  return { people, circle };
}

/** Who does it: the person, somebody of their circle, whoever asks, or somebody or some place with a name only. */
export function OwnerField({ value, onChange, fault }: OwnerProps): ReactElement {
  const { t } = useTranslation(['tend', 'plan']);
  const { plan } = useReader();
  const now = (value ?? {}) as Partial<Owner>;
  const { people, circle } = useOwners(now);
  const [elsewhere, setElsewhere] = useState(now.kind === SOMEBODY_ELSE);
  const [name, setName] = useState(now.kind === SOMEBODY_ELSE ? (now.name ?? '') : '');
  const choose = (id: string): void => {
    setElsewhere(id === SOMEBODY_ELSE);
    const owner = people.get(id);
    if (owner) onChange({ kind: owner.kind, partyId: id });
  };
  return (
    <>
      {circle.isError && <Trouble error={circle.error} onRetry={() => void circle.refetch()} />}
      <NativeSelect
        label={t('tend:fact_owner')}
        value={elsewhere ? SOMEBODY_ELSE : (now.partyId ?? plan.personId)}
        data={[
          ...[...people].map(([id, { name: called = '' }]) => ({ value: id, label: called })),
          { value: SOMEBODY_ELSE, label: t('tend:ownerElse') },
        ]}
        error={elsewhere ? undefined : fault}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      {elsewhere && (
        <TextInput
          label={t('tend:ownerName')}
          value={name}
          maxLength={NAME_MAX}
          autoComplete="off"
          error={fault}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
          onBlur={() => {
            // Somebody does it: a name that was emptied stays what it was.
            if (name.trim() === '') setName(now.name ?? '');
            else if (name.trim() !== now.name) onChange({ kind: SOMEBODY_ELSE, name: name.trim() });
          }}
        />
      )}
    </>
  );
}
