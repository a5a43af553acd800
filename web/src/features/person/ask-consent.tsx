import { NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import type { Supporter } from '../../api/contract';
import { supportersQuery } from '../../api/people';
import { askConsent, type NewConsent } from '../../api/person-changes';
import { Choices } from '../../components/choices';
import { Empty } from '../../components/empty';
import { allIn, Form, wordsIn, wordsOrNull, wrongWith } from '../../components/form';
import { useTranslation } from '../../components/translation';
import { evidenceIn, EvidenceFields } from './decide-consent';

const SECTIONS = [
  'about_me', 'strengths', 'goals', 'values_preferences', 'needs_barriers', 'inclusion', 'staying_well', 'safety',
  'crisis', 'advance_choices', 'formulation', 'reviews', 'measures', 'circle',
] as const; // prettier-ignore

interface AskProps {
  readonly personId: string;
  readonly mine: boolean;
  readonly onDone: () => void;
}

export function AskConsent(props: AskProps): ReactElement {
  const { t } = useTranslation('sharing');
  const { data } = useQuery(supportersQuery(props.personId));
  const near = (data?.items ?? []).filter(({ endedAt, wanted }) => endedAt === null && wanted !== 'no');
  if (data && near.length === 0) return <Empty>{t(props.mine ? 'noSupporterMine' : 'noSupporterYet')}</Empty>;
  return <AskForm {...props} supporters={near} />;
}

function consentsIn(form: FormData, mine: boolean): NewConsent[] {
  const chosen = allIn(form, 'sections');
  const given = mine || wordsIn(form, 'status') === 'given';
  return SECTIONS.filter((section) => chosen.includes(section)).map((section) => ({
    section,
    recipientId: wordsIn(form, 'recipientId'),
    purpose: wordsIn(form, 'purpose'),
    expiresOn: wordsOrNull(form, 'expiresOn'),
    status: given ? 'given' : 'proposed',
    ...(given && !mine ? evidenceIn(form) : {}),
  }));
}

function AskForm({
  personId,
  mine,
  onDone,
  supporters,
}: AskProps & { supporters: Supporter[] }): ReactElement {
  const { t } = useTranslation('sharing');
  const client = useQueryClient();
  const [given, setGiven] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);
  const asking = useMutation({
    mutationFn: async (bodies: readonly NewConsent[]) => {
      for (const body of bodies) await askConsent(personId, body);
    },
    // Also where one of several failed: those before it stand, and are seen.
    onSettled: () => client.invalidateQueries({ queryKey: ['person', personId] }),
    onSuccess: onDone,
  });
  const save = (form: FormData): void => {
    const bodies = consentsIn(form, mine);
    const lacking = [
      ...(bodies.length === 0 ? ['sections'] : []),
      ...(wordsIn(form, 'purpose') === '' ? ['purpose'] : []),
    ];
    setMissing(lacking);
    if (lacking.length === 0) asking.mutate(bodies);
  };
  const wrong = (pointer: string): string | undefined =>
    missing.includes(pointer.slice(1)) ? t('needed') : wrongWith(asking.error, pointer);
  return (
    <Form
      save={t(mine ? 'askGoMine' : 'askGo')}
      pending={asking.isPending}
      error={asking.error}
      onSave={save}
      onCancel={onDone}
    >
      <PickSupporter supporters={supporters} error={wrong('/recipientId')} />
      <AskFields wrong={wrong} />
      {!mine && (
        <Choices
          one
          name="status"
          label={t('askState')}
          chosen={['proposed']}
          choices={[
            { value: 'given', label: t('askState_given') },
            { value: 'proposed', label: t('askState_proposed') },
          ]}
          onChoose={(value) => setGiven(value === 'given')}
        />
      )}
      {!mine && given && <EvidenceFields wrong={wrong} />}
    </Form>
  );
}

function AskFields({ wrong }: { wrong: (pointer: string) => string | undefined }): ReactElement {
  const { t } = useTranslation('sharing');
  return (
    <>
      <Choices
        name="sections"
        label={t('askSections')}
        choices={SECTIONS.map((section) => ({ value: section, label: t(`section_${section}`) }))}
        error={wrong('/sections')}
      />
      <TextInput
        name="purpose"
        label={t('askPurpose')}
        description={t('askPurposeHint')}
        autoComplete="off"
        error={wrong('/purpose')}
      />
      <TextInput name="expiresOn" type="date" label={t('askUntil')} error={wrong('/expiresOn')} />
    </>
  );
}

interface PickProps {
  readonly supporters: readonly Supporter[];
  readonly error: string | undefined;
}

function PickSupporter({ supporters, error }: PickProps): ReactElement {
  const { t } = useTranslation('sharing');
  return (
    <NativeSelect
      name="recipientId"
      size="md"
      label={t('askWho')}
      data={supporters.map(({ id, name, relationship }) => ({
        value: id,
        label: `${name} (${relationship})`,
      }))}
      error={error}
    />
  );
}
