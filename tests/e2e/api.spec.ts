import type { APIResponse } from '@playwright/test';
import { expect, openConference, test } from '@/tests/support/browser';
import { partiesOnly } from '@/tests/support/browser-cases';

const ID = '01970000-0000-7000-8000-000000000000';
const BETRAYAL = /stack|SELECT|prisma|node_modules|\bat [\w.]+ \(/i;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

test.describe('without session or token', () => {
  const known = ['/units', '/regulations', `/regulations/${ID}`, '/conferences', '/drafts'];
  const unknown = ['', '/nowhere', '/regulations/x/y/z', '/admin/users', '/%00'];
  for (const method of METHODS) {
    test(`every address answers 401 to ${method}`, async ({ request }) => {
      for (const path of [...known, ...unknown]) {
        const response = await request.fetch(`/api/v1${path}`, { method, maxRedirects: 0 });
        expect(response.status(), path).toBe(401);
        await expectProblem(response, 'UNAUTHENTICATED');
      }
    });
  }

  test('a wrong token is no token', async ({ request }) => {
    for (const authorization of [
      'Bearer nonsense',
      'Bearer ',
      'Basic dmlld2VyOng=',
      `Bearer ${ID}`,
    ]) {
      const response = await request.get('/api/v1/units', { headers: { authorization } });
      expect(response.status(), authorization).toBe(401);
      expect(response.headers()['www-authenticate']).toMatch(/^Bearer/);
    }
  });

  test('health, readiness and the description are open', async ({ request }) => {
    for (const path of ['/api/health', '/api/ready']) {
      expect((await request.get(path)).status(), path).toBe(200);
    }
  });
});

test.describe('the viewer', () => {
  test.use({ account: 'viewer' });

  const bad: [query: string, paths: string[]][] = [
    ['regulations?kind=NOPE&year=abc', ['kind', 'year']],
    ['regulations?limit=101', ['limit']],
    ['regulations?limit=1&limit=2', ['limit']],
    ['regulations?validOn=2015-13-01', ['validOn']],
    ['regulations?unit=%00', ['unit']],
    ['regulations?cursor=broken', ['cursor']],
    ['regulations?colour=red', ['colour']],
    [`regulations?field=${'a'.repeat(10_000)}`, ['field']],
    ['conferences?kind=NOPE&year=20222', ['kind', 'year']],
    ['conferences?regulation=x', ['regulation']],
    ['units?limit=0', ['limit']],
    [`regulations/${ID}?asOf=yesterday`, ['asOf']],
  ];
  test('is told which parameter is bad', async ({ page }) => {
    for (const [query, paths] of bad) {
      const response = await page.request.get(`/api/v1/${query}`);
      expect(response.status(), query.slice(0, 60)).toBe(400);
      const { errors } = await expectProblem(response, 'INVALID');
      const named = (errors ?? []).map(({ path }) => path.split('.')[0]);
      expect([...new Set(named)].sort(), query.slice(0, 60)).toEqual(paths);
      for (const { message } of errors ?? []) expect(message).toMatch(/\S.*[.]$/);
    }
  });

  test('cannot tell what is hidden from what is absent', async ({ page, sessions, browser }) => {
    const leader = await browser.newPage({ storageState: await sessions('leader') });
    await openConference(leader, partiesOnly.title);
    const hidden = new URL(leader.url()).pathname.split('/').at(-1) ?? '';
    expect((await leader.request.get(`/api/v1/conferences/${hidden}`)).status()).toBe(200);
    await leader.context().close();
    const answers: object[] = [];
    for (const id of [hidden, ID, 'x', '%00', "'--"]) {
      const response = await page.request.get(`/api/v1/conferences/${id}`);
      expect(response.status(), id).toBe(404);
      const { instance, requestId, ...rest } = await expectProblem(response, 'NOT_FOUND');
      answers.push(rest);
    }
    for (const answer of answers) expect(answer).toEqual(answers[0]);
    const list = await page.request.get('/api/v1/conferences?limit=100');
    const { items, total } = await list.json();
    expect([items.length, total]).toEqual([14, 14]);
    expect(await list.text()).not.toContain(hidden);
  });

  test('may not draft, whatever the body', async ({ page, baseURL }) => {
    const headers = { origin: baseURL ?? '' };
    for (const data of [{}, { type: 'NOPE' }, { type: 'REGULATION', payload: {} }]) {
      const response = await page.request.post('/api/v1/drafts', { headers, data });
      expect(response.status()).toBe(403);
      await expectProblem(response, 'FORBIDDEN');
    }
  });

  test('finds the list items and the pages of the contract', async ({ page }) => {
    const first = await (await page.request.get('/api/v1/regulations?limit=25')).json();
    const rest = await page.request.get(`/api/v1/regulations?limit=25&cursor=${first.nextCursor}`);
    const { items, nextCursor } = await rest.json();
    expect(nextCursor).toBeNull();
    for (const item of [...first.items, ...items]) {
      expect(Object.keys(item)).toEqual(
        expect.arrayContaining(['id', 'externalKey', 'number', 'title', 'kind', 'parties']),
      );
      expect(Object.keys(item.signedOn)).toEqual(expect.arrayContaining(['edtf', 'certainty']));
    }
    const ids = new Set([...first.items, ...items].map(({ id }: { id: string }) => id));
    expect(ids.size).toBe(first.total);
  });
});

test.describe('a secretary', () => {
  test.use({ account: 'secretary.tc2' });

  test('is refused a body that is too large, no JSON, or from elsewhere', async ({
    page,
    baseURL,
  }) => {
    const origin = baseURL ?? '';
    const send = (data: string, type: string, from = origin) =>
      page.request.post('/api/v1/drafts', {
        headers: { origin: from, 'content-type': type },
        data,
      });
    const large = JSON.stringify({ type: 'REGULATION', payload: { title: 'a'.repeat(10 << 20) } });
    const cases = [
      [await send(large, 'application/json'), 413, 'TOO_LARGE'],
      [await send('type=REGULATION', 'application/x-www-form-urlencoded'), 415, 'UNSUPPORTED'],
      [await send('{"type":', 'application/json'), 400, 'INVALID'],
      [await send('{"type":"a\\u0000"}', 'application/json'), 400, 'INVALID'],
      [await send('{"type":"NOPE"}', 'application/json'), 400, 'INVALID'],
      [await send('{}', 'application/json', 'https://evil.example'), 403, 'FORBIDDEN'],
    ] as const;
    for (const [response, status, code] of cases) {
      expect(response.status(), code).toBe(status);
      await expectProblem(response, code);
    }
  });
});

test('the description of the API is OpenAPI 3.1 and names every address', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json();
  expect(document.openapi).toMatch(/^3\.1\.\d+$/);
  expect(document.info.title).toMatch(/\S/);
  const expected = ADDRESSES.map((path) => `/api/v1/${path}`);
  expect(Object.keys(document.paths).sort()).toEqual(expected.sort());
  const ids: string[] = [];
  for (const [path, operations] of Object.entries<Record<string, Operation>>(document.paths)) {
    for (const { operationId, parameters, responses } of Object.values(operations)) {
      ids.push(operationId);
      const named = parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`);
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(named);
      for (const answer of Object.values(responses)) expect(answer.description).toMatch(/\S/);
    }
  }
  expect(new Set(ids).size).toBe(ids.length);
});

const ADDRESSES = [
  ...['units', 'units/{code}', 'regulations', 'regulations/{id}', 'regulations/{id}/revisions'],
  ...['regulations/{id}/confirmations', 'conferences', 'conferences/{id}'],
  ...['conferences/{id}/confirmations', 'drafts', 'drafts/{id}', 'drafts/{id}/form'],
  ...['drafts/{id}/submit', 'drafts/{id}/approve', 'drafts/{id}/return'],
  ...['attachments', 'attachments/{id}', 'pairs', 'pairs/{a}/{b}', 'follow-ups', 'search'],
  ...['search/suggestions', 'unit-suggestions', 'person-suggestions', 'regulation-suggestions'],
];

type Operation = {
  operationId: string;
  parameters: { name: string; in: string }[];
  responses: Record<string, { description: string }>;
};

type Problem = {
  status: number;
  code: string;
  instance: string;
  requestId: string;
  errors?: { path: string; message: string }[];
};

/** The body as a problem document (RFC 9457) that gives nothing away. */
async function expectProblem(response: APIResponse, code: string): Promise<Problem> {
  expect(response.headers()['content-type']).toMatch(/^application\/problem\+json/);
  expect(response.headers()['cache-control']).toBe('private, no-store');
  const text = await response.text();
  expect(text).not.toMatch(BETRAYAL);
  const problem = JSON.parse(text) as Problem;
  expect(problem).toMatchObject({ status: response.status(), code });
  return problem;
}
