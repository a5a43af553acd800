import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import type { Person } from '../../api/contract';
import { personQuery } from '../../api/people';
import { invitePerson, undoWrongPerson } from '../../api/person-changes';
import { sessionQuery } from '../../api/session';
import { writesPlans } from '../../app/roles';
import { Act } from '../../components/act';
import { Reveal } from '../../components/reveal';
import { useTranslation } from '../../components/translation';
import { EditAbout } from './edit-about';
import { EditContacts } from './edit-contacts';
import { MarkWrongPerson } from './mark-wrong-person';
import styles from './person.module.css';

const mayBeWrittenTo = ({ contacts = [] }: Person): boolean =>
  contacts.some(({ kind, safe }) => kind === 'email' && safe === 'always');

/** What can be changed about a person, for who may. */
export function ChangeAbout({ person }: { person: Person }): ReactElement | null {
  const { t } = useTranslation('person');
  const { data: session } = useQuery(sessionQuery);
  if (!session || !writesPlans(session)) return null;
  const { id, access, enteredInError } = person;
  const name = person.calledAs ?? person.name;
  if (enteredInError)
    return (
      <Act
        label={t('undoWrong')}
        says={t('undoWrongSays')}
        go={t('undoWrongGo')}
        act={() => undoWrongPerson(id)}
        refresh={[personQuery(id).queryKey, ['people']]}
      />
    );
  if (!access.mayWrite) return null;
  return (
    <>
      <Reveal label={t('editAbout')}>{(close) => <EditAbout person={person} onDone={close} />}</Reveal>
      <Reveal label={t('editContacts')}>{(close) => <EditContacts person={person} onDone={close} />}</Reveal>
      {mayBeWrittenTo(person) && (
        <Act
          label={t('inviteSelf')}
          says={t('inviteSelfSays', { name })}
          go={t('inviteSelfGo')}
          act={() => invitePerson(id)}
          refresh={[]}
        />
      )}
      <div className={styles['apart']}>
        <Reveal label={t('wrongPerson')} quiet>
          {(close) => <MarkWrongPerson personId={id} onDone={close} />}
        </Reveal>
      </div>
    </>
  );
}
