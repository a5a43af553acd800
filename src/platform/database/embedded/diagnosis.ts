import { EmbeddedPostgresError, type EmbeddedPostgresErrorCode } from './embedded-postgres-error';

const CLOSED_FOLDER = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'];
const NO_ROOM = ['ENOSPC', 'EDQUOT'];

/** The cause behind what initdb or postgres printed, most telling sign first (messages are in English: LC_ALL=C). */
const SIGNS: readonly (readonly [RegExp, EmbeddedPostgresErrorCode])[] = [
  [/No space left on device|Disk quota exceeded|ENOSPC|EDQUOT/, 'disk_full'],
  [/Read-only file system|EROFS/, 'folder_not_writable'],
  [/database files are incompatible with server/, 'incompatible_data'],
  [
    /could not (bind|create) .*(address|socket)|could not create any (TCP\/IP|Unix-domain) sockets/,
    'cannot_listen',
  ],
  [/error while loading shared libraries|Library not loaded|cannot execute binary/, 'binaries_unusable'],
  [/Permission denied|Operation not permitted|has wrong ownership|EACCES|EPERM/, 'folder_not_writable'],
];

/** Turns an error of the file system into the sentence for it; any other error passes unchanged. */
export function diagnoseFileError(error: unknown, folder: string): Error {
  if (error instanceof EmbeddedPostgresError) return error;
  const code = fileErrorCode(error);
  const detail = String(error);
  if (NO_ROOM.includes(code)) return withCode('disk_full', folder, detail);
  if (CLOSED_FOLDER.includes(code)) return withCode('folder_not_writable', folder, detail);
  return error instanceof Error ? error : new Error(detail);
}

/** The system's name for what went wrong (`ENOENT`…); empty for any other error. */
export function fileErrorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Turns what PostgreSQL printed before it gave up into the sentence for it. */
export function diagnoseOutput(output: string, folder: string): EmbeddedPostgresError {
  const sign = SIGNS.find(([pattern]) => pattern.test(output));
  return withCode(sign ? sign[1] : 'start_failed', folder, output);
}

/** The sentence for a folder in which nothing can be made. */
export function notWritable(folder: string, detail: string): EmbeddedPostgresError {
  return withCode('folder_not_writable', folder, detail);
}

function withCode(code: EmbeddedPostgresErrorCode, folder: string, detail: string): EmbeddedPostgresError {
  return new EmbeddedPostgresError(code, sentence(code, folder, detail), detail);
}

function sentence(code: EmbeddedPostgresErrorCode, folder: string, detail: string): string {
  switch (code) {
    case 'disk_full':
      return `The disk that holds the data folder ${folder} is full: free some space, or set DATA_DIR to a folder on another disk.`;
    case 'folder_not_writable':
      return `The data folder ${folder} cannot be written to: make it writable, or set DATA_DIR to another folder.`;
    case 'incompatible_data':
      return `The data in ${folder} was written by another version of PostgreSQL: start afresh with --fresh, or set DATA_DIR to another folder.`;
    case 'cannot_listen':
      return `PostgreSQL found neither a socket nor a port of 127.0.0.1 to listen on for ${folder}: ${lastLine(detail)}`;
    case 'binaries_unusable':
      return `The built-in PostgreSQL cannot run on this machine (${lastLine(detail)}): run "npm rebuild", or set DATABASE_URL to a PostgreSQL of your own.`;
    case 'unsupported_platform':
    case 'folder_unreachable':
    case 'already_running':
    case 'start_failed':
    case 'server_lost':
      return `PostgreSQL did not start in ${folder}: ${lastLine(detail)}`;
  }
}

function lastLine(output: string): string {
  return (
    output
      .trim()
      .split('\n')
      .findLast((line) => /FATAL|PANIC|error/i.test(line)) ??
    output.trim().split('\n').at(-1) ??
    ''
  ).trim();
}
