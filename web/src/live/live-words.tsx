import clsx from 'clsx';
import type { ComponentProps, ReactElement, ReactNode } from 'react';
import type { Lane } from '../api/contract';
import { piece, usePiece } from '../components/piece';
import { useTranslation } from '../components/translation';
import { usePlanLive } from './live-plan';
import type Watching from './editor/watching';
import type { TextSize } from './live-text';
import { NotTaken } from './not-taken';
import { documentName, fieldName, type LivePlace } from './place';
import { useDocument, useLiveDocument, useLiveText } from './use-hub';
import { useNear } from './use-near';
import styles from './live.module.css';

const watching = piece('watching', async () => (await import('./editor/watching')).default);

interface LiveWordsProps {
  readonly at: LivePlace;
  /** What REST told of it. */
  readonly words: Lane | undefined;
  readonly size?: TextSize;
  /** How it is shown as REST told it: with its languages, its authors and whatever else belongs there. */
  readonly children: ReactNode;
}

/**
 * A text to read, as it is this moment. While somebody else is in it, one sees them write; when they pause, what REST
 * tells of it catches up, and stands there again.
 */
export function LiveWords({ at, words, size = 'plain', children }: LiveWordsProps): ReactElement {
  const { hub, orgId, partyId } = usePlanLive();
  const { ref, near } = useNear();
  const name = near ? documentName(orgId, at) : null;
  const document = useLiveDocument(hub, name);
  const field = fieldName(at);
  const live = useLiveText(document, field);
  const generation = useDocument(document, (state) => state.generation);
  const writers = useDocument(document, ({ people }) => idsIn(people, field, partyId));
  const told = words?.passages.map(({ text }) => text).join('') ?? '';
  const plain = (
    <p className={clsx(styles['text'], styles[at.lane], styles[size])} dir="auto">
      {live}
    </p>
  );
  return (
    <div ref={ref}>
      {document && <NotTaken document={document} field={field} />}
      {document && writers !== '' && live !== null ? (
        <>
          <Watched key={generation} document={document} at={at} size={size} plain={plain} />
          <WhoWrites writers={writers} />
        </>
      ) : live === null || live === told ? (
        children
      ) : (
        plain
      )}
    </div>
  );
}

type WatchedProps = ComponentProps<typeof Watching> & { readonly plain: ReactNode };

/** Without the editor there are no others' carets, and the words are as new all the same. */
function Watched({ plain, ...props }: WatchedProps): ReactElement {
  const { here: Shown } = usePiece(watching);
  return Shown ? <Shown {...props} /> : <>{plain}</>;
}

const BETWEEN = ' ';

/** Others who are in this field, as one value that is the same as long as they are. */
function idsIn(
  people: readonly { partyId: string; kind: string; field: string | null }[],
  field: string,
  me: string,
): string {
  const others = people.filter((each) => each.field === field && each.partyId !== me);
  return [...new Set(others.map(({ partyId, kind }) => `${partyId}/${kind}`))].sort().join(BETWEEN);
}

function WhoWrites({ writers }: { writers: string }): ReactElement {
  const { t } = useTranslation('live');
  const { nameOf } = usePlanLive();
  const names = writers.split(BETWEEN).map((each) => {
    const [partyId = '', kind = ''] = each.split('/');
    return nameOf(partyId, kind);
  });
  return (
    <p className={styles['quiet']}>{t('isWriting', { names: names.join(', '), count: names.length })}</p>
  );
}
