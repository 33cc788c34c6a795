import type { ChildProcess } from 'node:child_process';

type Environment = Record<string, string | undefined>;

export function startNode(
  parameters: string[],
  options?: { env?: Environment; output?: 'pipe' | 'inherit' },
): ChildProcess;
export function startScript(script: string, parameters: string[], env: Environment): ChildProcess;
export function runNode(
  parameters: string[],
  options?: { env?: Environment; remedy?: string },
): Promise<string>;
export function untilEnd(child: ChildProcess, patience?: number): Promise<number | string>;
export function endChild(child: ChildProcess, patience: number): Promise<void>;
