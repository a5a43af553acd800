import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { chooseParty, sessionQuery } from '../../api/session';
import { nextIn } from '../../app/next-place';
import { Avatar } from '../../components/avatar';
import { Page } from '../../components/page';
import { useTranslation } from '../../components/translation';
import { Trouble } from '../../components/trouble';
import styles from './front.module.css';

/** Somebody may work here, have a plan there and support a sister: each is another party, and they say as which. */
export function ChoosePage(): ReactElement {
  const { t } = useTranslation('signIn');
  const client = useQueryClient();
  const router = useRouter();
  const { next } = nextIn(useSearch({ strict: false }));
  const { data: session } = useSuspenseQuery(sessionQuery);
  const choosing = useMutation({
    mutationFn: async (partyId: string) => {
      if (partyId !== session?.party.id) await chooseParty(client, partyId);
    },
    onSuccess: () => router.navigate({ to: next ?? '/', replace: true }),
  });
  const lead = t(session && session.parties.length > 1 ? 'chooseLead' : 'chooseOne');
  return (
    <Page page={t('chooseTitle')} title={t('chooseTitle')} lead={lead} narrow>
      {choosing.isError && <Trouble error={choosing.error} />}
      <ul className={styles['parties']}>
        {session?.parties.map(({ partyId, name, kind, organisation }) => (
          <li key={partyId}>
            <button
              type="button"
              className={styles['party']}
              disabled={choosing.isPending}
              onClick={() => choosing.mutate(partyId)}
            >
              <Avatar name={name} kind={kind} />
              <span>
                <b dir="auto">{name}</b>
                <span className={styles['quiet']}>
                  {[
                    t(`kind_${kind}`),
                    organisation.name,
                    ...(partyId === session.party.id ? [t('now')] : []),
                  ].join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Page>
  );
}
