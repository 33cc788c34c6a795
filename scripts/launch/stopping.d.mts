export function onStop(end: () => unknown, force?: () => void): () => void;
export function whenStopping(listener: () => void): void;
export function endWellOnSignals(): void;
export function isStopping(): boolean;
export function stop(code: number): Promise<void>;
export function listenForTheEnd(): void;
