import { diagnoseFileError, diagnoseOutput } from './diagnosis';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const FOLDER = '/data/postgres';

describe('what PostgreSQL prints', () => {
  it.each([
    ['disk_full', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
    ['disk_full', 'initdb: error: could not write to file "global/1262": Disk quota exceeded'],
    ['folder_not_writable', 'initdb: error: could not create directory "base": Permission denied'],
    ['folder_not_writable', 'FATAL:  could not open file "postmaster.pid": Read-only file system'],
    ['folder_not_writable', 'FATAL:  data directory "/data/postgres/cluster" has wrong ownership'],
    ['incompatible_data', 'FATAL:  database files are incompatible with server'],
    ['cannot_listen', 'FATAL:  could not create any TCP/IP sockets'],
    ['cannot_listen', 'LOG:  could not bind IPv4 address "127.0.0.1": Permission denied'],
    ['binaries_unusable', 'postgres: error while loading shared libraries: libicuuc.so.60: cannot open'],
    ['start_failed', 'FATAL:  something else altogether'],
  ])('means %s: %s', (code, output) => {
    const error = diagnoseOutput(`LOG:  starting PostgreSQL\n${output}\n`, FOLDER);
    expect(error).toMatchObject({ code, detail: expect.stringContaining(output) });
    expect(error.message).toMatch(/^[^\n]+$/);
  });

  it('is quoted by its last complaint when nothing better can be said', () => {
    const output = 'LOG:  starting\nFATAL:  something else altogether\nLOG:  database system is shut down\n';
    expect(diagnoseOutput(output, FOLDER).message).toBe(
      `PostgreSQL did not start in ${FOLDER}: FATAL:  something else altogether`,
    );
  });
});

describe('what the file system answers', () => {
  it.each([
    ['disk_full', 'ENOSPC'],
    ['disk_full', 'EDQUOT'],
    ['folder_not_writable', 'EACCES'],
    ['folder_not_writable', 'EPERM'],
    ['folder_not_writable', 'EROFS'],
    ['folder_not_writable', 'ENOTDIR'],
  ])('means %s: %s', (code, answer) => {
    const error = diagnoseFileError(Object.assign(new Error('mkdir'), { code: answer }), FOLDER);
    expect(error).toMatchObject({ code, message: expect.stringContaining(FOLDER) });
  });

  it('passes what it does not know, and what is already said, unchanged', () => {
    const unknown = new Error('of another kind');
    const said = new EmbeddedPostgresError('already_running', 'somebody else');
    expect(diagnoseFileError(unknown, FOLDER)).toBe(unknown);
    expect(diagnoseFileError(said, FOLDER)).toBe(said);
  });
});
