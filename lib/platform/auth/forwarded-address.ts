import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { env } from '@/lib/platform/env';

/**
 * Without a proxy of ours, an X-Forwarded-For that arrives is a claim of the caller, who could
 * choose another address for each guess of a password. It is dropped before anybody reads it, and
 * the address of the connection stands in its place (Next sets it where there is none).
 */
export function dropClaimedAddresses(): void {
  if (env().TRUST_PROXY) return;
  subscribe('http.server.request.start', (message) => {
    delete (message as { request: IncomingMessage }).request.headers['x-forwarded-for'];
  });
}
