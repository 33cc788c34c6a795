import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '@/lib/domain/audit/queries';
import { asActor, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
const shell = { kind: 'job', name: 'test' } as const;
let actor: UserActor;

beforeAll(async () => {
  actor = await (await makeWorld(database())).person(['SECRETARY', 'W-A']);
});

function note(summary: string): Promise<void> {
  return writeAs(actor, (tx) =>
    appendAudit(tx, {
      action: 'test.note',
      subjectType: 'test',
      subjectId: null,
      summary,
      changes: [{ path: 'title', before: 'cũ', after: summary }],
    }),
  );
}

/** Alters rows as somebody with the owner's rights would, past the trigger. */
function spoil(table: string, sql: string): Promise<unknown> {
  return asOwner(database(), async (owner) => {
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER inserts_only`);
    await owner.query(sql);
    await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER inserts_only`);
  });
}

async function lastSeq(): Promise<number> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query('SELECT max(seq)::int AS seq FROM audit_event'),
  );
  return rows[0].seq;
}

describe('the audit chain', () => {
  it('holds when many write at once, without gap or fork', async () => {
    const before = await lastSeq();
    await Promise.all(Array.from({ length: 20 }, (_, index) => note(`lần ${index}`)));
    expect(await lastSeq()).toBe(before + 20);
    expect(await verifyAudit(shell)).toMatchObject({ brokenAt: null, entries: before + 20 });
  });

  it('keeps who, from where and in which request', async () => {
    await note('ai, từ đâu');
    const { rows } = await asOwner(database(), (owner) =>
      owner.query('SELECT * FROM audit_event ORDER BY seq DESC LIMIT 1'),
    );
    expect(rows[0]).toMatchObject({
      actor_kind: 'user',
      actor_id: actor.userId,
      actor_name: actor.username,
      request_id: 'test-request',
      address: '127.0.0.1',
    });
  });

  it('takes inserts only, from the owner too', async () => {
    for (const sql of [
      'UPDATE audit_event SET action = action',
      'DELETE FROM audit_detail',
      'TRUNCATE audit_detail',
    ]) {
      await expect(asOwner(database(), (owner) => owner.query(sql))).rejects.toThrow(
        'inserts only',
      );
    }
  });

  it('commits no write that records nothing', async () => {
    const silent = writeAs(shell, (tx) =>
      tx.user.createMany({ data: [{ username: 'silent', displayName: 'Im lặng' }] }),
    );
    await expect(silent).rejects.toThrow('records nothing');
    const { rows } = await asOwner(database(), (owner) =>
      owner.query(`SELECT FROM "user" WHERE username = 'silent'`),
    );
    expect(rows).toEqual([]);
  });

  it('cannot be written by a reader', async () => {
    const attempt = asActor(actor, (tx) =>
      appendAudit(tx, { action: 'test.note', subjectType: 'test', subjectId: null }),
    );
    await expect(attempt).rejects.toThrow(/read-only/);
  });

  it.each([
    [
      'an altered detail',
      'audit_detail',
      (seq: number) => `UPDATE audit_detail SET changes = '[]' WHERE seq = ${seq}`,
      'its detail was altered',
    ],
    [
      'an altered event',
      'audit_event',
      (seq: number) => `UPDATE audit_event SET actor_name = 'ai đó' WHERE seq = ${seq}`,
      'it was altered',
    ],
  ] as const)('names the entry of %s', async (_, table, sql, reason) => {
    const seq = (await lastSeq()) - 3;
    const column = table === 'audit_detail' ? 'changes' : 'actor_name';
    await spoil(table, `CREATE TABLE kept AS SELECT * FROM ${table} WHERE seq = ${seq}`);
    await spoil(table, sql(seq));
    expect(await verifyAudit(shell)).toMatchObject({ brokenAt: seq, reason });
    await spoil(
      table,
      `UPDATE ${table} t SET ${column} = k.${column} FROM kept k WHERE k.seq = t.seq; DROP TABLE kept`,
    );
    expect(await verifyAudit(shell)).toMatchObject({ brokenAt: null });
  });

  it('names the entry after a removed one', async () => {
    const seq = (await lastSeq()) - 2;
    await spoil('audit_detail', `DELETE FROM audit_detail WHERE seq = ${seq}`);
    expect(await verifyAudit(shell)).toMatchObject({
      brokenAt: seq,
      reason: 'its detail is missing',
    });
    await spoil('audit_event', `DELETE FROM audit_event WHERE seq = ${seq}`);
    expect(await verifyAudit(shell)).toMatchObject({
      brokenAt: seq + 1,
      reason: 'an entry is missing before it',
    });
  });
});
