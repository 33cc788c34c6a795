import type { Environment } from '@/lib/platform/env';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@/scripts/launch/demo-accounts';
import { tell } from './steps.mjs';

/** Where the application is, and, where there is demo data, who may sign in. Tells our starter, too. */
export function announce(environment: Environment, time: string): void {
  const url = addressOf(environment);
  tell(`\nSổ đăng ký phối hợp chạy tại (the registry runs at)  ${url}   [${time}]`);
  if (hasDemo(environment)) {
    tell(`\nTài khoản minh họa (demo accounts), mật khẩu (password): ${DEMO_PASSWORD}`);
    for (const [names, who] of DEMO_ACCOUNTS) tell(`  ${names.padEnd(32)} ${who}`);
  }
  tell('\nDừng (stop): Ctrl-C');
  process.send?.({ ready: true, url });
}

/** Real data never mixes with invented accounts: the embedded database, or where it is asked for. */
export function hasDemo(environment: Environment): boolean {
  return environment.DATABASE_URL === undefined || environment.DEMO;
}

export function addressOf({ AUTH_URL, PORT }: Environment): string {
  return AUTH_URL ? new URL(AUTH_URL).origin : `http://localhost:${PORT}`;
}
