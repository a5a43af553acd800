import { EmbeddedPostgresError } from '../platform/database/embedded';
import { DatabaseUnreachable } from '../platform/database/unit';
import { plainly, PlainError } from './plain-error';

const failing = (code: string) => Object.assign(new Error(`message of ${code}\n    at a stack`), { code });

describe('what a command says when something is wrong', () => {
  it.each([
    ['ENOSPC', 'The disk is full'],
    ['53100', 'The disk is full'],
    ['ECONNREFUSED', 'PostgreSQL cannot be reached (ECONNREFUSED)'],
    ['28P01', 'PostgreSQL refuses the connection'],
    ['42P01', 'The database is not migrated'],
    ['3F000', 'The database is not migrated'],
    ['EWHATEVER', 'It did not work: message of EWHATEVER'],
  ])('is one sentence for %s', (code, sentence) => {
    const said = plainly(failing(code));
    expect(said).toContain(sentence);
    expect(said).not.toContain('\n');
  });

  it('looks into a host that was tried at several addresses', () => {
    const tried = new AggregateError([failing('ECONNREFUSED'), failing('ECONNREFUSED')]);
    expect(plainly(tried)).toContain('ECONNREFUSED');
    expect(plainly(new DatabaseUnreachable(tried))).toContain('ECONNREFUSED');
  });

  it('is the sentence itself where there is one', () => {
    expect(plainly(new PlainError('Port 3000 is taken.'))).toBe('Port 3000 is taken.');
    const full = new EmbeddedPostgresError('disk_full', 'The disk that holds it is full.', 'PANIC: …');
    expect(plainly(full)).toBe('The disk that holds it is full.');
    expect(plainly('nothing')).toBe('It did not work: for no reason that is known.');
  });
});
