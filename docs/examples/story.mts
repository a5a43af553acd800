import { NotAsTold, refused, signIn, tell, version, type Api, type Schemas } from './client.mts';

type Goal = Schemas['GoalResponse'];
type Plan = Schemas['PlanResponse'];

const WORDS = {
  sea: 'I want to swim in the sea with Lamar before the summer is over.',
  choir: 'I miss the choir. I want to sing on Thursdays again.',
  kitchen: 'I want a kitchen where I can have people round.',
};

const textOf = (goal: Goal): string => goal.statement?.own?.passages.map(({ text }) => text).join('') ?? '';

/** The three who write, and the plan they write in. */
export interface Cast {
  staff: Api;
  person: Api;
  supporter: Api;
  personId: string;
  planId: string;
}

export async function meet(): Promise<Cast> {
  const { api: staff } = await signIn('practitioner');
  const { api: person, me } = await signIn('person');
  const { api: supporter } = await signIn('supporter');
  const personId = me.party.id;
  const path = { personId };
  const plan = await tell(
    'the plan is read',
    200,
    staff.GET('/v1/people/{personId}/plan', { params: { path } }),
  );
  return { staff, person, supporter, personId, planId: plan.id };
}

export async function read(api: Api, planId: string): Promise<Plan> {
  return tell(
    'the whole plan in one request',
    200,
    api.GET('/v1/plans/{planId}', { params: { path: { planId } } }),
  );
}

/** So that the story can be told again: what it added the last time, and a proposal left open, go first. */
export async function clearUp({ staff, person, planId }: Cast): Promise<void> {
  const plan = await read(person, planId);
  for (const goal of plan.goals.filter((each) =>
    Object.values(WORDS).some((words) => textOf(each).startsWith(words)),
  )) {
    const params = { path: { planId, itemId: goal.id }, header: version(goal.version) };
    await tell(
      'a goal of last time is removed',
      204,
      person.DELETE('/v1/plans/{planId}/goals/{itemId}', { params }),
    );
  }
  if (plan.openProposalId) await withdraw(staff, planId, plan.openProposalId);
}

async function withdraw(staff: Api, planId: string, proposalId: string): Promise<void> {
  const params = { path: { planId, proposalId } };
  const body = { reason: 'We are still talking.' };
  await tell(
    'an open proposal is withdrawn',
    200,
    staff.POST('/v1/plans/{planId}/proposals/{proposalId}/withdrawal', { params, body }),
  );
}

const GOAL = { kind: 'life', direction: 'approach' } as const;

/** Three goals: written by the person, dictated and read back, and begun beside her own words by staff. */
export async function writeGoals(cast: Cast): Promise<Goal[]> {
  return [await writeOwn(cast), await dictate(cast), await writeBeside(cast)];
}

async function writeOwn({ staff, person, planId }: Cast): Promise<Goal> {
  const at = { params: { path: { planId } } };
  const sea = await tell(
    'the person writes a goal in her own words',
    201,
    person.POST('/v1/plans/{planId}/goals', {
      ...at,
      body: { ...GOAL, statement: { own: WORDS.sea }, importance: 8 },
    }),
  );
  await refused(
    'staff are refused in her lane',
    403,
    'own_lane_is_the_persons',
    staff.PUT('/v1/plans/{planId}/items/{itemId}/texts/{field}/{lane}', {
      params: { path: { planId, itemId: sea.id, field: 'statement', lane: 'own' }, header: version(1) },
      body: { text: 'Increase physical activity.' },
    }),
  );
  return sea;
}

async function dictate({ staff, person, planId }: Cast): Promise<Goal> {
  const at = { params: { path: { planId } } };
  const choir = await tell(
    'the worker types what she says',
    201,
    staff.POST('/v1/plans/{planId}/goals', {
      ...at,
      body: { ...GOAL, statement: { dictation: WORDS.choir } },
    }),
  );
  const confirmation = { path: { planId, itemId: choir.id, field: 'statement' }, header: version(1) };
  const confirmed = await tell(
    'read back, she confirms it as hers',
    200,
    person.POST('/v1/plans/{planId}/items/{itemId}/texts/{field}/dictation/confirmation', {
      params: confirmation,
    }),
  );
  if (confirmed.passages[0]?.voice !== 'dictated')
    throw new NotAsTold('confirmed words keep that they were dictated');
  return choir;
}

