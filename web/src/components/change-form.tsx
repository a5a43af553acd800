import { Button } from '@mantine/core';
import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../api/problem';
import { Form, wrongWith } from './form';
import styles from './form.module.css';

interface ChangeFormProps<Body extends object> {
  /** The version that the fields show. */
  readonly version: number;
  readonly send: (version: number, body: Body) => Promise<{ version: number }>;
  /** The newest version, asked for where somebody was quicker and these values are to stand all the same. */
  readonly newest: () => Promise<{ version: number }>;
  /** What is read anew once it is saved, or where theirs stays. */
  readonly refresh: readonly QueryKey[];
  readonly bodyOf: (form: FormData) => Body;
  /** What the fields are called, for showing two values of one. */
  readonly names: Partial<Record<keyof Body & string, string>>;
  readonly save: string;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
  readonly children: (wrong: (pointer: string) => string | undefined) => ReactNode;
}

/** Changes what was read. Where somebody was quicker, both values are shown, and one of them is chosen. */
export function ChangeForm<Body extends object>(props: ChangeFormProps<Body>): ReactElement {
  const { version, send, newest, refresh, bodyOf, names, save, onDone, onCancel, children } = props;
  const client = useQueryClient();
  const [round, setRound] = useState(0);
  const readAnew = async (): Promise<void> => {
    await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  const changing = useMutation({
    mutationFn: ({ over, body }: { over: number; body: Body }) => send(over, body),
    onSuccess: async () => {
      await readAnew();
      onDone();
    },
  });
  const mine = changing.variables?.body;
  const insist = async (body: Body): Promise<void> => {
    changing.mutate({ over: (await newest()).version, body });
  };
  const leave = async (): Promise<void> => {
    await readAnew();
    changing.reset();
    setRound(round + 1);
  };
  const clash = isProblem(changing.error) && changing.error.status === 412 ? changing.error : null;
  return (
    <Form
      key={round}
      save={save}
      pending={changing.isPending}
      error={changing.error}
      instead={
        clash &&
        mine && (
          <TwoValues
            theirs={clash.body['differs']}
            mine={mine}
            names={names}
            onMine={() => void insist(mine)}
            onTheirs={() => void leave()}
          />
        )
      }
      onSave={(form) => changing.mutate({ over: version, body: bodyOf(form) })}
      onCancel={onCancel}
    >
      {children((pointer) => wrongWith(changing.error, pointer))}
    </Form>
  );
}

interface TwoValuesProps {
  readonly theirs: unknown;
  readonly mine: object;
  readonly names: Partial<Record<string, string>>;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

function TwoValues({ theirs, mine, names, onMine, onTheirs }: TwoValuesProps): ReactElement {
  const { t } = useTranslation();
  const differs: [string, unknown][] =
    typeof theirs === 'object' && theirs !== null ? Object.entries(theirs) : [];
  const shown = differs.filter(([field]) => names[field] !== undefined);
  return (
    <div className={styles['merge']} role="alert">
      <p>
        <b>{t('mergeTitle')}</b>
      </p>
      <dl className={styles['both']}>
        {shown.map(([field, value]) => (
          <Pair key={field} name={names[field] ?? ''} theirs={value} mine={valueIn(mine, field)} />
        ))}
      </dl>
      <div className={styles['acts']}>
        <Button variant="default" onClick={onTheirs}>
          {t('mergeTheirs')}
        </Button>
        <Button variant="default" onClick={onMine}>
          {t('mergeMine')}
        </Button>
      </div>
    </div>
  );
}

function Pair({ name, theirs, mine }: { name: string; theirs: unknown; mine: unknown }): ReactElement {
  const { t } = useTranslation();
  const say = (value: unknown): string => (isPlain(value) ? String(value) : t('mergeAsItIs'));
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <span className={styles['whose']}>{t('mergeTheirsNow')}</span>
        {theirs === null || theirs === '' ? t('mergeNothing') : say(theirs)}
      </dd>
      <dd>
        <span className={styles['whose']}>{t('mergeMineNow')}</span>
        {mine === null || mine === '' ? t('mergeNothing') : say(mine)}
      </dd>
    </>
  );
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value);

function valueIn(body: object, field: string): unknown {
  return (body as Readonly<Record<string, unknown>>)[field];
}
