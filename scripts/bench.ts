import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bench } from '@/lib/operations/bench/commands/bench';
import { SIZES } from '@/lib/operations/bench/schema';
import { env } from '@/lib/platform/env';

const { values } = parseArgs({ options: { size: { type: 'string', default: 'small' } } });
const size = (['small', 'full'] as const).find((each) => each === values.size);

if (size === undefined) {
  console.error(`--size ${Object.keys(SIZES).join('|')}`);
  process.exitCode = 1;
} else {
  const { BENCH_URL: url, BENCH_TOKEN: token, BENCH_COOKIE: cookie } = process.env;
  const running = url && (token || cookie) ? { url, token, cookie } : null;
  const results = await bench(size, resolve(env().DATA_DIR), running);
  console.table(results.rows);
  console.table({ ...results.seconds, ...results.bytes });
  console.table(results.searches);
  if (results.pages) console.table(results.pages);
  else
    console.info('Pages are left out: no BENCH_URL with BENCH_TOKEN (API) or BENCH_COOKIE (page).');
}
