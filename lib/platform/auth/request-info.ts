import { randomUUID } from 'node:crypto';
import { isIP } from 'node:net';
import { env } from '@/lib/platform/env';
import type { RequestInfo } from '@/lib/policy/actor';

/** What is noted of a request: its id, where it came from, and the browser it names. */
export function requestInfoOf(headers: Headers): RequestInfo {
  return {
    requestId: requestIdOf(headers),
    address: addressOf(headers.get('x-forwarded-for')),
    userAgent: readable(headers.get('user-agent'), 300),
  };
}

/**
 * The id a proxy of ours or the caller gave, where it is a plain one; else a new one. Like the
 * address it goes into the log and the audit, so nothing else is taken over.
 */
function requestIdOf(headers: Headers): string {
  const given = headers.get('x-request-id');
  return given && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/**
 * The client's address. Next sets the header from the connection where nobody did before; with a
 * proxy in front (TRUST_PROXY=1) it is the last entry, the only one that our proxy wrote.
 */
function addressOf(forwarded: string | null): string | null {
  const entries = (forwarded ?? '').split(',').map((entry) => entry.trim());
  const candidate = (env().TRUST_PROXY ? entries.at(-1) : entries[0]) ?? '';
  const address = candidate.replace(/^\[?(.*?)\]?$/, '$1').replace(/^::ffff:/i, '');
  return isIP(address) === 0 ? null : address;
}

function readable(text: string | null, limit: number): string | null {
  return text === null ? null : text.replace(/\p{Cc}/gu, ' ').slice(0, limit);
}
