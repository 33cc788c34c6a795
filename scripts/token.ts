import { parseArgs } from 'node:util';
import { invalid } from '@/lib/core/errors';
import { createToken, revokeToken } from '@/lib/domain/users/commands/tokens';
import { listTokens } from '@/lib/domain/users/queries/all';
import { newToken } from '@/lib/domain/users/schema';
import { needed, runCommand, SHELL, UsageError } from './shell/run-command';

const USAGE = `npm run token -- create --username U --name N [--expires 2027-01-31]
npm run token -- list [--username U]
npm run token -- revoke --username U --name N | revoke --id ID`;

const options = {
  username: { type: 'string' },
  name: { type: 'string' },
  expires: { type: 'string' },
  id: { type: 'string' },
} as const;

await runCommand({ create, list, revoke }, USAGE);

/** Prints the token alone, so that a script can take it. */
async function create(parameters: string[]): Promise<void> {
  const { values } = parseArgs({ args: parameters, options });
  const username = needed('username', values.username).toLowerCase();
  const expiresAt = values.expires === undefined ? null : endOf(values.expires);
  const parsed = newToken.safeParse({ name: needed('name', values.name), expiresAt });
  if (!parsed.success) throw invalid([{ path: 'name', message: 'errors.field.invalid' }]);
  const { token } = await createToken(SHELL, username, parsed.data);
  console.log(token);
}

async function list(parameters: string[]): Promise<void> {
  const { values } = parseArgs({ args: parameters, options });
  for (const token of await listTokens(SHELL, values.username?.toLowerCase())) {
    const state = token.revokedAt ? 'revoked' : (token.expiresAt?.toISOString() ?? 'no end');
    console.log([token.id, token.username, token.name, state].join('\t'));
  }
}

async function revoke(parameters: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: parameters, options, allowPositionals: true });
  const given = values.id ?? positionals[0];
  await revokeToken(SHELL, given ?? (await idOf(values.username, values.name)));
}

async function idOf(username: string | undefined, name: string | undefined): Promise<string> {
  const wanted = needed('name', name);
  const tokens = await listTokens(SHELL, needed('username', username).toLowerCase());
  return tokens.find((token) => token.name === wanted)?.id ?? '';
}

/** A day means until it ends in Viet Nam; an instant means itself. */
function endOf(text: string): Date {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const end = new Date(isDay ? `${text}T23:59:59+07:00` : text);
  if (Number.isNaN(end.getTime())) throw new UsageError('--expires?');
  return end;
}
