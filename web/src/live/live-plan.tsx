import {
  useQueries,
  useQuery,
  useQueryClient,
  useSuspenseQuery,
  type QueryClient,
} from '@tanstack/react-query';
import clsx from 'clsx';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  type ReactElement,
  type ReactNode,
} from 'react';
import type { Plan, Session } from '../api/contract';
import { lookersQuery, workerQuery } from '../api/people';
import { sessionQuery } from '../api/session';
import { isChangingHands } from '../api/sittings';
import { Avatar } from '../components/avatar';
import { useTranslation } from '../components/translation';
import { documentName, isWritten, laneOf, toldIn } from './place';
import { penOf } from './pens';
import type { Hub } from './room/hub';
import type { LiveDocument } from './room/live-document';
import { SaveNote } from './save-note';
import { useHub, useHubState, useLiveDocument } from './use-hub';
import styles from './live.module.css';

/** Who is writing hears of a change at once; what stands round it follows when they pause. */
const FOLLOW_AFTER_MS = 1_500;

interface PlanLive {
  readonly hub: Hub | null;
  /** Whether the reader writes in it, once the hub is here. */
  readonly writes: boolean;
  readonly orgId: string;
  readonly planId: string;
  readonly personId: string;
  readonly partyId: string;
  readonly nameOf: (partyId: string, kind: string) => string;
}

const PlanContext = createContext<PlanLive | null>(null);

export function usePlanLive(): PlanLive {
  const live = useContext(PlanContext);
  if (live === null) throw new Error('Live texts stand in a LivePlan.');
  return live;
}

/** Whether this stands in a plan that is written together, and not in a version of it or on paper. */
export function useIsLive(): boolean {
  return useContext(PlanContext) !== null;
}

interface LivePlanProps {
  readonly plan: Plan;
  readonly children: ReactNode;
}

/**
 * A plan that people write together: keeps its documents open while it is on the page, tells who is here, and reads
 * it anew when somebody has changed it.
 */
export function LivePlan({ plan, children }: LivePlanProps): ReactElement {
  const { data: session } = useSuspenseQuery(sessionQuery);
  const orgId = session?.organisation.id ?? '';
  const partyId = session?.party.id ?? '';
  const writes = session !== null;
  const hub = useHub(session);
  const nameOf = useNames(plan, hub, session);
  useFollowing(hub, `${orgId}/${plan.id}/`, plan);
  useAskingAgain(hub, plan);
  const live = useMemo(
    () => ({ hub, writes, orgId, planId: plan.id, personId: plan.personId, partyId, nameOf }),
    [hub, writes, orgId, plan.id, plan.personId, partyId, nameOf],
  );
  return (
    <PlanContext value={live}>
      {plan.sections.filter(isWritten).map((section) => (
        <OpenSection key={section} section={section} />
      ))}
      {children}
    </PlanContext>
  );
}

/** Whoever has a document of a section open hears what changes in it; the person's own words are in all of them. */
function OpenSection({ section }: { section: string }): null {
  const { hub, orgId, planId } = usePlanLive();
  useLiveDocument(hub, documentName(orgId, { planId, section, lane: 'own' }));
  return null;
}

/** All that is on the page of a plan, unless the page is about to be somebody else's. */
function readAgain(client: QueryClient, { id, personId }: Pick<Plan, 'id' | 'personId'>): void {
  if (isChangingHands(client)) return;
  void client.invalidateQueries({ queryKey: ['plan', id] });
  void client.invalidateQueries({ queryKey: ['person', personId, 'plan'] });
}

/** The session has ended, as the socket was told: asked over REST, the app leads to where one signs in again. */
function useAskingAgain(hub: Hub | null, { id, personId }: Plan): void {
  const client = useQueryClient();
  const { signedOut } = useHubState(hub);
  useEffect(() => {
    if (signedOut) readAgain(client, { id, personId });
  }, [signedOut, client, id, personId]);
}

/**
 * Whether a document that has just arrived holds nothing but what the plan was read with. That of the person's own
 * words opens its section: of what happened between the reading and then, nobody has told. An entry that the plan does
 * not have was taken out of it, and its words are still in the document.
 */
function isTold(plan: Plan, document: LiveDocument): boolean {
  const lane = laneOf(document.name);
  if (lane === 'own') return false;
  return document
    .fields()
    .every((field) => [undefined, document.text(field)].includes(toldIn(plan, field, lane)));
}

/** Entries, bylines and what is counted come over REST: they are read again once it is quiet. */
function useFollowing(hub: Hub | null, prefix: string, plan: Plan): void {
  const { id, personId } = plan;
  const client = useQueryClient();
  const known = useEffectEvent((document: LiveDocument) => isTold(plan, document));
  useEffect(() => {
    if (!hub) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = (): void => readAgain(client, { id, personId });
    const stop = hub.onChanged((document, what) => {
      if (!document.name.startsWith(prefix) || (what === 'first' && known(document))) return;
      clearTimeout(timer);
      if (what === 'entries') follow();
      else timer = setTimeout(follow, FOLLOW_AFTER_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [hub, prefix, client, id, personId]);
}

/**
 * The names that the reader may know: those in the plan and, of those who are here without having written, for staff
 * their colleagues, and for the person everybody, since they have looked at their record.
 */
function useNames(plan: Plan, hub: Hub | null, session: Session | null): PlanLive['nameOf'] {
  const { t } = useTranslation('live');
  const { visitors } = useHubState(hub);
  const unknown = visitors.filter(
    ({ partyId, planId }) =>
      planId === plan.id && partyId !== plan.personId && plan.names[partyId] === undefined,
  );
  const staff = session?.party.kind === 'worker';
  const workers = useQueries({
    queries: unknown
      .filter(({ kind }) => staff && kind === 'worker')
      .map(({ partyId }) => workerQuery(partyId)),
    combine: (answers) =>
      Object.fromEntries(answers.flatMap(({ data }) => (data ? [[data.id, data.name]] : []))),
  });
  // A session for one plan alone, on a device of the team's or by a link, reads no history.
  const own = session?.party.id === plan.personId && session.planId === null;
  const { data: lookers } = useQuery({
    ...lookersQuery(
      plan.personId,
      unknown.map(({ partyId }) => partyId),
    ),
    enabled: own && unknown.length > 0,
  });
  return useCallback(
    (partyId, kind) => {
      if (partyId === plan.personId) return plan.personName;
      const name = plan.names[partyId] ?? workers[partyId] ?? lookers?.[partyId];
      return name ?? t(kind === 'worker' ? 'aWorker' : 'aSupporter');
    },
    [plan, workers, lookers, t],
  );
}

/** Everybody who has some part of the plan open, each once, and how saving stands. */
export function WhoIsHere(): ReactElement {
  const { t } = useTranslation('live');
  const { partyId, planId, nameOf, hub } = usePlanLive();
  const { visitors } = useHubState(hub);
  const others = visitors.filter((each) => each.planId === planId && each.partyId !== partyId);
  return (
    <div className={styles['here']}>
      <SaveNote hub={hub} />
      {others.length > 0 && (
        <ul className={styles['people']} aria-label={t('here')}>
          {others.map((each) => (
            <li key={each.partyId} className={clsx(styles['person'], penOf(each))}>
              <Avatar name={nameOf(each.partyId, each.kind)} kind={each.kind} />
              <bdi>{nameOf(each.partyId, each.kind)}</bdi>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
