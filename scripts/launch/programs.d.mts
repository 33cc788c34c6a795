import type { ChildProcess } from 'node:child_process';

export function runProgram(
  command: string,
  parameters: string[],
  options?: { env?: Record<string, string>; remedy?: string; show?: boolean },
): Promise<string>;
export function untilEnd(child: ChildProcess, patience?: number): Promise<number | string>;
export function endChild(child: ChildProcess, patience: number): Promise<void>;
