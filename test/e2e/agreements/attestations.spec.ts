import { SECTIONS } from '../../../src/shared/sections';
import type { Api } from '../../support/app/api';
import { startTestApp, type TestApp } from '../../support/app/test-app';
import { pdf, png } from './files';
import { PlanInHand, type Proposal } from './plan-in-hand';

const SIGNATURE = 'M10 40 C 20 10, 40 10, 50 40 S 80 70, 90 40';

describe('where people stand on a proposal', () => {
  let app: TestApp;
  let plan: PlanInHand;
  let proposal: Proposal;
  let ruth: string;

  beforeAll(async () => {
    app = await startTestApp();
    plan = await PlanInHand.open(app);
    ruth = plan.callers.worker.partyId;
    await plan.goal('Swim.');
    proposal = await plan.propose();
  });
  afterAll(() => app.close());

  const attest = (by: Api, claim: object) => plan.attest(proposal, by, claim);
  const faults = (answer: { body: Record<string, unknown> }): string[] =>
    (answer.body['errors'] as { pointer: string; code: string }[]).map(
      ({ pointer, code }) => `${pointer} ${code}`,
    );

  it('own_account: whoever is signed in speaks for themselves, in the capacity they have', async () => {
    expect(await attest(plan.amira, { words: 'This is my plan 🌊.' })).toMatchObject({
      status: 201,
      body: {
        ...{ capacity: 'person', stance: 'agree', words: 'This is my plan 🌊.', method: 'own_account' },
        ...{ partyId: plan.personId, recordedBy: plan.personId, viaId: null, hash: proposal.hash },
      },
    });
    expect((await attest(plan.staff, {})).body).toMatchObject({ capacity: 'worker', partyId: ruth });
    const leila = plan.as(await plan.supporter(['goals']));
    expect((await attest(leila, { stance: 'agree_in_part' })).body).toMatchObject({
      capacity: 'supporter',
      evidence: { sectionsSeen: ['goals'] },
    });
    expect(await attest(await plan.sitting(), {})).toMatchObject({
      status: 422,
      body: { errors: [{ code: 'signature_required' }] },
    });
    expect(faults(await attest(plan.amira, { evidence: { words: 'Yes.' } }))).toEqual([
      '/evidence/words evidence_unexpected',
    ]);
  });

  it('device_signature: in a sitting, drawn or as a picture, before a named witness', async () => {
    const seat = await plan.sitting();
    const evidence = { signature: SIGNATURE, witness: { name: 'Ruth Osei', role: 'Key worker' } };
    expect(await attest(seat, { method: 'device_signature', evidence })).toMatchObject({
      status: 201,
      body: { partyId: plan.personId, viaId: ruth, evidence: { ...evidence, sittingId: expect.any(String) } },
    });
    const attachmentId = await plan.attach(seat, 'image/png', png());
    const pictured = { attachmentId, witness: evidence.witness };
    expect((await attest(seat, { method: 'device_signature', evidence: pictured })).status).toBe(201);
    const scan = await plan.attach(plan.staff, 'application/pdf', pdf());
    const wrong = { ...pictured, attachmentId: scan };
    expect(faults(await attest(seat, { method: 'device_signature', evidence: wrong }))).toEqual([
      '/evidence/attachmentId png_required',
    ]);
    expect(faults(await attest(seat, { method: 'device_signature' }))).toEqual([
      '/evidence/signature evidence_missing',
      '/evidence/witness/name evidence_missing',
    ]);
    expect(faults(await attest(plan.amira, { method: 'device_signature', evidence }))).toContain(
      '/evidence/sittingId sitting_required',
    );
    const script = { ...evidence, signature: '<script>alert(1)</script>' };
    expect((await attest(seat, { method: 'device_signature', evidence: script })).status).toBe(400);
    const long = { ...evidence, signature: 'M0 0'.repeat(12_501) };
    expect(await attest(seat, { method: 'device_signature', evidence: long })).toMatchObject({
      status: 422,
      body: { code: 'over_limit' },
    });
  });

  it('signed_paper: recorded by staff for the person, with its scan', async () => {
    const attachmentId = await plan.attach(plan.staff, 'application/pdf', pdf());
    const claim = { method: 'signed_paper', evidence: { attachmentId } };
    expect((await attest(plan.staff, claim)).body).toMatchObject({
      ...{ partyId: plan.personId, capacity: 'person', recordedBy: ruth, evidence: { attachmentId } },
    });
    expect(await attest(plan.amira, claim)).toMatchObject({
      status: 403,
      body: { code: 'recorded_by_staff' },
    });
    expect(faults(await attest(plan.staff, { method: 'signed_paper' }))).toEqual([
      '/evidence/attachmentId evidence_missing',
    ]);
    const other = await PlanInHand.open(app, 'Northside again');
    const theirs = await other.attach(other.staff, 'application/pdf', pdf());
    const foreign = { method: 'signed_paper', evidence: { attachmentId: theirs } };
    expect(faults(await attest(plan.staff, foreign))).toEqual(['/evidence/attachmentId attachment_unknown']);
  });

  it('spoken: word for word, by phone or video, with a second listener, and a copy that is asked for', async () => {
    const evidence = {
      channel: 'phone',
      words: 'Yes, start with the swimming.',
      secondListener: { name: 'Dele' },
    };
    const recorded = await attest(plan.staff, { method: 'spoken', evidence });
    expect(recorded).toMatchObject({
      status: 201,
      body: { partyId: plan.personId, words: evidence.words, recordedBy: ruth, evidence },
    });
    const asked = await app.fixtures.query(`SELECT kind FROM outbox WHERE ref_id = $1`, [
      recorded.body['id'],
    ]);
    expect(asked).toEqual([{ kind: 'attestation.copy' }]);
    const alone = { ...evidence, secondListener: { name: 'Ruth Osei' } };
    expect(faults(await attest(plan.staff, { method: 'spoken', evidence: alone }))).toEqual([
      '/evidence/secondListener second_listener_not_another',
    ]);
    expect(faults(await attest(plan.staff, { method: 'spoken' }))).toHaveLength(3);
    const nobody = { name: 'Dele', partyId: '01a2b3c4-0000-7000-8000-0000000000ff' };
    const invented = { ...evidence, secondListener: nobody };
    expect(faults(await attest(plan.staff, { method: 'spoken', evidence: invented }))).toEqual([
      '/evidence/secondListener/partyId party_unknown',
    ]);
  });

  it('invariant 4: nobody records agree for another, whoever they are', async () => {
    for (const method of ['own_account', 'one_time_link', 'device_signature'])
      expect(await attest(plan.staff, { method, partyId: plan.personId })).toMatchObject({
        status: 403,
        body: { code: 'nobody_attests_for_another' },
      });
    const leila = plan.as(await plan.supporter(['goals']));
    expect((await attest(leila, { partyId: plan.personId })).status).toBe(403);
    expect(faults(await attest(plan.staff, { method: 'one_time_link' }))).toContain(
      '/evidence/linkId evidence_missing',
    );
    expect((await plan.attest(proposal, plan.manager)).status).toBe(403);
    expect((await plan.attest(proposal, plan.as(await plan.supporter([])))).status).toBe(404);
    const unknown = { method: 'signed_paper', partyId: '01a2b3c4-0000-7000-8000-0000000000ff' };
    expect(await attest(plan.staff, unknown)).toMatchObject({ status: 422, body: { code: 'party_unknown' } });
  });

  it('invariant 4: one character changed in between is a 409', async () => {
    const hash = proposal.hash.replace(/.$/, (last) => (last === '0' ? '1' : '0'));
    expect(await attest(plan.amira, { hash })).toMatchObject({
      status: 409,
      body: { code: 'hash_moved_on', current: proposal.hash },
    });
    expect((await attest(plan.amira, { hash: 'no hash' })).status).toBe(400);
  });

  it('an attorney shows the right to act, and sees the whole of what they decide on', async () => {
    const scan = await plan.attach(plan.staff, 'application/pdf', pdf());
    const evidence = { authority: 'Lasting power of attorney', authorityAttachmentId: scan };
    const part = plan.as(await plan.supporter(['goals']));
    expect(await attest(part, { capacity: 'attorney', evidence })).toMatchObject({
      status: 403,
      body: { code: 'sees_only_a_part' },
    });
    const whole = plan.as(await plan.supporter(SECTIONS));
    expect(faults(await attest(whole, { capacity: 'attorney' }))).toEqual([
      '/evidence/authority authority_missing',
      '/evidence/authorityAttachmentId authority_missing',
    ]);
    expect((await attest(whole, { capacity: 'deputy', evidence })).body).toMatchObject({
      capacity: 'deputy',
      evidence,
    });
    expect(await attest(plan.staff, { capacity: 'attorney', evidence })).toMatchObject({
      status: 422,
      body: { code: 'capacity_not_theirs' },
    });
  });

  it('whoever changes their mind says so again: nothing is overwritten', async () => {
    await attest(plan.amira, { stance: 'disagree' });
    const { body } = await plan.staff.get<{ attestations: { partyId: string; stance: string }[] }>(
      plan.of(proposal),
    );
    const hers = body.attestations.filter(({ partyId }) => partyId === plan.personId);
    expect(hers.length).toBeGreaterThan(4);
    expect([hers[0]?.stance, hers.at(-1)?.stance]).toEqual(['agree', 'disagree']);
    expect(await plan.agree(proposal)).toMatchObject({ status: 409, body: { code: 'not_agreed' } });
    const leila = plan.as(await plan.supporter(['goals']));
    expect((await leila.get(plan.of(proposal))).body).toMatchObject({ attestations: [] });
  });

  it('nobody attests what was withdrawn', async () => {
    await plan.staff.post(plan.of(proposal, 'withdrawal'), { reason: 'We go on talking.' });
    expect(await attest(plan.amira, {})).toMatchObject({ status: 409, body: { code: 'proposal_closed' } });
  });
});
