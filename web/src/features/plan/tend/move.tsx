import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { foresee, refreshPlan, setOrder, type EntryKind } from '../../../api/entries';
import { useTranslation } from '../../../components/translation';
import { Trouble } from '../../../components/trouble';
import { useReader } from '../reader';
import { mayDecide } from '../rights';
import { siblingsOf, withEntries } from './kinds';
import styles from './tend.module.css';

interface MoveProps {
  readonly kind: EntryKind;
  readonly id: string;
  readonly goalId?: string | undefined;
}

/** The order is the person's: nobody else is offered this. It shows at once, and is put back where it was refused. */
export function Move({ kind, id, goalId }: MoveProps): ReactElement | null {
  const { t } = useTranslation('tend');
  const client = useQueryClient();
  const reader = useReader();
  const { plan } = reader;
  const ids = siblingsOf(plan, kind, goalId).map((entry) => entry.id);
  const moving = useMutation({
    mutationFn: (order: readonly string[]) => setOrder(plan.id, kind, order, goalId),
    onMutate: (order) => foresee(client, plan, (before) => withEntries(before, kind, order, goalId)),
    onSettled: () => refreshPlan(client, plan),
  });
  if (!mayDecide(reader) || ids.length < 2) return null;
  const at = ids.indexOf(id);
  const to = (place: number): void => {
    const others = ids.filter((each) => each !== id);
    moving.mutate([...others.slice(0, place), id, ...others.slice(place)]);
  };
  return (
    <>
      {moving.isError && <Trouble error={moving.error} />}
      <div className={styles['acts']}>
        <Button
          variant="default"
          leftSection={<IconArrowUp size={20} stroke={1.75} aria-hidden="true" />}
          data-disabled={at === 0 || undefined}
          aria-disabled={at === 0}
          onClick={() => at > 0 && to(at - 1)}
        >
          {t('moveUp')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconArrowDown size={20} stroke={1.75} aria-hidden="true" />}
          data-disabled={at === ids.length - 1 || undefined}
          aria-disabled={at === ids.length - 1}
          onClick={() => at < ids.length - 1 && to(at + 1)}
        >
          {t('moveDown')}
        </Button>
        <span className={styles['quiet']} role="status">
          {t('place', { at: at + 1, of: ids.length })}
        </span>
      </div>
    </>
  );
}
