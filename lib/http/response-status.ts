import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, ServerResponse } from 'node:http';

// One store for the process: the start hook and the pages are bundled apart.
const kept = globalThis as typeof globalThis & {
  registryResponses?: AsyncLocalStorage<ServerResponse>;
};
kept.registryResponses ??= new AsyncLocalStorage<ServerResponse>();
const responses = kept.registryResponses;

type Started = { request: IncomingMessage; response: ServerResponse };

/** From now on a page can set the status of the response it is made for. Called once, at the start. */
export function keepResponses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Started;
    responses.enterWith(response);
    const url = request.url ?? '';
    if (!isReadable(url)) request.url = url.startsWith('/api/') ? '/api/v1/none' : '/none';
  });
}

/**
 * Sets the status of the present response. A page that throws `notFound()` is drawn by the
 * browser's script alone; one that renders its words and sets the status is there without it.
 */
export function answerWith(status: number): void {
  const response = responses.getStore();
  if (response && !response.headersSent) response.statusCode = status;
}

/** The response that is being made, as a place to hand something from an action to its page. */
export function presentResponse(): ServerResponse | undefined {
  return responses.getStore();
}

/** An address that nobody can read leads nowhere: the framework's router would fail on it. */
function isReadable(url: string): boolean {
  try {
    decodeURIComponent(url.split('?')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}
