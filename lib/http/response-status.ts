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
    responses.enterWith((message as Started).response);
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
