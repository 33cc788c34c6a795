import { admitLoginRole, ensureLoginRole } from '@/lib/platform/db/login-role';
import { migrate } from '@/lib/platform/db/migrate';
import { type Environment, ownerUrl, runtimeUrl } from '@/lib/platform/env';

/** Roles, then migrations, then the runtime role's way into the application role. Returns a note. */
export async function bringUpToDate(environment: Environment): Promise<string> {
  const addresses = {
    ownerUrl: ownerUrl(environment),
    runtimeUrl: runtimeUrl(environment),
    derived: environment.DATABASE_OWNER_URL === undefined,
  };
  if (environment.DATABASE_URL) await ensureLoginRole(addresses);
  const applied = await migrate(addresses.ownerUrl);
  await admitLoginRole(addresses.ownerUrl, addresses.runtimeUrl);
  return applied.length === 0 ? 'không đổi (unchanged)' : applied.join(', ');
}
