import { conflict, DomainError, notAllowed, NotFound, notFound, stale, unprocessable } from './errors';

describe('domain errors', () => {
  it('carry a status, a stable code and words', () => {
    const error = conflict('proposal_closed', 'This proposal is no longer open.', { state: 'withdrawn' });
    expect(error).toBeInstanceOf(DomainError);
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ status: 409, code: 'proposal_closed', extra: { state: 'withdrawn' } });
    expect(error.message).toBe('This proposal is no longer open.');
  });

  it('answer alike for what is absent and what may not be seen', () => {
    expect({ ...notFound() }).toEqual({ ...new NotFound() });
    expect(notFound().status).toBe(404);
  });

  it('name what differs when a copy is stale', () => {
    expect(stale(['importance']).extra).toEqual({ differs: ['importance'] });
    expect(stale(['importance']).status).toBe(412);
  });

  it('point at each thing that is wrong', () => {
    const errors = [{ pointer: '/when', code: 'date_unknown', message: 'There is no 30 February.' }];
    expect(unprocessable('date_unknown', 'Check the date.', errors)).toMatchObject({ status: 422, errors });
    expect(notAllowed('own_lane_is_the_persons', 'These words are theirs.').status).toBe(403);
  });
});
