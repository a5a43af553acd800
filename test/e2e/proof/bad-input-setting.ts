import { Api, type Answer, type Call } from '../../support/app/api';
import type { Caller } from '../../support/app/fixtures';
import { startTestApp, type TestApp } from '../../support/app/test-app';

/** A problem document, as far as these tests read it. */
export interface Problem extends Record<string, unknown> {
  status: number;
  code: string;
  requestId: string;
  errors?: { pointer: string; code: string }[];
}

/** A running API with one plan, to which bad input is sent. */
export interface BadInputSetting {
  readonly app: TestApp;
  readonly worker: Caller;
  readonly staff: Api;
  readonly amira: Api;
  readonly admin: Api;
  readonly planId: string;
  /** The address of the plan's goals, and one goal there. */
  readonly goals: string;
  readonly goalId: string;
}

export const GOAL = { kind: 'life', direction: 'approach' };

/** A goal that says `text` in the person's own lane. */
export const words = (text: string): object => ({ ...GOAL, statement: { own: text } });

export async function startBadInput(): Promise<BadInputSetting> {
  const app = await startTestApp();
  const orgId = await app.fixtures.organisation();
  const team = await app.fixtures.team(orgId);
  const worker = await app.fixtures.worker(orgId, 'practitioner', team);
  const person = await app.fixtures.person(orgId, team, worker.partyId);
  const staff = new Api(app, worker);
  const amira = new Api(app, person);
  const admin = new Api(app, await app.fixtures.worker(orgId, 'admin'));
  const planId = String((await staff.post('/v1/plans', { personId: person.partyId })).body.id);
  const goals = `/v1/plans/${planId}/goals`;
  const goalId = String((await amira.post(goals, words('Swim.'))).body.id);
  return { app, worker, staff, amira, admin, planId, goals, goalId };
}

/** Checks that the answer is a problem document of this status and code, and returns it. */
export function problemOf(answer: Answer, status: number, code: string): Problem {
  const body = answer.body as Problem;
  expect({ status: answer.status, code: body.code }).toEqual({ status, code });
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(body).toMatchObject({ status, type: `/problems/${code}`, title: expect.any(String) as string });
  expect(body.requestId).toBe(answer.headers.get('x-request-id'));
  return body;
}

/** Sends a body as it is to the address of goals. */
export function sendText(
  { amira, goals }: BadInputSetting,
  data: string,
  type = 'application/json',
  call: Call = {},
): Promise<Answer> {
  return amira.send<Record<string, unknown>>('POST', goals, { ...call, raw: { type, data } });
}
