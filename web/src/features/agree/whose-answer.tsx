import { NativeSelect, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useId, type ReactElement } from 'react';
import { storeAttachment, type NewAttestation } from '../../api/agreements';
import type { Plan } from '../../api/contract';
import { supportersQuery } from '../../api/people';
import { useTranslation } from '../../components/translation';
import { shortNameOf } from '../plan/reader';
import styles from './agree.module.css';

const SCANS = 'image/png,image/jpeg,application/pdf';
const CAPACITIES = ['supporter', 'attorney', 'deputy'] as const;
type Capacity = (typeof CAPACITIES)[number];

/** Whose answer a worker writes down: the person's, or that of somebody who supports them, or decides in their place. */
export interface Whose {
  /** Null: the person's own. */
  readonly supporter: { readonly id: string; readonly name: string } | null;
  readonly capacity: Capacity;
  readonly authority: string;
  readonly scan: File | null;
}

export const OF_PERSON: Whose = { supporter: null, capacity: 'supporter', authority: '', scan: null };

const decides = ({ supporter, capacity }: Whose): boolean => supporter !== null && capacity !== 'supporter';

/** Whoever decides for somebody else shows what gives them the right. */
export function isShown(whose: Whose): boolean {
  return !decides(whose) || (whose.authority.trim() !== '' && whose.scan !== null);
}

export function nameOf(whose: Whose, plan: Plan): string {
  return whose.supporter?.name ?? shortNameOf(plan);
}

type Claim = Pick<NewAttestation, 'partyId' | 'capacity'> & {
  readonly evidence: Pick<NonNullable<NewAttestation['evidence']>, 'authority' | 'authorityAttachmentId'>;
};

export async function claimOf(whose: Whose, { personId }: Plan): Promise<Claim> {
  const { supporter, capacity, authority, scan } = whose;
  if (supporter === null) return { evidence: {} };
  if (capacity === 'supporter' || scan === null) return { partyId: supporter.id, evidence: {} };
  const { id: authorityAttachmentId } = await storeAttachment(personId, scan);
  return {
    partyId: supporter.id,
    capacity,
    evidence: { authority: authority.trim(), authorityAttachmentId },
  };
}

interface WhoseProps {
  readonly plan: Plan;
  readonly value: Whose;
  readonly onChange: (value: Whose) => void;
}

export function WhoseAnswer({ plan, value, onChange }: WhoseProps): ReactElement | null {
  const { t } = useTranslation('agree');
  const { data } = useQuery(supportersQuery(plan.personId));
  const near = (data?.items ?? []).filter(({ endedAt }) => endedAt === null);
  if (near.length === 0) return null;
  const name = shortNameOf(plan);
  return (
    <>
      <NativeSelect
        label={t('whose')}
        description={t('whoseHint', { name })}
        value={value.supporter?.id ?? ''}
        data={[
          { value: '', label: plan.names[plan.personId] ?? name },
          ...near.map((each) => ({ value: each.id, label: `${each.name} (${each.relationship})` })),
        ]}
        onChange={({ currentTarget }) =>
          onChange({ ...value, supporter: near.find(({ id }) => id === currentTarget.value) ?? null })
        }
      />
      {value.supporter !== null && (
        <NativeSelect
          label={t('capacity')}
          value={value.capacity}
          data={CAPACITIES.map((each) => ({ value: each, label: t(`capacity_${each}`, { name }) }))}
          onChange={({ currentTarget }) =>
            onChange({
              ...value,
              capacity: CAPACITIES.find((each) => each === currentTarget.value) ?? 'supporter',
            })
          }
        />
      )}
      {decides(value) && <Right name={name} value={value} onChange={onChange} />}
    </>
  );
}

function Right({ name, value, onChange }: Omit<WhoseProps, 'plan'> & { name: string }): ReactElement {
  const { t } = useTranslation('agree');
  return (
    <>
      <p className={styles['quiet']}>{t('actsLead', { name })}</p>
      <TextInput
        label={t('authority')}
        description={t('authorityHint')}
        value={value.authority}
        maxLength={500}
        onChange={({ currentTarget }) => onChange({ ...value, authority: currentTarget.value })}
      />
      <Scan label={t('authorityScan')} onScan={(scan) => onChange({ ...value, scan })} />
    </>
  );
}

/** A file that is kept as evidence. */
export function Scan({
  label,
  onScan,
}: {
  label: string;
  onScan: (scan: File | null) => void;
}): ReactElement {
  const { t } = useTranslation('agree');
  const id = useId();
  return (
    <div className={styles['file']}>
      <label htmlFor={id}>{label}</label>
      <p className={styles['quiet']}>{t('scanHint')}</p>
      <input
        id={id}
        type="file"
        accept={SCANS}
        onChange={(event) => onScan(event.currentTarget.files?.[0] ?? null)}
      />
    </div>
  );
}
