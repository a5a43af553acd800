import { newId } from '../../../src/shared/ids';
import type { Api } from '../../support/app/api';
import type { Proposal } from '../../e2e/agreements/plan-in-hand';
import { AHEAD, takeInHand } from './setting';

interface Review {
  id: string;
  version: number;
  dueOn: string;
}

const DAY = 24 * 3_600_000;
const LEAD = [{ afterDays: 7, recipient: 'team_lead' }];

describe('what nobody saw to', () => {
  const hand = takeInHand();
  let review: Review;

  beforeEach(async () => {
    const { body } = await hand.plan.staff.get<{ items: Review[] }>(hand.plan.path('reviews'));
    review = body.items[0]!;
    // What was done to come so far was long ago.
    await sql(`UPDATE review SET updated_at = now() - interval '90 days' WHERE id = $1`, [review.id]);
  });

  const sql = (text: string, values: unknown[]) => hand.fixtures.query(text, values);
  const escalate = async () => hand.fire(await hand.comes('review', 'team_lead', 7));
  const prepare = () =>
    hand.plan.staff.post(hand.plan.path('reviews', review.id, 'preparation'), { attendees: [] });
  /** The moment of the escalation that waits, as milliseconds from now. */
  const waits = async (): Promise<number | undefined> => {
    const [row] = await hand.fixtures.query<{ at: Date }>(
      `SELECT fires_at AS at FROM reminder_occurrence WHERE org_id = $1 AND escalation AND state = 'waiting'`,
      [hand.orgId],
    );
    return row && row.at.getTime() - Date.now();
  };

  it('goes on to who leads the team, by a name of its own, and to nobody else', async () => {
    await escalate();
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
    expect(await hand.kindsTold(hand.plan.staff)).toEqual([]);
    expect(await hand.kindsTold(hand.plan.amira)).toEqual([]);
  });

  it('waits where a worker began to prepare, and goes on when nothing follows from that', async () => {
    expect((await prepare()).status).toBeLessThan(300);
    await escalate();
    expect(await hand.kindsTold(hand.plan.manager)).toEqual([]);
    const later = await waits();
    expect(later).toBeGreaterThan(6 * DAY);
    expect(later).toBeLessThan(8 * DAY);
    const [{ id } = { id: '' }] = (await hand.occurrences()).filter(({ escalation }) => escalation);
    expect(await hand.dueIn('reminder', id)).toBeGreaterThan(6);
    await sql(`UPDATE review SET updated_at = now() - interval '8 days' WHERE id = $1`, [review.id]);
    await escalate();
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
  });

  it('still waits, and is not told twice, where rules change meanwhile', async () => {
    await prepare();
    // Overdue for ten days: the seventh has gone by, and somebody prepares.
    await sql(`UPDATE review SET due_on = current_date - 10 WHERE id = $1`, [review.id]);
    await hand.look();
    const ids = (await hand.occurrences()).filter(({ escalation }) => escalation).map(({ id }) => id);
    await hand.fire(ids);
    expect(await waits()).toBeGreaterThan(6 * DAY);
    await hand.setRules('review', [], LEAD);
    const [again] = (await hand.occurrences()).filter(({ escalation }) => escalation);
    await sql(`UPDATE review SET updated_at = now() - interval '8 days' WHERE id = $1`, [review.id]);
    await hand.fire([again!.id]);
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
    await hand.setRules('review', [{ days: 80, recipient: 'person' }], LEAD);
    expect((await hand.occurrences()).filter(({ escalation }) => escalation)).toEqual([]);
  });

  it('waits where a worker wrote for it, and not for what the person brings', async () => {
    const write = (api: Api, kind: string) =>
      api.post(hand.plan.path('reviews', review.id, 'entries'), { kind, words: 'The garden.' });
    // With her the preparing begins.
    expect((await write(hand.plan.amira, 'agenda')).status).toBe(201);
    expect((await write(hand.plan.staff, 'contribution')).status).toBe(201);
    await escalate();
    expect(await hand.kindsTold(hand.plan.manager)).toEqual([]);
    await sql(
      `UPDATE review_entry SET updated_at = now() - interval '30 days' WHERE review_id = $1 AND kind = 'contribution'`,
      [review.id],
    );
    await escalate();
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
  });

  it.each(['person', 'supporter'])('does not wait where a %s brings something first', async (who) => {
    const api = who === 'person' ? hand.plan.amira : hand.plan.as(await hand.plan.supporter(['reviews']));
    const words = { kind: 'contribution', words: 'The garden.' };
    const brought = await api.post(hand.plan.path('reviews', review.id, 'entries'), words);
    expect(brought.status).toBe(201);
    await escalate();
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
  });

  it.each(['postponement', 'holding', 'cancellation'])('stops with a %s a moment before', async (what) => {
    const ids = await hand.comes('review', 'team_lead', 7);
    const done = await hand.plan.staff.post(hand.plan.path('reviews', review.id, what), BODIES[what]);
    expect([what, done.status < 300, done.body]).toEqual([what, true, done.body]);
    await hand.fire(ids);
    expect(await hand.kindsTold(hand.plan.manager)).toEqual([]);
    expect(await hand.dueIn('reminder', ids[0]!)).toBeUndefined();
    await hand.runJobs();
    expect(await hand.kindsTold(hand.plan.manager)).toEqual([]);
  });

  it('goes from who leads the team to who leads the organisation, and to an administrator where nobody does', async () => {
    const { fixtures } = hand;
    const lead = hand.plan.as(await fixtures.worker(hand.orgId, 'service_manager', hand.plan.teamId));
    const admin = await hand.admin();
    const organisation = { recipient: 'organisation_lead' };
    await hand.setRules('review', [], [...LEAD, { afterDays: 14, ...organisation }, { afterDays: 21, ...organisation }]); // prettier-ignore
    await escalate();
    expect([await hand.kindsTold(lead), await hand.kindsTold(hand.plan.manager)]).toEqual([
      ['review_escalated'],
      [],
    ]);
    await hand.fire(await hand.comes('review', 'organisation_lead', 14));
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['review_escalated']);
    await sql('UPDATE membership SET ended_at = now() WHERE org_id = $1 AND team_id IS NULL AND role = $2', [
      hand.orgId, 'service_manager',
    ]); // prettier-ignore
    await hand.fire(await hand.comes('review', 'organisation_lead', 21));
    expect(await hand.kindsTold(admin)).toEqual(['review_escalated']);
    expect(await hand.kindsTold(lead)).toHaveLength(1);
  });

  it('is also a plan that waits for agreement, seven days after the last answer to it was taken down', async () => {
    await hand.plan.propose();
    await hand.look();
    await hand.fire(await hand.comes('agreement', 'key_worker', 0));
    expect(await hand.kindsTold(hand.plan.staff)).toEqual(['plan_waits']);
    await hand.fire(await hand.comes('agreement', 'team_lead', 7));
    expect(await hand.kindsTold(hand.plan.manager)).toEqual([]);
    // What was proposed is frozen, its day too: a shorter time stands for one that went by.
    await sql(`UPDATE reminder_occurrence SET days = -1 WHERE org_id = $1 AND escalation AND days = 7`, [
      hand.orgId,
    ]);
    await hand.fire(await hand.comes('agreement', 'team_lead', -1));
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(['plan_escalated']);
  });

  it.each([
    ['goes on where she answers by herself', 'person', ['plan_escalated']],
    ['goes on where a supporter answers', 'supporter', ['plan_escalated']],
    ['waits where a worker takes down what she said', 'worker', []],
    ['waits where she signs on the device of a worker', 'sitting', []],
  ])('of a plan that waits for agreement %s', async (_what, who, told) => {
    const answers = await answerTo(await proposedLongAgo(), who);
    expect([answers.body, answers.status]).toEqual([answers.body, 201]);
    await hand.look();
    await hand.fire(await hand.comes('agreement', 'team_lead', 7));
    expect(await hand.kindsTold(hand.plan.manager)).toEqual(told);
  });

  /** What was proposed is frozen, its day too: another like it. */
  const proposedLongAgo = async (): Promise<Proposal> => {
    const proposal = await hand.plan.propose();
    await sql(`UPDATE proposal SET status = 'withdrawn' WHERE id = $1`, [proposal.id]);
    const id = newId();
    const change = { id, status: 'open', created_at: new Date(Date.now() - 14 * DAY) };
    await sql(
      `INSERT INTO proposal SELECT (jsonb_populate_record(p, $2::jsonb)).* FROM proposal p WHERE id = $1`,
      [proposal.id, JSON.stringify(change)],
    );
    return { ...proposal, id };
  };

  const answerTo = async (proposal: Proposal, who: string) => {
    const { plan } = hand;
    const witness = { name: 'Ruth Osei', role: 'Key worker' };
    switch (who) {
      case 'supporter':
        return plan.attest(proposal, plan.as(await plan.supporter(['goals'])));
      case 'worker':
        return plan.attest(proposal, plan.staff, {
          method: 'spoken',
          evidence: { channel: 'phone', words: 'Yes, that is my plan.', secondListener: { name: 'Dele' } },
        });
      case 'sitting':
        return plan.attest(proposal, await plan.sitting(), {
          method: 'device_signature',
          evidence: { signature: 'M10 40 C 20 10, 40 10, 50 40', witness },
        });
      default:
        return plan.attest(proposal);
    }
  };
});

const BODIES: Record<string, object> = {
  postponement: { dueOn: AHEAD, reason: 'Amira is away.', onWishOf: 'person' },
  holding: { attendees: [] },
  cancellation: { reason: 'She moves to another town.' },
};
