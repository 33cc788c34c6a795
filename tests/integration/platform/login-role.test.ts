import { describe, expect, it } from 'vitest';
import { admitLoginRole, ensureLoginRole } from '@/lib/platform/db/login-role';
import { asSuperuser, connected, ownDatabase } from '@/tests/support/database';

const database = ownDatabase();

const READ = 'SELECT FROM public.regulation';

/** Addresses as an office would give them: an owner, and a runtime role. */
function addresses(owner: string, login: string) {
  const url = (user: string) => {
    const address = new URL(database().ownerUrl);
    address.username = user;
    address.password = 'word';
    return address.href;
  };
  return { ownerUrl: url(owner), runtimeUrl: url(login) };
}

async function makeRole(name: string, options: string): Promise<void> {
  await asSuperuser(async (client) => {
    await client.query(`DROP ROLE IF EXISTS ${name}`);
    await client.query(`CREATE ROLE ${name} LOGIN PASSWORD 'word' ${options}`);
    await client.query(`GRANT CONNECT ON DATABASE ${database().name} TO ${name} WITH GRANT OPTION`);
  });
}

describe('an external database', () => {
  it('gets its runtime role from the role that may make one', async () => {
    await makeRole('office_owner', 'CREATEROLE');
    const derived = { ...addresses('office_owner', 'office_login'), derived: true };
    await ensureLoginRole(derived);
    await ensureLoginRole(derived);
    const reading = connected(derived.runtimeUrl, (login) => login.query(READ));
    await expect(reading).rejects.toThrow(/permission denied/);
  });

  it('is refused in one line where the role may not', async () => {
    await makeRole('office_guest', '');
    const attempt = ensureLoginRole({
      ...addresses('office_guest', 'office_other'),
      derived: true,
    });
    await expect(attempt).rejects.toThrow(/^DATABASE_OWNER_URL: set it to the role that migrates/);
  });

  it('is refused with a runtime role above row security', async () => {
    await makeRole('office_bypass', 'BYPASSRLS');
    const attempt = ensureLoginRole({
      ...addresses('office_bypass', 'office_bypass'),
      ownerUrl: database().ownerUrl,
      derived: false,
    });
    await expect(attempt).rejects.toThrow(/^DATABASE_URL: role office_bypass stands above/);
  });

  it('is refused where nobody answers', async () => {
    const nowhere = 'postgresql://a:b@127.0.0.1:1/c';
    const attempt = ensureLoginRole({ ownerUrl: nowhere, runtimeUrl: nowhere, derived: true });
    await expect(attempt).rejects.toThrow(/^DATABASE_URL: the database does not let us in: \S/);
  });

  it('lets the runtime role become the application, and nothing else', async () => {
    await makeRole('office_runtime', 'NOINHERIT');
    const { runtimeUrl } = addresses('office_runtime', 'office_runtime');
    await admitLoginRole(database().ownerUrl, runtimeUrl);
    await admitLoginRole(database().ownerUrl, runtimeUrl);
    await connected(runtimeUrl, async (login) => {
      await expect(login.query(READ)).rejects.toThrow(/permission denied/);
      await login.query('SET ROLE registry_app');
      expect((await login.query(READ)).rowCount).toBe(0);
    });
  });
});
