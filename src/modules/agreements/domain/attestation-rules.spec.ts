import fc from 'fast-check';
import { DomainError } from '../../../shared/errors';
import {
  CAPACITIES,
  checkAgreed,
  checkAttestation,
  STANCES,
  whoAgreed,
  type AttestationClaim,
  type Attested,
} from './attestation-rules';
import { METHODS, type Evidence, type Method } from './evidence';

const HASH = 'a'.repeat(64);
const open = { state: 'open', hash: HASH } as const;
const sam = { partyId: 'sam', name: 'Sam Okafor' };
const worker = { partyId: 'worker', name: 'Jo Byrne' };

const COMPLETE: Record<Method, Pick<AttestationClaim, 'evidence' | 'recorder'>> = {
  own_account: { recorder: sam, evidence: {} },
  one_time_link: { recorder: sam, evidence: { linkId: 'link', linkPartyId: 'sam' } },
  device_signature: {
    recorder: { ...sam, viaId: 'worker' },
    evidence: { sittingId: 'sitting', signature: 'Sam', witness: { name: 'Jo Byrne', partyId: 'worker' } },
  },
  signed_paper: { recorder: worker, evidence: { attachmentId: 'scan' } },
  spoken: {
    recorder: worker,
    evidence: { channel: 'phone', words: 'Yes, that is my plan.', secondListener: { name: 'Kit Lane' } },
  },
};

function claim(method: Method, more: Partial<AttestationClaim> = {}): AttestationClaim {
  return {
    partyId: 'sam',
    capacity: 'person',
    stance: 'agree',
    hash: HASH,
    method,
    ...COMPLETE[method],
    ...more,
  };
}

function problem(action: () => unknown): { status: number; code: string; faults: string[] } | undefined {
  try {
    action();
    return undefined;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return {
      status: error.status,
      code: error.code,
      faults: (error.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
    };
  }
}

const faultsOf = (method: Method, evidence: Evidence, recorder = COMPLETE[method].recorder) =>
  problem(() => checkAttestation(claim(method, { evidence, recorder }), open))?.faults;

describe('attesting a proposal', () => {
  it.each(METHODS)('invariant 4: %s is enough with its evidence', (method) => {
    expect(problem(() => checkAttestation(claim(method), open))).toBeUndefined();
  });

  it.each(
    METHODS.flatMap((method) =>
      Object.keys(COMPLETE[method].evidence).map((field) => [method, field] as const),
    ),
  )('invariant 4: %s without %s is not', (method, field) => {
    const evidence = Object.fromEntries(
      Object.entries(COMPLETE[method].evidence).filter(([name]) => name !== field),
    );
    expect(faultsOf(method, evidence)?.join()).toContain(`/evidence/${field}`);
  });

  it('invariant 4: one character changed in between is a 409', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), fc.nat(63), (method, at) => {
        const hash = [...HASH].with(at, 'b').join('');
        expect(problem(() => checkAttestation(claim(method, { hash }), open))).toMatchObject({
          status: 409,
          code: 'hash_moved_on',
        });
      }),
    );
  });

  it('invariant 4: nobody records any stance for another but on paper or as heard by two', () => {
    fc.assert(
      fc.property(fc.constantFrom(...METHODS), fc.constantFrom(...STANCES), (method, stance) => {
        const byStaff = claim(method, {
          stance,
          recorder: { ...worker, viaId: COMPLETE[method].recorder.viaId },
        });
        const expected =
          method === 'signed_paper' || method === 'spoken' ? undefined : 'nobody_attests_for_another';
        expect(problem(() => checkAttestation(byStaff, open))?.code).toBe(expected);
      }),
    );
  });

  it('invariant 4: the second listener is somebody else', () => {
    const { evidence } = COMPLETE.spoken;
    const heardBy = (secondListener: Evidence['secondListener']) =>
      faultsOf('spoken', { ...evidence, secondListener });
    const refused = ['/evidence/secondListener second_listener_not_another'];
    expect(heardBy({ name: 'Jo B.', partyId: 'worker' })).toEqual(refused);
    expect(heardBy({ name: ' jo  byrne' })).toEqual(refused);
    expect(heardBy({ name: 'Sam Okafor', partyId: 'sam' })).toEqual(refused);
    expect(heardBy({ name: 'Jo Byrne', partyId: 'another-jo' })).toBeUndefined();
    expect(heardBy({ name: '  ' })).toEqual(['/evidence/secondListener/name evidence_missing']);
  });

  it('invariant 4: what shows nothing is no evidence', () => {
    const { evidence } = COMPLETE.spoken;
    expect(faultsOf('spoken', { ...evidence, channel: 'letter', words: ' \n' })).toEqual([
      '/evidence/channel channel_unknown',
      '/evidence/words evidence_missing',
    ]);
    expect(faultsOf('spoken', evidence, sam)).toContain('/evidence recorder_is_attester');
    expect(faultsOf('one_time_link', { linkId: 'link', linkPartyId: 'mo' })).toEqual([
      '/evidence/linkPartyId link_of_another',
    ]);
    expect(faultsOf('own_account', {}, { ...sam, viaId: 'worker' })).toEqual([
      '/evidence signature_required',
    ]);
    const unwitnessed = { ...COMPLETE.device_signature.evidence, witness: sam };
    expect(faultsOf('device_signature', unwitnessed)).toEqual(['/evidence/witness witness_is_attester']);
    expect(faultsOf('device_signature', COMPLETE.device_signature.evidence, sam)).toEqual([
      '/evidence/sittingId sitting_required',
    ]);
  });

  it('is over once the proposal is closed', () => {
    for (const state of ['agreed', 'without_agreement', 'withdrawn'] as const) {
      expect(problem(() => checkAttestation(claim('own_account'), { state, hash: HASH }))?.code).toBe(
        'proposal_closed',
      );
    }
  });

  it('needs an attorney or deputy to show their right to act', () => {
    const attorney = (evidence: Evidence) =>
      problem(() => checkAttestation(claim('own_account', { capacity: 'attorney', evidence }), open))?.faults;
    const scan = { authorityAttachmentId: 'scan' };
    expect(attorney({})).toEqual([
      '/evidence/authority authority_missing',
      '/evidence/authorityAttachmentId authority_missing',
    ]);
    expect(attorney(scan)).toEqual(['/evidence/authority authority_missing']);
    expect(attorney({ ...scan, authority: 'Lasting power of attorney' })).toBeUndefined();
  });
});

