import { SOCKET_PORT, type ListenAddress } from './listen-address';

/** The superuser that initdb creates. */
const SUPERUSER = 'postgres';

/** How to reach an embedded server. */
export interface EmbeddedConnection {
  /** The folder of the Unix socket, or 127.0.0.1. */
  readonly host: string;
  readonly port: number;
  readonly superuser: string;
  /** Null over the socket, where whoever may enter its folder is trusted. Over a port every role must have this one. */
  readonly password: string | null;
  /** Connects the superuser to the database `postgres`. */
  readonly superuserUrl: string;
  /** A URL for pg, TypeORM, BullMQ and libpq alike. */
  url(database: string, role: string): string;
}

/** Describes the way to a server that listens on the address. */
export function connectionTo(address: ListenAddress, password: string): EmbeddedConnection {
  const url = (database: string, role: string): string =>
    address.kind === 'socket'
      ? // The host in the query overrules `localhost`, which is there for parsers that insist on a host.
        `postgres://${encodeURIComponent(role)}@localhost/${encodeURIComponent(database)}?host=${encodeURIComponent(address.folder)}`
      : `postgres://${encodeURIComponent(role)}:${password}@127.0.0.1:${address.port}/${encodeURIComponent(database)}`;
  return {
    host: address.kind === 'socket' ? address.folder : '127.0.0.1',
    port: address.kind === 'socket' ? SOCKET_PORT : address.port,
    superuser: SUPERUSER,
    password: address.kind === 'socket' ? null : password,
    superuserUrl: url('postgres', SUPERUSER),
    url,
  };
}
