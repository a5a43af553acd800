import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { teamsQuery, type NewMembership } from '../../api/organisation';
import { wordsIn, wordsOrNull } from '../../components/form';
import { useTranslation } from '../../components/translation';

const ROLES = ['practitioner', 'peer_worker', 'service_manager', 'auditor', 'admin'] as const;

export function roleIn(form: FormData): NewMembership {
  const role = ROLES.find((each) => each === wordsIn(form, 'role')) ?? 'practitioner';
  return { role, teamId: wordsOrNull(form, 'teamId') };
}

/** A role, and where it holds. */
export function RoleFields({ label }: { label: string }): ReactElement {
  const { t } = useTranslation('organisation');
  const { data: teams = [] } = useQuery(teamsQuery());
  return (
    <>
      <NativeSelect
        name="role"
        size="md"
        label={label}
        data={ROLES.map((role) => ({ value: role, label: t(`role_${role}`) }))}
      />
      <NativeSelect
        name="teamId"
        size="md"
        label={t('inTeam')}
        data={[
          ...teams.map(({ id, name }) => ({ value: id, label: name })),
          { value: '', label: t('wholeOrganisation') },
        ]}
      />
    </>
  );
}