async function writeBeside({ staff, person, planId }: Cast): Promise<Goal> {
  const at = { params: { path: { planId } } };
  const kitchen = await tell(
    'a third goal, with a note beside it',
    201,
    person.POST('/v1/plans/{planId}/goals', { ...at, body: { ...GOAL, statement: { own: WORDS.kitchen } } }),
  );
  const note = {
    path: { planId, itemId: kitchen.id, field: 'statement', lane: 'professional' as const },
    header: version(0),
  };
  await tell(
    'staff write beside her words',
    200,
    staff.PUT('/v1/plans/{planId}/items/{itemId}/texts/{field}/{lane}', {
      params: note,
      body: { text: 'The housing office answers within six weeks; we ring together.' },
    }),
  );
  return kitchen;
}

/** Two people change one goal: the slower is told what differs, and keeps both wishes. */
export async function mergeStale({ staff, person, planId }: Cast, goal: Goal): Promise<void> {
  const path = { planId, itemId: goal.id };
  const revise = '/v1/plans/{planId}/goals/{itemId}';
  const first = {
    params: { path, header: version(goal.version) },
    body: { lifeArea: 'leisure' as const, importance: 9 },
  };
  await tell('the person makes it more important', 200, person.PATCH(revise, first));
  const mine = { lifeArea: 'wellness' as const, importance: 8, horizon: 'months' as const };
  const stale = await refused(
    'the worker was slower',
    412,
    'stale',
    staff.PATCH(revise, { params: { path, header: version(goal.version) }, body: mine }),
  );
  const theirs = stale['differs'] as { importance?: number; lifeArea?: 'leisure' };
  const current = await tell('what it is now', 200, staff.GET(revise, { params: { path } }));
  // Hers stands where both changed something; what only the worker wanted is added.
  const merged = { ...mine, ...theirs };
  const params = { path, header: version(current.version) };
  const done = await tell(
    'and merges',
    200,
    staff.PATCH(revise, { params, body: { ...merged, horizon: mine.horizon } }),
  );
  if (done.importance !== 9 || done.horizon !== 'months') throw new NotAsTold('the merge keeps both wishes');
}

/** Proposed, changed and proposed again: a yes to the first words is no yes to the second. */
export async function agree(cast: Cast, goal: Goal): Promise<number> {
  const { staff, person, planId } = cast;
  const early = await propose(staff, planId);
  await withdraw(staff, planId, early.id);
  const what = {
    what: { own: 'Ring Youssef about Sunday.' },
    owner: { kind: 'person' as const },
    confidence: 7,
  };
  const steps = '/v1/plans/{planId}/goals/{goalId}/steps';
  await tell(
    'a step is added',
    201,
    person.POST(steps, { params: { path: { planId, goalId: goal.id } }, body: what }),
  );
  const proposal = await propose(staff, planId);
  const params = { path: { planId, proposalId: proposal.id } };
  const attest = '/v1/plans/{planId}/proposals/{proposalId}/attestations';
  const yes = { stance: 'agree' as const, method: 'own_account' as const, words: 'This is my plan.' };
  await refused(
    'her yes to the earlier words is not taken',
    409,
    'hash_moved_on',
    person.POST(attest, { params, body: { ...yes, hash: early.hash } }),
  );
  await tell(
    'she agrees to these',
    201,
    person.POST(attest, { params, body: { ...yes, hash: proposal.hash } }),
  );
  const agreement = '/v1/plans/{planId}/proposals/{proposalId}/agreement';
  const inForce = await tell(
    'and the plan comes into force',
    201,
    staff.POST(agreement, { params, body: { hash: proposal.hash } }),
  );
  return inForce.number;
}

async function propose(staff: Api, planId: string): Promise<Schemas['ProposalResponse']> {
  const params = { path: { planId } };
  return tell('the plan is proposed', 201, staff.POST('/v1/plans/{planId}/proposals', { params }));
}

/** What changed between two versions, word by word. */
export async function compare({ person, planId }: Cast, to: number): Promise<void> {
  if (to < 2) throw new NotAsTold('the demo’s person has a version already');
  const params = { path: { planId }, query: { from: String(to - 1), to: String(to) } };
  const comparison = await tell(
    `version ${to - 1} beside version ${to}`,
    200,
    person.GET('/v1/plans/{planId}/versions/compare', { params }),
  );
  const added = comparison.items.filter(({ kind, change }) => kind === 'goal' && change === 'added');
  if (added.length < 3) throw new NotAsTold('three goals are new in the new version');
}

/** The supporter sees what a live consent opens to him, and nothing else. */
export async function lookAsSupporter({ supporter, person, planId }: Cast): Promise<void> {
  const [his, whole] = [await read(supporter, planId), await read(person, planId)];
  if (his.sections.length === 0 || his.sections.length >= whole.sections.length)
    throw new NotAsTold('a supporter sees some sections, not all');
  if (!his.sections.includes('needs_barriers') && his.needs.length > 0)
    throw new NotAsTold('what consent does not open stays closed');
}
