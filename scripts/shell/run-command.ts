import { isAppError } from '@/lib/core/errors';
import { disconnect } from '@/lib/platform/db/client';
import { translatorFor } from '@/lib/platform/i18n/translate';
import type { JobActor } from '@/lib/policy/actor';

/** Whoever has the shell of the server acts by that. */
export const SHELL: JobActor = { kind: 'job', name: 'shell' };

/** A wrong call of a script; its message says what is missing. */
export class UsageError extends Error {}

/** Runs one of a script's commands; a refusal is told in one line each and ends with exit code 1. */
export async function runCommand(
  commands: Readonly<Record<string, (parameters: string[]) => Promise<void>>>,
  usage: string,
): Promise<void> {
  const [name = '', ...parameters] = process.argv.slice(2);
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new UsageError(name ? `${name}?` : 'command?');
    await command(parameters);
  } catch (error) {
    process.exitCode = 1;
    for (const line of explain(error, usage)) console.error(line);
  } finally {
    await disconnect();
  }
}

/** The value of an option that must be there. Throws UsageError. */
export function needed(name: string, value: string | undefined): string {
  if (value?.trim()) return value;
  throw new UsageError(`--${name}?`);
}

function explain(error: unknown, usage: string): string[] {
  if (isAppError(error)) {
    const t = translatorFor('vi');
    const fields = (error.fields ?? []).map(({ path, message }) => `  ${path}: ${t(message)}`);
    return [t(error.messageKey, error.values), ...fields];
  }
  const isUsage =
    error instanceof UsageError ||
    (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
  if (isUsage) return [error.message, usage];
  throw error;
}
