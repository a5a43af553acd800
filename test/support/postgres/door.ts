import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { Client } from 'pg';

/** The end of an answer: ready for the next query, and in no transaction. */
const READY = Buffer.from('Z\0\0\0\x05I', 'latin1');
const FAREWELL = errorResponse(
  'SFATAL',
  'VFATAL',
  'C57P01',
  'Mterminating connection due to administrator command',
);

/** A door before a database, at which a test has connections break when it likes. */
export class Door {
  /** How many connections are let in; the others are cut as soon as they are made. */
  letIn = Infinity;
  /** The next connection to be made hears, in the packet of this answer, that the server shuts down. */
  farewellAfter = Infinity;

  private constructor(
    private readonly server: Server,
    /** As whoever the database's own URL names. */
    readonly url: string,
  ) {}

  static async open(databaseUrl: string): Promise<Door> {
    const { host, port, user, database } = new Client({ connectionString: databaseUrl });
    const address = host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { host, port };
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port: own } = server.address() as AddressInfo;
    const door = new Door(server, `postgres://${user}@127.0.0.1:${own}/${database}`);
    server.on('connection', (caller) => {
      door.letIn -= 1;
      if (door.letIn < 0) caller.destroy();
      else door.lead(caller, connect(address));
    });
    return door;
  }

  async close(): Promise<void> {
    this.server.close();
    await once(this.server, 'close');
  }

  private lead(caller: Socket, called: Socket): void {
    const ended = (): void => {
      caller.destroy();
      called.destroy();
    };
    const last = this.farewellAfter;
    this.farewellAfter = Infinity;
    let answers = 0;
    const answer = new Transform({
      transform: (chunk: Buffer, _, done) => {
        if (chunk.subarray(-READY.length).equals(READY)) answers += 1;
        if (answers < last) return done(null, chunk);
        caller.end(Buffer.concat([chunk, FAREWELL]));
        return called.destroy();
      },
    });
    caller.on('error', ended).on('close', ended).pipe(called);
    called.on('error', ended).on('close', ended).pipe(answer).pipe(caller);
  }
}

function errorResponse(...fields: string[]): Buffer {
  const body = Buffer.from(`${fields.join('\0')}\0\0`);
  const head = Buffer.alloc(5);
  head.write('E');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}