describe('agreement', () => {
  const attested = (
    capacity: Attested['capacity'],
    stance: Attested['stance'],
    more: Partial<Attested> = {},
  ): Attested => ({
    partyId: capacity,
    capacity,
    stance,
    ...more,
  });
  const proxy = { authorityAttachmentId: 'scan' };

  it.each<[string, Attested[], string | undefined]>([
    ['the person agrees', [attested('person', 'agree')], 'person'],
    ['the person agrees in part', [attested('person', 'agree_in_part')], 'person'],
    ['the person came to agree', [attested('person', 'disagree'), attested('person', 'agree')], 'person'],
    ['the person came to disagree', [attested('person', 'agree'), attested('person', 'disagree')], undefined],
    ['an attorney agrees', [attested('attorney', 'agree', proxy)], 'attorney'],
    [
      'a deputy agrees for a person unable to',
      [attested('person', 'unable'), attested('deputy', 'agree', proxy)],
      'deputy',
    ],
    ['an attorney shows no right to act', [attested('attorney', 'agree')], undefined],
    [
      'an attorney agrees where the person disagrees',
      [attested('person', 'disagree'), attested('attorney', 'agree', proxy)],
      undefined,
    ],
    [
      'an attorney agrees where the person declined',
      [attested('attorney', 'agree', proxy), attested('person', 'declined')],
      undefined,
    ],
    [
      'only staff and supporters agree',
      [attested('worker', 'agree'), attested('supporter', 'agree')],
      undefined,
    ],
    ['nobody said anything', [], undefined],
  ])('invariant 4: %s', (_what, all, by) => {
    expect(whoAgreed(all)?.capacity).toBe(by);
    expect(problem(() => checkAgreed(all))?.code).toBe(by ? undefined : 'not_agreed');
  });

  it('invariant 4: no number of workers and supporters ever makes it', () => {
    const others = fc.record({
      partyId: fc.uuid(),
      capacity: fc.constantFrom(...CAPACITIES.filter((one) => one === 'worker' || one === 'supporter')),
      stance: fc.constantFrom(...STANCES),
      authorityAttachmentId: fc.constantFrom('scan', null),
    });
    fc.assert(fc.property(fc.array(others), (all) => expect(whoAgreed(all)).toBeUndefined()));
  });
});
