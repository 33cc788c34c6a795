import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedServer, runningEmbedded, startEmbedded } from '@/lib/platform/db/embedded';
import { hasEnded, isRunning } from '@/lib/platform/db/processes';
import { makeTemporaryFolder, removeTemporaryFolder } from '@/tests/support/temporary-folder';

let dataDir: string;
let server: EmbeddedServer;

beforeAll(async () => {
  dataDir = await makeTemporaryFolder();
  server = await startEmbedded({ dataDir });
});

afterAll(async () => {
  await server.stop();
  removeTemporaryFolder(dataDir);
});

async function restart(): Promise<void> {
  server = await startEmbedded({ dataDir });
}

async function ask(url: string, sql: string) {
  const client = new pg.Client(url);
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end();
  }
}

describe('the embedded database', () => {
  it('speaks Vietnamese, checks its pages and keeps universal time', async () => {
    const row = await ask(
      server.ownerUrl,
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider, datlocale AS locale,
         upper('đường') AS upper, current_setting('data_checksums') AS checksums,
         current_setting('timezone') AS timezone, current_setting('password_encryption') AS passwords
       FROM pg_database WHERE datname = current_database()`,
    );
    expect(row).toEqual({
      encoding: 'UTF8',
      provider: 'b',
      locale: 'C.UTF-8',
      upper: 'ĐƯỜNG',
      checksums: 'on',
      timezone: 'UTC',
      passwords: 'scram-sha-256',
    });
  });

  it('gives the login role no right but to connect', async () => {
    await expect(ask(server.loginUrl, 'CREATE TABLE mine (id integer)')).rejects.toThrow(/denied/);
    await expect(ask(server.loginUrl, 'CREATE TEMP TABLE mine ()')).rejects.toThrow(/denied/);
    const other = server.loginUrl.replace(/registry$/, 'postgres');
    await expect(ask(other, 'SELECT 1')).rejects.toThrow(/denied/);
  });

  it('can be found by another process while it runs, on the same port after a restart', async () => {
    const { port } = server;
    expect(runningEmbedded(dataDir)?.loginUrl).toBe(server.loginUrl);
    await server.stop();
    expect(runningEmbedded(dataDir)).toBeNull();
    await restart();
    expect(server.port).toBe(port);
  });
});

describe('after a crash', () => {
  it('starts again with its data when the server was killed', async () => {
    await ask(server.ownerUrl, 'CREATE TABLE kept AS SELECT 7 AS id');
    process.kill(server.process.pid, 'SIGKILL');
    await server.ended;
    await restart();
    expect(await ask(server.ownerUrl, 'SELECT id FROM kept')).toEqual({ id: 7 });
  });

  it('ends the server that a killed start left behind', async () => {
    const orphan = server.process;
    await restart();
    expect(await hasEnded(orphan, 1_000)).toBe(true);
    expect(isRunning(server.process)).toBe(true);
  });

  it('is not deceived by a note that names somebody else’s process', async () => {
    await server.stop();
    const note = [process.pid, join(dataDir, 'postgres'), 1, server.port, '', '', '', 'ready'];
    writeFileSync(join(dataDir, 'postgres/postmaster.pid'), note.join('\n'));
    await restart();
    expect(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8')).toMatch(
      new RegExp(`^${server.process.pid}\n`),
    );
  });

  it('sweeps a cluster that was half made', async () => {
    const half = join(dataDir, 'postgres.new-half');
    mkdirSync(half);
    const other = await makeTemporaryFolder();
    mkdirSync(join(other, 'postgres.new-half'));
    const second = await startEmbedded({ dataDir: other, ephemeral: true });
    expect(await ask(second.ownerUrl, 'SELECT 1 AS one')).toEqual({ one: 1 });
    await second.stop();
    removeTemporaryFolder(other);
  });
});
