import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { getConstructionPlans } from 'pg-boss';
import { afterEach, describe, expect, it } from 'vitest';
import { noteAs } from '@/lib/platform/db/as-actor';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { type JobWorker, type RunningQueue, startQueue } from '@/lib/platform/jobs/workers';
import { type Actor, NO_REQUEST } from '@/lib/policy/actor';
import { asOwner, asSuperuser, connected, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();
const job: Actor = { kind: 'job', name: 'test' };
const stranger: Actor = { kind: 'anonymous', request: NO_REQUEST };
let queue: RunningQueue | null = null;

afterEach(async () => {
  await queue?.stop();
  queue = null;
});

function work(...workers: JobWorker[]): void {
  queue = startQueue(workers, { pollSeconds: 0.5, superviseSeconds: 1 });
}

async function until(done: () => boolean, within = 15_000): Promise<void> {
  for (const end = Date.now() + within; !done() && Date.now() < end; ) await sleep(50);
  expect(done()).toBe(true);
}

function rows<T>(text: string): Promise<T[]> {
  return asOwner(database(), async (owner) => (await owner.query(text)).rows as T[]);
}

describe('the queue', () => {
  it('runs a job once the write it belongs to is there, and not before', async () => {
    const ran: string[] = [];
    work({ name: 'test.after', handle: async ({ id }) => void ran.push(id ?? '') });
    await noteAs(job, async (tx) => {
      await enqueue(tx, 'test.after', { id: 'one' }, { key: 'one' });
      await sleep(1500);
      expect(ran).toEqual([]);
    });
    await until(() => ran.length > 0);
    expect(ran).toEqual(['one']);
  });

  it('forgets the job of a write that was taken back', async () => {
    const failed = noteAs(job, async (tx) => {
      await enqueue(tx, 'test.back', { id: 'one' }, { key: 'one' });
      throw new Error('taken back');
    });
    await expect(failed).rejects.toThrow('taken back');
    expect(await rows(`SELECT FROM jobs.job WHERE name = 'test.back'`)).toEqual([]);
  });

  it('keeps one waiting job a key, with the data given last', async () => {
    for (const id of ['one', 'two']) {
      await noteAs(job, (tx) => enqueue(tx, 'test.key', { id }, { key: 'same' }));
    }
    await noteAs(job, (tx) => enqueue(tx, 'test.key', { id: 'three' }, { key: 'other' }));
    const waiting = await rows(`SELECT data FROM jobs.job WHERE name = 'test.key' ORDER BY data`);
    expect(waiting).toEqual([{ data: { id: 'three' } }, { data: { id: 'two' } }]);
  });

  it('lets no worker take a waiting job while a second write with its key is under way', async () => {
    const ran: string[] = [];
    await noteAs(job, (tx) => enqueue(tx, 'test.lock', { id: 'first' }, { key: 'k' }));
    await noteAs(job, async (tx) => {
      await enqueue(tx, 'test.lock', { id: 'second' }, { key: 'k' });
      work({ name: 'test.lock', handle: async ({ id }) => void ran.push(id ?? '') });
      await sleep(1500);
      expect(ran).toEqual([]);
    });
    await until(() => ran.length > 0);
    expect(ran).toEqual(['second']);
  });

  it('tries a failed job again later and keeps no word of what failed', async () => {
    work({ name: 'test.fail', handle: () => Promise.reject(new Error('the text of a paper')) });
    await noteAs(job, (tx) => enqueue(tx, 'test.fail', { id: 'one' }, { key: 'one' }));
    await sleep(2_500);
    const kept = await rows<{ state: string; later: boolean; output: unknown }>(
      `SELECT state, start_after > now() + interval '5 seconds' AS later, output FROM jobs.job WHERE name = 'test.fail'`,
    );
    expect(kept).toMatchObject([{ state: 'retry', later: true }]);
    expect(JSON.stringify(kept)).not.toContain('paper');
  });

  it('takes up a job again whose worker died', async () => {
    await noteAs(job, (tx) => enqueue(tx, 'test.died', { id: 'one' }, { key: 'one' }));
    await rows(`UPDATE jobs.job SET state = 'active', started_on = now() - interval '1 hour'
                WHERE name = 'test.died'`);
    work({ name: 'test.died', handle: async () => {} });
    await sleep(1_000);
    await rows(`UPDATE jobs.queue SET monitor_on = NULL, monitor_claim_on = NULL`);
    const states = () =>
      rows<{ state: string }>(`SELECT state FROM jobs.job WHERE name = 'test.died'`);
    const taken = async () => (await states())[0]?.state !== 'active';
    for (const end = Date.now() + 40_000; Date.now() < end && !(await taken()); ) await sleep(500);
    expect(['retry', 'completed']).toContain((await states())[0]?.state);
  }, 60_000);

  it('goes on after the database was away', async () => {
    const ran: string[] = [];
    work({ name: 'test.lost', handle: async ({ id }) => void ran.push(id ?? '') });
    await sleep(1_000);
    await asSuperuser((client) =>
      client.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'registry-queue'`,
      ),
    );
    await noteAs(job, (tx) => enqueue(tx, 'test.lost', { id: 'one' }, { key: 'one' }));
    await until(() => ran.length > 0);
  });

  it('lets work at hand finish before it stops', async () => {
    const done: string[] = [];
    const begun: string[] = [];
    work({
      name: 'test.stop',
      async handle({ id }) {
        begun.push(id ?? '');
        await sleep(1_000);
        done.push(id ?? '');
      },
    });
    await noteAs(job, (tx) => enqueue(tx, 'test.stop', { id: 'one' }, { key: 'one' }));
    await until(() => begun.length > 0);
    await queue?.stop();
    expect(done).toEqual(['one']);
    const states = await rows(`SELECT state FROM jobs.job WHERE name = 'test.stop'`);
    expect(states).toEqual([{ state: 'completed' }]);
  });
});

describe('who may touch the queue', () => {
  it('a stranger leaves no job', async () => {
    const leaving = noteAs(stranger, (tx) => enqueue(tx, 'test.x', {}, { key: 'x' }));
    await expect(leaving).rejects.toThrow(/42501|stranger/);
  });

  it('the application role and the login role see no table of it', async () => {
    const tables = await rows<{ table: string }>(
      `SELECT relname AS table FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE n.nspname = 'jobs' AND c.relkind IN ('r', 'p')`,
    );
    expect(tables.length).toBeGreaterThan(5);
    await connected(database().loginUrl, async (login) => {
      for (const role of ['registry_login', 'registry_app']) {
        await login.query(role === 'registry_app' ? 'SET ROLE registry_app' : 'RESET ROLE');
        for (const { table } of tables) {
          await expect(login.query(`SELECT FROM jobs."${table}"`)).rejects.toMatchObject({
            code: '42501',
          });
        }
      }
    });
  });

  it('the queue’s role sees nothing of the registry and changes no table of its own', async () => {
    const client = new pg.Client({
      connectionString: database().loginUrl,
      options: '-c role=registry_queue',
    });
    await client.connect();
    for (const text of [
      'SELECT FROM public.regulation',
      'SELECT FROM public.attachment',
      `SELECT app.enqueue_job('a', '{}', 'a', '{}', 0)`,
      'CREATE TABLE jobs.own (id int)',
      'DROP TABLE jobs.job',
    ]) {
      await expect(client.query(text)).rejects.toMatchObject({ code: '42501' });
    }
    await client.end();
  });

  it('its tables are those of the installed version', async () => {
    const wanted = /version\(version\) VALUES \('(\d+)'\)/.exec(getConstructionPlans('jobs'))?.[1];
    expect(await rows('SELECT version FROM jobs.version')).toEqual([{ version: Number(wanted) }]);
  });
});
