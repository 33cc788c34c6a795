import type { Binaries } from './binaries';

export type ServerSettings = { port: number; clusterName: string; ephemeral: boolean };

/** The server's settings, given on its command line so that they are always those of this version. */
export function serverSettings(settings: ServerSettings, binaries: Binaries): string[] {
  const values = {
    ...COMMON,
    ...(settings.ephemeral ? EPHEMERAL : DURABLE),
    port: settings.port,
    cluster_name: settings.clusterName,
    ...(binaries.hasStatistics && { shared_preload_libraries: 'pg_stat_statements' }),
  };
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

const COMMON = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_line_prefix: '%m [%p] %q%u@%d ',
  lc_messages: 'C',
  huge_pages: 'off',
  // The pages are many small statements; compiling them costs more than running them.
  jit: 'off',
  random_page_cost: 1.1,
};

const DURABLE = {
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  wal_compression: 'on',
  checkpoint_timeout: '15min',
};

const EPHEMERAL = {
  shared_buffers: '128MB',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
};
