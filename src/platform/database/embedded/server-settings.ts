import type { ListenAddress } from './listen-address';

/** PostgreSQL settings by name. */
export type ServerSettings = Readonly<Record<string, string>>;

/** For a small machine shared with the application itself; durable, as production is. */
const SMALL_MACHINE: ServerSettings = {
  shared_buffers: '128MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_connections: '80',
  max_wal_size: '512MB',
  min_wal_size: '64MB',
  // No replica will ever follow this server.
  wal_level: 'minimal',
  max_wal_senders: '0',
  // Worker processes for reading pay off with deep queues, not here.
  io_method: 'sync',
  jit: 'off',
};

/** What the application relies on, whatever the machine says. */
const FIXED: ServerSettings = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  password_encryption: 'scram-sha-256',
  unix_socket_permissions: '0700',
  logging_collector: 'off',
  log_destination: 'stderr',
  // A person's words must never reach a log: statements and errors hold them, so only the server's own life is logged.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_statement: 'none',
};

/** Settings as arguments of `postgres`, so that the code and not an old file on disk decides. */
export function settingArguments(address: ListenAddress, overrides: ServerSettings): string[] {
  const settings = { ...SMALL_MACHINE, ...overrides, ...FIXED, ...listening(address) };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function listening(address: ListenAddress): ServerSettings {
  switch (address.kind) {
    case 'socket':
      return { listen_addresses: '', unix_socket_directories: address.folder };
    case 'port':
      return { listen_addresses: '127.0.0.1', port: String(address.port), unix_socket_directories: '' };
  }
}
