import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

interface Body {
  readonly encoding: 'br' | 'gzip' | null;
  readonly body: Buffer;
}

/** The one page of the web app, ready to send. */
export interface Page {
  readonly etag: string;
  bodyFor(acceptEncoding: string): Body;
}

/** Reads it once: it is a kilobyte, and a new build comes with a new process. */
export function readPage(folder: string): Page {
  const plain = readFileSync(join(folder, 'index.html'));
  const bodies: Body[] = [
    { encoding: 'br', body: brotliCompressSync(plain) },
    { encoding: 'gzip', body: gzipSync(plain) },
  ];
  return {
    etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
    bodyFor: (accepted) =>
      bodies.find(({ encoding }) => encoding !== null && takes(accepted, encoding)) ?? {
        encoding: null,
        body: plain,
      },
  };
}

/** Whether an `Accept-Encoding` names the encoding without refusing it (`;q=0`). */
function takes(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((each) => {
    const [name, quality] = each.split(';').map((part) => part.trim());
    return name === encoding && !/^q=0(\.0*)?$/.test(quality ?? '');
  });
}
