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
  log().error(
    { ...where, fault: { name, message: lastLine(message), frames: framesOf(stack) } },
    'fault',
  );
}

let logger: Logger | undefined;

/** Database errors repeat the statement with its values first; what went wrong stands last. */
function lastLine(message: string): string {
  return (message.trim().split('\n').at(-1) ?? '').slice(0, 300);
}

/** Where it happened, without the message that stands in front. */
function framesOf(stack: string | undefined): string[] {
  const lines = (stack ?? '').split('\n').map((line) => line.trim());
  return lines.filter((line) => line.startsWith('at ')).slice(0, 20);
}
