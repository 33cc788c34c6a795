import { parseArgs } from 'node:util';
import { invalid } from '@/lib/core/errors';
import { createUser, disableUser, enableUser } from '@/lib/domain/users/commands/accounts';
import { resetPassword } from '@/lib/domain/users/commands/password';
import { listUsers } from '@/lib/domain/users/queries/all';
import { newUser } from '@/lib/domain/users/schema';
import { passwordInput } from './shell/password-input';
import { needed, runCommand, SHELL } from './shell/run-command';

const USAGE = `npm run user -- create --username U --role R --unit CODE [--role R --unit CODE …] [--name "Họ tên"]
npm run user -- disable|enable|reset-password --username U
npm run user -- list`;

await runCommand(
  {
    create,
    disable: (parameters) => disableUser(SHELL, usernameOf(parameters)),
    enable: (parameters) => enableUser(SHELL, usernameOf(parameters)),
    'reset-password': reset,
    list,
  },
  USAGE,
);

/** Roles and units pair up in their order; a role of the whole registry stands without a unit. */
async function create(parameters: string[]): Promise<void> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      username: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string', multiple: true },
      unit: { type: 'string', multiple: true },
    },
  });
  const username = needed('username', values.username);
  needed('role', values.role?.[0]);
  const memberships = (values.role ?? []).map((role, index) => ({
    role: role.toUpperCase(),
    unit: values.unit?.[index] ?? null,
  }));
  const parsed = newUser.safeParse({ username, displayName: values.name ?? username, memberships });
  if (!parsed.success) {
    throw invalid(
      parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
    );
  }
  const { password, generated } = await passwordInput();
  await createUser(SHELL, parsed.data, password);
  tell(parsed.data.username, generated ? password : null);
}

async function reset(parameters: string[]): Promise<void> {
  const username = usernameOf(parameters);
  const { password, generated } = await passwordInput();
  await resetPassword(SHELL, username, password);
  tell(username, generated ? password : null);
}

async function list(): Promise<void> {
  for (const user of await listUsers(SHELL)) {
    const roles = user.memberships.map(({ role, unit }) => (unit ? `${role}@${unit}` : role));
    console.log(
      [
        user.username,
        user.disabled ? 'disabled' : 'active',
        roles.join(','),
        user.displayName,
      ].join('\t'),
    );
  }
}

function usernameOf(parameters: string[]): string {
  const { values } = parseArgs({ args: parameters, options: { username: { type: 'string' } } });
  return needed('username', values.username).toLowerCase();
}

function tell(username: string, password: string | null): void {
  console.log(username);
  if (password === null) return;
  console.log(`Mật khẩu (chỉ hiện một lần; phải đổi khi đăng nhập lần đầu): ${password}`);
}
