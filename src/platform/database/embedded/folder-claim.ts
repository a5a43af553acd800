import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileErrorCode } from './diagnosis';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { processIdentity } from './process-identity';

interface ClaimRecord {
  readonly owner: number;
  readonly identity: string;
  readonly token: string;
}

/** One process's right to run a server in a folder. A claim whose owner is dead counts for nothing. */
export interface FolderClaim {
  readonly release: () => void;
}

const claimFile = (folder: string): string => join(folder, 'owner.json');

/** The pid of the live process that holds this folder, if any. */
function liveOwner(folder: string): number | null {
  const record = readClaim(claimFile(folder));
  return record !== null && processIdentity(record.owner) === record.identity ? record.owner : null;
}

/** Takes the folder for this process; throws `already_running` while another live owner has it. */
export function claimFolder(folder: string): FolderClaim {
  const token = randomUUID();
  const file = claimFile(folder);
  const record: ClaimRecord = { owner: process.pid, identity: processIdentity(process.pid) ?? '', token };
  const draft = `${file}.${token}`;
  try {
    writeFileSync(draft, JSON.stringify(record), { mode: 0o600 });
    while (!linked(draft, file)) {
      const owner = liveOwner(folder);
      if (owner !== null) throw alreadyRunning(folder, owner);
      setAside(file, token);
    }
  } finally {
    rmSync(draft, { force: true });
  }
  return {
    release: () => {
      if (readClaim(file)?.token === token) rmSync(file, { force: true });
    },
  };
}

/** A hard link is created whole or not at all, so two starters cannot both succeed, nor read half a record. */
function linked(draft: string, file: string): boolean {
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if (fileErrorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead owner's record away; moves it back if a new owner's was caught instead. */
function setAside(file: string, token: string): void {
  const aside = `${file}.${token}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another starter was quicker; the loop looks again
  }
  const caught = readClaim(aside);
  if (caught !== null && processIdentity(caught.owner) === caught.identity) linked(aside, file);
  rmSync(aside, { force: true });
}

function readClaim(file: string): ClaimRecord | null {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isClaim(parsed) ? parsed : null;
  } catch {
    return null;
  }
}

function isClaim(value: unknown): value is ClaimRecord {
  return typeof value === 'object' && value !== null && 'owner' in value && typeof value.owner === 'number';
}

function alreadyRunning(folder: string, owner: number): EmbeddedPostgresError {
  return new EmbeddedPostgresError(
    'already_running',
    `Process ${owner} is already running a database in ${folder}: stop it first, or set DATA_DIR to another folder.`,
  );
}
