import { Button } from '@mantine/core';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Reveal } from './reveal';
import { Trouble } from './trouble';
import styles from './form.module.css';
import { useTranslation } from './translation';

interface ActProps {
  readonly label: string;
  readonly about?: string;
  /** What it does, and what stays, for something that cannot be taken back by a press of the same button. */
  readonly says: ReactNode;
  readonly go: string;
  readonly act: () => Promise<unknown>;
  readonly refresh: readonly QueryKey[];
}

/** Something with consequences: it says them first, in the same place, and is then done with one more press. */
export function Act({ label, about, says, go, act, refresh }: ActProps): ReactElement {
  return (
    <Reveal label={label} {...(about === undefined ? {} : { about })}>
      {(close) => <Really says={says} go={go} act={act} refresh={refresh} close={close} />}
    </Reveal>
  );
}

type ReallyProps = Pick<ActProps, 'says' | 'go' | 'act' | 'refresh'> & { readonly close: () => void };

function Really({ says, go, act, refresh, close }: ReallyProps): ReactElement {
  const { t } = useTranslation();
  const client = useQueryClient();
  const acting = useMutation({
    mutationFn: act,
    onSuccess: async () => {
      await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
      close();
    },
  });
  return (
    <div className={styles['form']}>
      {acting.isError && <Trouble error={acting.error} />}
      <p>{says}</p>
      <div className={styles['acts']}>
        <Button loading={acting.isPending} onClick={() => acting.mutate()}>
          {go}
        </Button>
        <Button variant="default" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}
