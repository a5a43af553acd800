import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

export type Cell = string | number | boolean | null | readonly string[];

const CHUNK = 256 * 1024;

/** Rows waiting to be sent, as text of COPY, table by table. */
export class CopyBatch {
  private readonly tables = new Map<string, { columns: string; lines: string[] }>();

  /** Adds a row; its keys are the columns, and the same for every row of the table. */
  add(table: string, row: Readonly<Record<string, Cell>>): void {
    let entry = this.tables.get(table);
    if (!entry) this.tables.set(table, (entry = { columns: Object.keys(row).join(', '), lines: [] }));
    entry.lines.push(Object.values(row).map(cellText).join('\t'));
  }

  /** Sends everything, tables in the order in which they first had a row. */
  async send(client: Client): Promise<number> {
    let rows = 0;
    for (const [table, { columns, lines }] of this.tables) {
      const target = client.query(copyFrom(`COPY ${table} (${columns}) FROM STDIN (FREEZE)`));
      await pipeline(Readable.from(chunksOf(lines)), target);
      rows += lines.length;
    }
    this.tables.clear();
    return rows;
  }
}

function* chunksOf(lines: readonly string[]): Generator<string> {
  let chunk = '';
  for (const line of lines) {
    chunk += `${line}\n`;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cellText(cell: Cell): string {
  if (cell === null) return '\\N';
  if (typeof cell === 'object') return `{${cell.join(',')}}`;
  return typeof cell === 'string'
    ? cell.replace(/[\\\t\n\r]/g, (letter) => ESCAPES[letter] ?? letter)
    : String(cell);
}
