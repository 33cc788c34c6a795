import { resolve } from 'node:path';
import { beforeAll, expect } from 'vitest';
import { createToken } from '@/lib/domain/users/commands/tokens';
import type { Handlers } from '@/lib/http/api';
import { newDraftAnswer } from '@/lib/operations/publishing/schema';
import { SHELL } from './accounts';
import type { Cast } from './publishing';
import { regulation } from './records';

export type Who =
  | 'secretary'
  | 'approver'
  | 'both'
  | 'viewer'
  | 'outsider'
  | 'otherSide'
  | 'bothSides';

export type Wish = { id?: string; body?: unknown; raw?: string; ifMatch?: string };

/** An identity that nothing has. */
export const NOBODY = '0190aaaa-0000-7000-8000-000000000000';

export type Callers = ReturnType<typeof ownCallers>;

/** People with tokens who call the API, made before the tests of a file. */
export function ownCallers(cast: () => Cast) {
  const tokens = new Map<string, string>();
  beforeAll(async () => {
    const { world, secretary, approver, both } = cast();
    const people = {
      ...{ secretary, approver, both },
      viewer: await world.person(['VIEWER', 'W-C']),
      outsider: await world.person(['SECRETARY', 'W-C'], ['APPROVER', 'W-C']),
      otherSide: await world.person(['LEADER', 'W-B']),
      bothSides: await world.person(['LEADER', 'W-A'], ['LEADER', 'W-B']),
    };
    for (const [who, { username }] of Object.entries(people)) {
      const made = await createToken(SHELL, username, { name: 'thử', expiresAt: null });
      tokens.set(who, made.token);
    }
  });
  const call = (address: Address, who: Who | null, wish: Wish = {}) =>
    send(address, who === null ? null : (tokens.get(who) ?? ''), wish);
  return { call, ...acts(call) };
}

/** A method and an address as the OpenAPI document names it: `PUT /drafts/{id}`. */
export type Address = `${keyof Handlers} ${string}`;
type Call = (address: Address, who: Who | null, wish?: Wish) => ReturnType<typeof send>;
type Handler = Handlers[keyof Handlers];
// The application is not to be imported, so that its list of routes is looked up where it lies.
const { routes }: { routes: Record<string, Handler> } = await import(
  resolve('app/api/openapi.json/routes.ts')
);
let number = 0;

/** A regulation of a number and year of its own. */
export function payloadOf(over = {}) {
  number += 1;
  return regulation({ number: `${number}/API`, signedOn: `${1900 + number}-05-01`, ...over });
}

/** A draft begun, and a record published, by calling the API. */
function acts(call: Call) {
  const begun = async (over = {}) => {
    const payload = payloadOf(over);
    const body = { type: 'regulation', payload };
    const made = await call('POST /drafts', 'secretary', { body });
    expect(made.status).toBe(201);
    return { ...newDraftAnswer.parse(made.body), payload };
  };
  const published = async (over = {}) => {
    const { id, recordId } = await begun(over);
    expect((await call('POST /drafts/{id}/submit', 'secretary', { id })).status).toBe(200);
    const done = await call('POST /drafts/{id}/approve', 'approver', { id });
    expect(done).toMatchObject({ status: 200, body: { recordId, number: 1 } });
    return recordId;
  };
  return { begun, published };
}

/** The status and the parsed body; no refusal tells what happened inside. */
async function send(address: Address, token: string | null, wish: Wish) {
  const [method = '', path = ''] = address.split(' ');
  const route = routes[`/api/v1${path}`];
  if (route === undefined) throw new Error(`no such address: ${path}`);
  const { id, body, raw, ifMatch } = wish;
  const text = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const request = new Request('http://registry.example/api/v1/thing', {
    method,
    headers: {
      ...(token !== null && { authorization: `Bearer ${token}` }),
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...(ifMatch !== undefined && { 'if-match': ifMatch }),
    },
    ...(text !== undefined && { body: text }),
  });
  const params = Promise.resolve(id === undefined ? {} : { id });
  const response = await route(request, { params });
  const answer = await response.json();
  if (response.status >= 400) {
    expect(answer).toMatchObject({ status: response.status });
    expect(JSON.stringify(answer)).not.toMatch(/prisma|SELECT|\bat .*\.ts|errors\.[a-z]/i);
  }
  return { status: response.status, body: answer };
}
