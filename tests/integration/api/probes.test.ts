import { describe, expect, it } from 'vitest';
import { healthRoute, readyRoute } from '@/lib/http/probe';
import { asOwner, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();

describe('health and readiness', () => {
  const ask = () => readyRoute()(new Request(`http://localhost/api/ready`));

  it('are well with the migrations of the project', async () => {
    expect((await healthRoute()()).status).toBe(200);
    expect((await ask()).status).toBe(200);
  });

  it('are not with one less', async () => {
    const set = (sql: string) => asOwner(database(), (owner) => owner.query(sql));
    const last = '(SELECT max(migration_name) FROM _prisma_migrations)';
    await set(
      `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = ${last}`,
    );
    const body = await (await ask()).json();
    expect(body).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    await set('UPDATE _prisma_migrations SET rolled_back_at = NULL');
    expect((await ask()).status).toBe(200);
  });
});
