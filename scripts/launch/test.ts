import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureClient } from './build';
import { CHECKS, type Check } from './checks';
import type { Count } from './counts';
import { StepError, seconds, step, tell } from './steps.mjs';
import { onStop, stop } from './stopping.mjs';

/** `npm test`: everything; with names: those parts. The last line counts, the exit code is 0 only if all passed. */
export async function main(names: string[]): Promise<void> {
  const begun = performance.now();
  clearSettings();
  const reports = mkdtempSync(join(tmpdir(), 'registry-reports-'));
  const sweep = () => rmSync(reports, { recursive: true, force: true });
  onStop(sweep, sweep);
  await step('Sinh mã truy cập dữ liệu (database client)', ensureClient);
  const results = await runAll(names.length > 0 ? names : Object.keys(CHECKS), reports);
  const counts = [...results.values()];
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  tell(`\n${seconds(begun)}`);
  tell(`${passed} passed, ${failed} failed`);
  await stop(failed === 0 ? 0 : 1);
}

/** Settings of the surroundings are not the tests' business: each starts what it needs itself. */
function clearSettings(): void {
  const foreign =
    /^(DATABASE|AUTH|S3|EMBEDDED)_|^(PORT|DATA_DIR|DEMO|SMTP_URL|LOG_LEVEL|E2E_BASE_URL)$/;
  for (const name of Object.keys(process.env)) if (foreign.test(name)) delete process.env[name];
}

async function runAll(names: string[], reports: string): Promise<Map<string, Count>> {
  const results = new Map<string, Count>();
  const chosen = names.map((name): [string, Check] => [name, find(name)]);
  for (const phase of [...new Set(chosen.map(([, check]) => check.phase))].sort()) {
    const waiting = chosen.filter(([, check]) => check.phase === phase);
    const lanes = [1, 2].map(async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [name, check] = next;
        results.set(name, await run(name, check, results, reports));
      }
    });
    await Promise.all(lanes);
  }
  return results;
}

async function run(name: string, check: Check, results: Map<string, Count>, reports: string) {
  const begun = performance.now();
  const count = await attempt(name, check, results, reports);
  if (count.output) tell(count.output.trimEnd());
  const mark = count.failed === 0 ? '[ok] ' : '[lỗi]';
  const dots = '.'.repeat(Math.max(3, 58 - check.label.length));
  const numbers = `${count.passed} passed, ${count.failed} failed`;
  tell(`${mark} ${check.label} ${dots} ${seconds(begun)}  ${numbers}`);
  return count;
}

async function attempt(
  name: string,
  check: Check,
  results: Map<string, Count>,
  reports: string,
): Promise<Count> {
  if (check.needs && results.get(check.needs)?.failed) {
    return { passed: 0, failed: 1, output: `${name}: cannot run without ${check.needs}` };
  }
  try {
    return await check.run(join(reports, `${name}.json`));
  } catch (error) {
    const output = error instanceof StepError ? `${error.output}\n${error.message}` : String(error);
    return { passed: 0, failed: 1, output };
  }
}

function find(name: string): Check {
  const check = CHECKS[name];
  if (check) return check;
  throw new StepError(`${name}: no such part; there are ${Object.keys(CHECKS).join(', ')}`);
}
