import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { StepError } from './steps.mjs';

/** How many tests passed and failed, and what is to be shown of the failure. */
export type Count = { passed: number; failed: number; output?: string };

export const ONE_PASSED: Count = { passed: 1, failed: 0 };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
});

/** A file that could not even be read counts as one failed test. */
export function vitestCount(file: string, run: Promise<string>): Promise<Count> {
  return counted(run, () => {
    const report = vitestReport.parse(readReport(file));
    const unread = report.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    );
    return { passed: report.numPassedTests, failed: report.numFailedTests + unread.length };
  });
}

/** A test that passed only when repeated counts as failed. */
export function playwrightCount(file: string, run: Promise<string>): Promise<Count> {
  return counted(run, () => {
    const { stats, errors } = playwrightReport.parse(readReport(file));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  });
}

/** A run that says it failed has at least one failure, whatever its report says. */
async function counted(run: Promise<string>, read: () => Count): Promise<Count> {
  try {
    await run;
    return read();
  } catch (error) {
    const output = error instanceof StepError ? error.output : '';
    const { passed, failed } = readOrNothing(read);
    return { passed, failed: Math.max(1, failed), output: output || String(error) };
  }
}

function readOrNothing(read: () => Count): Count {
  try {
    return read();
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function readReport(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
