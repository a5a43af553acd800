import { newId } from '../../../../src/shared/ids';
import type { Tenant } from '../tenant';
import type { Calls, Shape } from './call';

/** A job that was given up, as a worker leaves it. */
async function deadLetter(at: Tenant): Promise<Shape> {
  const [outboxId, id, refId] = [newId(), newId(), newId()];
  await at.fixtures.insert('outbox', {
    org_id: at.orgId, id: outboxId, kind: 'link.send', ref_id: refId, aggregate_id: refId, party_id: refId,
    request_id: newId(), given_up_at: new Date(),
  }); // prettier-ignore
  await at.fixtures.insert('dead_letter', {
    org_id: at.orgId, id, outbox_id: outboxId, job: 'link.send', ref_id: refId, attempts: 20, problem: 'MailNotSent',
  }); // prettier-ignore
  return { path: { deadLetterId: id } };
}

/** Jobs that were given up. */
export const JOB_CALLS: Calls = {
  dead_letters_list: {
    about: 'organisation',
    prepare: async (at) => {
      await deadLetter(at);
      return {};
    },
    answers: { items: expect.arrayContaining([expect.anything()]) as unknown },
  },
  dead_letters_replay: { about: 'organisation', prepare: deadLetter, answers: { settlement: 'replayed' } },
  dead_letters_replay_all: {
    about: 'organisation',
    prepare: async (at) => {
      await deadLetter(at);
      return { body: { queue: 'mail', job: 'link.send', since: '2026-01-01T00:00:00.000Z' } };
    },
    answers: { replayed: expect.any(Number) as unknown, more: false },
  },
  dead_letters_discard: {
    about: 'organisation',
    prepare: async (at) => ({
      ...(await deadLetter(at)),
      body: { reason: 'The address is of a test account.' },
    }),
  },
};
