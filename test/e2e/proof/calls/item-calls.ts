import type { Identity } from '../identities';
import type { Tenant } from '../tenant';
import { narrative, type Calls, type OperationCall, type Shape } from './call';

interface ItemKind {
  readonly path: string;
  readonly create: (who: Identity) => object;
  readonly change: object;
}

const KINDS: Record<string, ItemKind> = {
  about_me: { path: 'about-me', create: (who) => ({ heading: 'what_matters', words: narrative(who) }), change: { heading: 'worth_knowing' } },
  values: { path: 'values', create: (who) => ({ words: narrative(who) }), change: { lifeArea: 'leisure' } },
  preferences: { path: 'preferences', create: (who) => ({ area: 'care', wish: 'want', words: narrative(who) }), change: { wish: 'avoid' } },
  strengths: { path: 'strengths', create: (who) => ({ lifeArea: 'leisure', time: 'current', words: narrative(who) }), change: { time: 'past' } },
  needs: { path: 'needs', create: (who) => ({ important: 'to', words: narrative(who) }), change: { important: 'for' } },
  barriers: { path: 'barriers', create: (who) => ({ origin: 'structural', words: narrative(who) }), change: { origin: 'personal' } },
  unmet_needs: { path: 'unmet-needs', create: (who) => ({ words: narrative(who) }), change: { service: 'A dentist' } },
  crisis_contacts: { path: 'crisis-contacts', create: () => ({ name: 'Leila', phone: '01632 960001' }), change: { phone: '01632 960002' } },
}; // prettier-ignore

/** Who makes what a caller is to change or remove: a supporter does so with their own additions, and no others. */
export const makerFor = (who: Identity): 'supporter' | 'practitioner' =>
  who === 'supporter' ? 'supporter' : 'practitioner';

/** Makes an entry as staff do, so that any caller's operation has something to be done to. */
export async function newItem(
  at: Tenant,
  path: string,
  body: object,
  {
    planId = at.life.planId,
    by = 'practitioner',
  }: { planId?: string; by?: 'supporter' | 'practitioner' } = {},
): Promise<{ id: string; version: number }> {
  const made = await at.must(
    at.as(by).post<{ id: string; version: number }>(`/v1/plans/${planId}/${path}`, body),
  );
  if (path === 'goals') await at.makeRoom(made.body.id);
  return made.body;
}

function callsOf({
  path,
  create,
  change,
}: ItemKind): Record<'create' | 'read' | 'revise' | 'remove', OperationCall> {
  const existing = async (at: Tenant, who: Identity): Promise<Shape> => {
    const by = makerFor(who);
    const { id, version } = await newItem(at, path, create(by), { by });
    return { path: { planId: at.life.planId, itemId: id }, version };
  };
  return {
    create: {
      about: 'person',
      prepare: (at, who) => ({ path: { planId: at.life.planId }, body: create(who) }),
    },
    read: {
      about: 'person',
      prepare: async (at, who) => ({ ...(await existing(at, who)), version: undefined }),
    },
    revise: { about: 'person', prepare: async (at, who) => ({ ...(await existing(at, who)), body: change }) },
    remove: { about: 'person', prepare: existing },
  };
}

/** Every kind of entry that stands in the plan by itself. */
export const ITEM_CALLS: Calls = Object.fromEntries(
  Object.entries(KINDS).flatMap(([kind, about]) =>
    Object.entries(callsOf(about)).map(([verb, call]) => [`${kind}_${verb}`, call]),
  ),
);
