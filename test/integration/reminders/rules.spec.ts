import { takeInHand } from './setting';

describe('by which rules people are reminded', () => {
  const hand = takeInHand();

  it('by the rules that the organisation sets, and those of a plan in their place, until they are taken back', async () => {
    const api = await hand.admin();
    const path = '/v1/reminder-rules/review';
    const rules = [{ days: -5, recipient: 'key_worker' }];
    const escalation = [{ afterDays: 3, recipient: 'team_lead' }];
    const set = await api.put(path, { rules, escalation }, { version: 0 });
    expect(set).toMatchObject({
      status: 200,
      body: { source: 'organisation', rules, escalation, reason: null, version: 1 },
    });
    expect((await api.put(path, { rules: [], escalation: [] }, { version: 0 })).status).toBe(412);
    await hand.runJobs();
    const theirs = ['review key_worker -5', 'review team_lead 3 if nobody acts'];
    expect(await hand.planned()).toEqual(theirs);

    const own = { rules: [{ days: -1, recipient: 'person' }], escalation: [] };
    const planPath = hand.plan.path('reminder-rules', 'review');
    expect((await hand.plan.staff.put(planPath, own, { version: 0 })).status).toBe(400);
    const reason = 'She wants to hear of it herself.';
    expect((await hand.plan.staff.put(planPath, { ...own, reason }, { version: 0 })).status).toBe(200);
    await hand.runJobs();
    expect(await hand.planned()).toEqual(['review person -1']);
    const read = await hand.plan.amira.get<{ items: object[] }>(hand.plan.path('reminder-rules'));
    expect(read.body.items[0]).toMatchObject({ kind: 'review', source: 'plan', ...own, reason, version: 1 });

    expect(await hand.plan.staff.delete(planPath, { version: 1 })).toMatchObject({
      status: 200,
      body: { source: 'organisation', rules, reason: null, version: 2 },
    });
    await hand.runJobs();
    expect(await hand.planned()).toEqual(theirs);
    expect((await api.delete(path, { version: 0 })).status).toBe(412);
    expect((await api.delete(path, { version: 1 })).body).toMatchObject({ source: 'built_in', version: 2 });
    await hand.runJobs();
    expect(await hand.planned()).toHaveLength(6);
    const audited = await hand.fixtures.query<{ action: string; personId: string | null }>(
      `SELECT action, person_id AS "personId" FROM audit_entry
       WHERE org_id = $1 AND subject_kind = 'reminder_policy' ORDER BY at, id`,
      [hand.orgId],
    );
    const { personId } = hand.plan;
    expect(audited).toEqual([
      { action: 'reminder_policy.set', personId: null },
      { action: 'reminder_policy.set', personId },
      { action: 'reminder_policy.taken_back', personId },
      { action: 'reminder_policy.taken_back', personId: null },
    ]);
  });

  it.each([
    ['review', [{ days: 1, recipient: 'owner' }], [], 'recipient_not_for_kind', '/rules/0/recipient'],
    ['step', [{ days: 1, recipient: 'key_worker' }], [], 'recipient_not_for_kind', '/rules/0/recipient'],
    ['step', [], [{ afterDays: 1, recipient: 'team_lead' }], 'escalation_not_for_kind', '/escalation'],
    ['consent', [{ days: 1, recipient: 'person' }, { days: 2, recipient: 'person' }], [], 'days_not_for_kind', '/rules/1/days'],
    ['consent', [], [{ afterDays: 1, recipient: 'team_lead' }], 'escalation_not_for_kind', '/escalation'],
    ['consent', [{ days: -1, recipient: 'person' }, { days: -1, recipient: 'person' }], [], 'rule_doubled', '/rules/1'],
    ['review', [], [{ afterDays: 1, recipient: 'team_lead' }, { afterDays: 1, recipient: 'team_lead' }], 'rule_doubled', '/escalation/1'],
  ])('not by rules of a %s that mean nothing', async (kind, rules, escalation, code, pointer) => {
    const api = await hand.admin();
    const refused = await api.put(`/v1/reminder-rules/${kind}`, { rules, escalation }, { version: 0 });
    expect(refused).toMatchObject({ status: 422, body: { code, errors: [{ pointer, code }] } });
    expect((await api.get<{ items: object[] }>('/v1/reminder-rules')).body.items).toContainEqual(
      expect.objectContaining({ kind, source: 'built_in', version: 0 }),
    );
  }); // prettier-ignore
});
