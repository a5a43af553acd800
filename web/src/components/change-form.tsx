import { useMutation, useQueryClient, type QueryKey } from '@tanstack/react-query';
import { useState, type ReactElement, type ReactNode } from 'react';
import { Form, wrongWith } from './form';
import { changesAny } from './merge';
import { asItIs, saveOver, type Asked, type Clash, type Place, type Versioned } from './save-over';
import { TwoValues, type Say } from './two-values';

interface ChangeFormProps<Read extends Versioned, Body extends object> extends Place<Read, Body> {
  /** What was read. The form holds what it opened with: a change of somebody else's must not pass for one's own. */
  readonly of: Read;
  /** What is read anew once it is saved. */
  readonly refresh: readonly QueryKey[];
  readonly bodyOf: (form: FormData, read: Read) => Body;
  /** What the fields are called, for showing two values of one. */
  readonly names: Partial<Record<keyof Body & string, string>>;
  /** A value in words, where it is none in itself. */
  readonly say?: Say;
  readonly save: string;
  readonly onDone: () => void;
  readonly onCancel?: () => void;
  readonly children: (read: Read, wrong: (pointer: string) => string | undefined) => ReactNode;
}

/**
 * Changes what was read. Where somebody was quicker, the changes of both are brought together; where they are of the
 * same field, both values are shown, and one of them is chosen.
 */
export function ChangeForm<Read extends Versioned, Body extends object>(
  props: ChangeFormProps<Read, Body>,
): ReactElement {
  const { refresh, bodyOf, seen = asItIs, names, say, save, onDone, onCancel, children } = props;
  const client = useQueryClient();
  const [{ read, round }, setHeld] = useState({ read: props.of, round: 0 });
  const readAnew = async (): Promise<void> => {
    await Promise.all(refresh.map((queryKey) => client.invalidateQueries({ queryKey })));
  };
  const asking = useMutation({
    mutationFn: (asked: Asked<Read, Body>) => saveOver(props, asked),
    onSuccess: async ({ saved }) => {
      if (saved === undefined) return;
      await readAnew();
      setHeld({ read: saved, round });
      onDone();
    },
  });
  const clash = asking.data?.clash;
  const leave = ({ now, theirs }: Clash<Read, Body>): void => {
    // What is changed beside it is still to be saved.
    if (changesAny(theirs, seen(now))) return asking.mutate({ body: theirs, over: now });
    asking.reset();
    setHeld({ read: now, round: round + 1 });
    void readAnew();
  };
  return (
    <Form
      key={round}
      save={save}
      pending={asking.isPending}
      error={asking.error}
      instead={
        clash && (
          <TwoValues
            fields={clash.fields.map((name) => ({ name, label: names[name] ?? name }))}
            theirs={clash.theirs}
            mine={clash.mine}
            say={say}
            onTheirs={() => leave(clash)}
            onMine={() => asking.mutate({ body: clash.mine, over: clash.now })}
          />
        )
      }
      onSave={(form) => asking.mutate({ body: bodyOf(form, read), over: read })}
      onCancel={onCancel}
    >
      {children(read, (pointer) => wrongWith(asking.error, pointer))}
    </Form>
  );
}
