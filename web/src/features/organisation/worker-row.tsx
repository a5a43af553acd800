import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import clsx from 'clsx';
import type { ReactElement } from 'react';
import { api } from '../../api/client';
import type { Membership, Worker } from '../../api/contract';
import {
  giveRole,
  inviteWorker,
  leaveWork,
  reviseWorker,
  takeRole,
  type WorkerChange,
} from '../../api/organisation';
import { answerOf } from '../../api/problem';
import { Act } from '../../components/act';
import { Avatar } from '../../components/avatar';
import { ChangeForm } from '../../components/change-form';
import { Form, wordsIn, wordsOrNull } from '../../components/form';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { RefusedOfWorker } from './refused-of-worker';
import { RoleFields, roleIn } from './role-fields';
import styles from './organisation.module.css';

const WORKERS = [['workers'], ['worker']];

interface RowProps {
  readonly worker: Worker;
  readonly mayChange: boolean;
  readonly onSaid: (said: readonly string[]) => void;
}

/** Somebody who works here, with their roles; what can be done about them is one press away. */
export function WorkerRow({ worker, mayChange, onSaid }: RowProps): ReactElement {
  const { t } = useTranslation('organisation');
  const { name, email, jobTitle, memberships } = worker;
  return (
    <li className={styles['row']}>
      <div className={styles['line']}>
        <Avatar name={name} kind="worker" />
        <div className={styles['who']}>
          <b dir="auto">{name}</b>
          <p className={clsx(styles['quiet'], styles['facts'])}>
            {jobTitle && <span>{jobTitle}</span>}
            <span>{email}</span>
          </p>
          {memberships.length === 0 && <p className={styles['quiet']}>{t('noRole')}</p>}
          <ul>
            {memberships.map(({ id, role, teamName }) => (
              <li key={id}>
                {t('roleOf', { role: t(`role_${role}`), team: teamName ?? t('wholeOrganisation') })}
              </li>
            ))}
          </ul>
          {mayChange && <RefusedOfWorker workerId={worker.id} />}
        </div>
        {mayChange && (
          <Reveal label={t('edit')} about={name} quiet>
            {(close) => <Changes worker={worker} onSaid={onSaid} onDone={close} />}
          </Reveal>
        )}
      </div>
    </li>
  );
}

interface RoleProps {
  readonly worker: Worker;
  readonly membership: Membership;
}

function Role({ worker, membership: { id, role, teamName } }: RoleProps): ReactElement {
  const { t } = useTranslation('organisation');
  const said = t('roleOf', { role: t(`role_${role}`), team: teamName ?? t('wholeOrganisation') });
  return (
    <li className={styles['role']}>
      <span>{said}</span>
      <Act
        label={t('endRole')}
        about={said}
        says={t('endRoleSays', { name: worker.name, role: t(`role_${role}`) })}
        go={t('endRoleGo')}
        act={() => takeRole(worker.id, id)}
        refresh={WORKERS}
      />
    </li>
  );
}

interface ChangesProps extends Pick<RowProps, 'worker' | 'onSaid'> {
  readonly onDone: () => void;
}

function Changes({ worker, onSaid, onDone }: ChangesProps): ReactElement {
  const { t } = useTranslation(['organisation', 'app']);
  const { id, name, email, memberships } = worker;
  const leave = async (): Promise<void> => {
    const { warnings } = await leaveWork(id);
    const open = warnings.map(({ code, openEpisodes, plans }) =>
      t(code as 'caseload_open', { count: openEpisodes ?? plans ?? 0 }),
    );
    onSaid([t('left', { name }), ...open]);
  };
  return (
    <>
      <ul>
        {memberships.map((membership) => (
          <Role key={membership.id} worker={worker} membership={membership} />
        ))}
      </ul>
      <div className={styles['acts']}>
        <Reveal label={t('addRole')} about={name}>
          {(close) => <AddRole workerId={id} onDone={close} />}
        </Reveal>
        <Reveal label={t('editDetails')} about={name}>
          {(close) => <EditWorker worker={worker} onDone={close} />}
        </Reveal>
        <Act
          label={t('inviteAgain')}
          about={name}
          says={t('inviteAgainSays', { email })}
          go={t('inviteAgainGo')}
          act={() => inviteWorker(id)}
          refresh={[]}
        />
        <Act
          label={t('leave')}
          about={name}
          says={t('leaveSays', { name })}
          go={t('leaveGo', { name })}
          act={leave}
          refresh={WORKERS}
        />
        <Button variant="subtle" onClick={onDone}>
          {t('app:close')}
        </Button>
      </div>
    </>
  );
}

function AddRole({ workerId, onDone }: { workerId: string; onDone: () => void }): ReactElement {
  const { t } = useTranslation('organisation');
  const client = useQueryClient();
  const giving = useMutation({
    mutationFn: (form: FormData) => giveRole(workerId, roleIn(form)),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['workers'] });
      onDone();
    },
  });
  return (
    <Form
      save={t('addRoleGo')}
      pending={giving.isPending}
      error={giving.error}
      onSave={(form) => giving.mutate(form)}
      onCancel={onDone}
    >
      <RoleFields label={t('role')} />
    </Form>
  );
}

function EditWorker({ worker, onDone }: { worker: Worker; onDone: () => void }): ReactElement {
  const { t } = useTranslation('organisation');
  const path = { workerId: worker.id };
  return (
    <ChangeForm<Worker, WorkerChange>
      of={worker}
      send={(version, body) => reviseWorker(worker.id, version, body)}
      newest={() => answerOf(api.GET('/v1/workers/{workerId}', { params: { path } }))}
      refresh={WORKERS}
      bodyOf={(form) => ({
        name: wordsIn(form, 'name'),
        email: wordsIn(form, 'email'),
        jobTitle: wordsOrNull(form, 'jobTitle'),
      })}
      names={{ name: t('workerName'), email: t('email'), jobTitle: t('jobTitle') }}
      save={t('save')}
      onDone={onDone}
      onCancel={onDone}
    >
      {(read, wrong) => (
        <>
          <TextInput name="name" label={t('workerName')} defaultValue={read.name} error={wrong('/name')} />
          <TextInput
            name="email"
            type="email"
            label={t('email')}
            defaultValue={read.email}
            error={wrong('/email')}
          />
          <TextInput name="jobTitle" label={t('jobTitle')} defaultValue={read.jobTitle ?? ''} />
        </>
      )}
    </ChangeForm>
  );
}
