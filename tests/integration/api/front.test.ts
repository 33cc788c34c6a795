import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { changeOwnPassword } from '@/lib/domain/users/commands/password';
import { createToken } from '@/lib/domain/users/commands/tokens';
import { apiRoute } from '@/lib/http/api';
import { endpoint } from '@/lib/http/api/endpoint';
import { sessionCookieName } from '@/lib/platform/auth/session-cookie';
import { account, enter, OTHER_PASSWORD, PASSWORD, SHELL } from '@/tests/support/accounts';
import { ownDatabase } from '@/tests/support/database';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
const HOST = 'registry.example:3000';
let token: string;
let cookie: string;
let freshCookie: string;

beforeAll(async () => {
  const world = await makeWorld(database());
  const owner = await world.person(['SECRETARY', 'W-A']);
  token = (await createToken(SHELL, owner.username, { name: 'thử', expiresAt: null })).token;
  await account('moi.tao');
  freshCookie = (await enter('moi.tao')).cookie;
  await account('da.doi');
  const changed = await enter('da.doi');
  cookie = changed.cookie;
  const passwords = { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD };
  await changeOwnPassword(changed.actor, passwords);
});

const things = apiRoute({
  GET: endpoint(
    { summary: 'List', query: z.object({ kind: z.enum(['A', 'B']).optional() }) },
    async ({ actor, query, params }) => ({ by: actor.username, query, params }),
  ),
  POST: endpoint(
    {
      summary: 'Make',
      body: z.strictObject({ name: z.string() }),
      status: 201,
      permit: (actor) => actor.memberships.some(({ role }) => role === 'SECRETARY'),
    },
    async ({ body }) => {
      if (body.name === 'fault') throw new Error('SELECT secret FROM somewhere');
      return body;
    },
  ),
});
const nothing = apiRoute({});

type Wish = { method?: keyof typeof things; path?: string; body?: BodyInit | null };

function send(route: typeof things, wish: Wish, headers: Record<string, string>) {
  const { method = 'GET', path = '/api/v1/things', body = null } = wish;
  const request = new Request(`http://${HOST}${path}`, {
    method,
    headers: { host: HOST, ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: 'half' }),
  });
  return route[method](request, { params: Promise.resolve({ id: 'a/b' }) });
}

const bearer = () => ({ authorization: `Bearer ${token}` });
const session = (value: string) => ({ cookie: `x=1; ${sessionCookieName()}=${value}` });
const json = { 'content-type': 'application/json' };
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  send(things, { method: 'POST', body }, { ...bearer(), ...json, ...headers });

async function problem(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('private, no-store');
  const body = await response.json();
  expect(body).toMatchObject({ type: 'about:blank', status: response.status });
  expect(body.title).not.toMatch(/^errors\./);
  expect(body.detail).not.toMatch(/^errors\./);
  expect(body.requestId).toBe(response.headers.get('x-request-id'));
  return body;
}

describe('before anything else', () => {
  it.each([
    ['no token', {}],
    ['a wrong one', { authorization: `Bearer qcph_${'a'.repeat(43)}` }],
    ['another scheme', { authorization: 'Basic abc' }],
    ['a foreign cookie', { cookie: 'registry.session=abc' }],
  ])('%s answers 401 for every address and method', async (_, headers) => {
    for (const route of [things, nothing]) {
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'] as const) {
        const response = await send(route, { method }, headers as Record<string, string>);
        expect(response.headers.get('www-authenticate')).toContain('Bearer');
        expect(await problem(response)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      }
    }
  });

  it('a password that must be changed answers 403', async () => {
    const response = await send(things, {}, session(freshCookie));
    expect(await problem(response)).toMatchObject({ status: 403 });
  });

  it('then an unknown address 404 and an unknown method 405', async () => {
    expect(await problem(await send(nothing, {}, bearer()))).toMatchObject({ status: 404 });
    const response = await send(things, { method: 'DELETE' }, bearer());
    expect(response.headers.get('allow')).toBe('GET, POST');
    expect(await problem(response)).toMatchObject({ status: 405, code: 'METHOD_NOT_ALLOWED' });
  });
});

describe('a session', () => {
  const body = '{"name":"a"}';
  const write = (headers: Record<string, string>) =>
    send(things, { method: 'POST', body }, { ...session(cookie), ...json, ...headers });

  it('reads, and is kept out of caches', async () => {
    const response = await send(things, { path: '/api/v1/things?kind=A' }, session(cookie));
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    expect(await response.json()).toEqual({
      by: 'da.doi',
      query: { kind: 'A' },
      params: { id: 'a/b' },
    });
  });

  it.each([
    ['nobody says whose', {}],
    ['another site', { origin: 'https://evil.example' }],
    ['a hidden one', { origin: 'null' }],
  ])('writes nothing for %s', async (_, headers) => {
    const answer = await problem(await write(headers as Record<string, string>));
    expect(answer.detail).toContain('không đến từ trang');
  });

  it('passes for a page of ours, and then meets the policy', async () => {
    const answer = await problem(await write({ origin: `http://${HOST}` }));
    expect(answer).toMatchObject({ status: 403, detail: expect.stringContaining('quyền') });
  });
});

describe('input', () => {
  it('makes what it should', async () => {
    const response = await post('{"name":"a"}');
    expect([response.status, await response.json()]).toEqual([201, { name: 'a' }]);
  });

  it.each([
    ['?kind=C', 'kind', 'Không thuộc các giá trị cho phép.'],
    ['?kind=A&kind=B', 'kind', 'Chỉ được nêu một lần.'],
    ['?other=1', 'other', 'Không có tham số hoặc trường này.'],
    ['?kind=%00', 'kind', 'Có ký tự điều khiển không được phép.'],
  ])('in the query is refused: %s', async (query, path, message) => {
    const response = await send(things, { path: `/api/v1/things${query}` }, bearer());
    expect(await problem(response)).toMatchObject({ status: 400, errors: [{ path, message }] });
  });

  it('is refused in the language asked for', async () => {
    const headers = { ...bearer(), 'accept-language': 'en' };
    const response = await send(things, { path: '/api/v1/things?kind=C' }, headers);
    expect((await problem(response)).title).toBe('Invalid input');
  });

  it.each([
    ['{"name":', 400],
    ['', 400],
    ['{"name":"a\\u0000b"}', 400],
    ['{"name":"\\ud800"}', 400],
    ['{"name":"a","more":1}', 400],
    ['[]', 400],
    ['['.repeat(200_000), 400],
    [new Uint8Array([0x22, 0xff, 0x22]), 400],
    [`{"name":"${'a'.repeat(2_100_000)}"}`, 413],
  ])('in the body is refused: %.30s', async (body, status) => {
    expect(await problem(await post(body as BodyInit))).toMatchObject({ status });
  });

  it('is given up while it streams in, and taken only as JSON', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(65_536));
      },
    });
    expect(await problem(await post(endless))).toMatchObject({ status: 413 });
    expect(sent).toBeLessThan(60);
    const text = await post('{}', { 'content-type': 'text/plain' });
    expect(await problem(text)).toMatchObject({ status: 415 });
  });

  it('that brings the program down answers 500 without a word of it', async () => {
    const response = await post('{"name":"fault"}', { 'x-request-id': 'request-12345' });
    const body = await problem(response);
    expect(body).toMatchObject({ status: 500, code: 'INTERNAL', requestId: 'request-12345' });
    expect(JSON.stringify(body)).not.toMatch(/SELECT|secret|\.ts/);
  });
});
