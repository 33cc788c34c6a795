export class StepError extends Error {
  remedy: string;
  output: string;
  told: boolean;
  constructor(message: string, about?: { remedy?: string; output?: string; told?: boolean });
}
export function tellOnStderr(): void;
export function tell(line?: string): void;
export function step(label: string, work: () => Promise<unknown>): Promise<void>;
export function explain(error: unknown): void;
export function seconds(begun: number): string;
