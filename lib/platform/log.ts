import { type Logger, pino } from 'pino';
import { env } from '@/lib/platform/env';

/** The log: one JSON line an event, never with payloads, passwords, tokens or cookies. */
export function log(): Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null });
  return logger;
}

/** Notes a fault of the program, with where it happened and which request it met. */
export function logFault(error: unknown, where: { requestId: string | null; path: string }): void {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  log().error({ ...where, fault: { name, message: firstLine(message), stack } }, 'fault');
}

let logger: Logger | undefined;

/** Database errors repeat the whole statement with its values further down. */
function firstLine(message: string): string {
  return (message.trim().split('\n').at(-1) ?? '').slice(0, 500);
}
