import { describe, expect, it } from 'vitest';
import { draftAnswer } from '@/lib/operations/publishing/schema/api';
import { NOBODY, ownCallers, payloadOf, type Who, type Wish } from '@/tests/support/callers';
import { ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';

const database = ownDatabase();
const cast = ownCast(database);
const { call, begun } = ownCallers(cast);

describe('POST /api/v1/drafts', () => {
  it('begins a draft of the only unit one drafts for', async () => {
    const { id } = await begun();
    const read = await call('GET /drafts/{id}', 'secretary', { id });
    expect(draftAnswer.parse(read.body)).toMatchObject({
      type: 'regulation',
      state: 'DRAFT',
      version: 1,
    });
  });

  it('refuses strangers, those who draft for no unit, other units and bad bodies', async () => {
    const body = { type: 'regulation', payload: payloadOf() };
    const post = (who: Who | null, wish: Wish) => call('POST /drafts', who, wish);
    expect((await post(null, { body })).status).toBe(401);
    expect((await post('viewer', { body })).status).toBe(403);
    expect((await post('secretary', { body: { ...body, unit: 'W-B' } })).status).toBe(403);
    expect((await post('secretary', { body: { ...body, recordId: NOBODY } })).status).toBe(404);
    expect((await post('secretary', { body: { type: 'pact', payload: {} } })).status).toBe(400);
    const unknown = await post('secretary', { body: { ...body, payload: { titel: 'x' } } });
    expect(unknown.status).toBe(400);
    const deep = `{"type":"regulation","payload":{"title":${'['.repeat(50_000)}${']'.repeat(50_000)}}}`;
    expect((await post('secretary', { raw: deep })).status).toBe(400);
    const polluting =
      '{"type":"regulation","payload":{"__proto__":{"title":"x"},"constructor":{}}}';
    expect((await post('secretary', { raw: polluting })).status).toBe(400);
    const many = Array.from({ length: 10_000 }, (_, at) => ({ id: `s${at}` }));
    const rows = await post('secretary', { body: { ...body, payload: { sources: many } } });
    expect(rows).toMatchObject({ status: 400, body: { errors: [{ path: 'sources' }] } });
  });

  it('refuses a marking and says so without a word of it', async () => {
    for (const title of ['TỐI MẬT', 'T U Y E T  M A T']) {
      const body = { type: 'regulation', payload: payloadOf({ title }) };
      const refused = await call('POST /drafts', 'secretary', { body });
      expect(refused.status).toBe(422);
      expect(JSON.stringify(refused.body)).not.toContain(title);
    }
  });
});

describe('PUT /api/v1/drafts/{id}', () => {
  it('saves over the version that If-Match names, and over no other', async () => {
    const { id, payload } = await begun();
    const put = (
      ifMatch: string | undefined,
      who: Who = 'secretary',
      body: unknown = { payload },
    ) => call('PUT /drafts/{id}', who, { id, body, ifMatch });
    expect(await put('1')).toMatchObject({ status: 200, body: { version: 2 } });
    expect(await put('"2"')).toMatchObject({ status: 200, body: { version: 3 } });
    expect((await put('2')).status).toBe(412);
    expect((await put('4')).status).toBe(412);
    for (const bad of [undefined, '', '-1', '1e3', '*', 'W/"3"', '99999999999', '3, 4']) {
      expect(await put(bad)).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'If-Match' }] },
      });
    }
    expect((await put('3', 'secretary', { payload: { number: 5 } })).status).toBe(400);
    expect((await put('3', 'secretary', { payload, version: 3 })).status).toBe(400);
    expect((await put('3', 'approver')).status).toBe(403);
    expect((await put('3', 'outsider')).status).toBe(404);
    const read = await call('GET /drafts/{id}', 'approver', { id });
    expect(read.body).toMatchObject({ version: 3, payload });
  });

  it('is for what is being written alone', async () => {
    const { id, payload } = await begun();
    await call('POST /drafts/{id}/submit', 'secretary', { id, ifMatch: '1' });
    const put = await call('PUT /drafts/{id}', 'secretary', {
      id,
      body: { payload },
      ifMatch: '2',
    });
    expect(put.status).toBe(403);
  });

  it('answers 404 for what is unseen, absent or no identity at all', async () => {
    const { id } = await begun();
    for (const [who, asked] of [
      ['outsider', id],
      ['secretary', NOBODY],
      ['secretary', 'x'],
    ] as const) {
      expect((await call('GET /drafts/{id}', who, { id: asked })).status).toBe(404);
      expect((await call('POST /drafts/{id}/submit', who, { id: asked })).status).toBe(404);
      expect(
        (await call('POST /drafts/{id}/approve', who, { id: asked, ifMatch: '1' })).status,
      ).toBe(404);
    }
  });
});

describe('the way of a draft', () => {
  it('says what is missing, with its path', async () => {
    const { id } = await begun({ sources: [], provenance: [] });
    const refused = await call('POST /drafts/{id}/submit', 'secretary', { id });
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ path: 'sources' }] } });
  });

  it('is returned with a reason and notes, mended and published, by two people', async () => {
    const { id, payload } = await begun();
    const submitted = await call('POST /drafts/{id}/submit', 'secretary', { id, ifMatch: '1' });
    expect(submitted).toMatchObject({ status: 200, body: { version: 2 } });
    const giveBack = (who: Who, body: unknown, ifMatch = '2') =>
      call('POST /drafts/{id}/return', who, { id, body, ifMatch });
    expect((await giveBack('approver', {})).status).toBe(400);
    expect((await giveBack('approver', { reason: ' ' })).status).toBe(422);
    expect((await giveBack('approver', { reason: 'TUYỆT MẬT' })).status).toBe(422);
    expect((await giveBack('approver', { reason: 'x', notes: { 'a b': 'y' } })).status).toBe(400);
    expect((await giveBack('secretary', { reason: 'x' })).status).toBe(403);
    expect((await giveBack('approver', { reason: 'x' }, '1')).status).toBe(412);
    const said = { reason: 'Bổ sung', notes: { title: 'Chưa đủ' } };
    expect(await giveBack('approver', said)).toMatchObject({ status: 200, body: { version: 3 } });
    const read = await call('GET /drafts/{id}', 'secretary', { id });
    const expected = { state: 'RETURNED', returnReason: 'Bổ sung', returnNotes: said.notes };
    expect(draftAnswer.parse(read.body)).toMatchObject(expected);
    await call('PUT /drafts/{id}', 'both', { id, body: { payload }, ifMatch: '3' });
    await call('POST /drafts/{id}/submit', 'secretary', { id });
    for (const who of ['secretary', 'both'] as const) {
      expect((await call('POST /drafts/{id}/approve', who, { id })).status).toBe(403);
    }
    expect((await call('POST /drafts/{id}/approve', 'approver', { id, ifMatch: '4' })).status).toBe(
      412,
    );
    const done = await call('POST /drafts/{id}/approve', 'approver', { id, ifMatch: '5' });
    expect(done).toMatchObject({ status: 200, body: { number: 1 } });
    expect([403, 404, 409, 412]).toContain(
      (await call('POST /drafts/{id}/approve', 'approver', { id })).status,
    );
  });
});

describe('PUT /api/v1/drafts/{id}/form', () => {
  it('refuses half a form and one from a version that is yet to come', async () => {
    const { id } = await begun();
    const put = (values: object, who: Who = 'secretary') =>
      call('PUT /drafts/{id}/form', who, { id, body: { type: 'REGULATION', hand: 'h1', values } });
    const carried = [JSON.stringify({ rows: [] })];
    expect((await put({ version: ['1'] })).status).toBe(400);
    expect((await put({ version: ['1'], carried: ['{"provenance":[{"item":5}]}'] })).status).toBe(
      400,
    );
    for (const version of ['0', '-1', '1.5', 'x']) {
      expect((await put({ version: [version], carried })).status).toBe(400);
    }
    expect((await put({ version: ['99999999999'], carried })).status).toBe(409);
    expect((await put({ version: ['1'], carried }, 'outsider')).status).toBe(404);
    expect((await put({ version: ['1'], carried }, 'viewer')).status).toBe(403);
    const raw = `{"type":"REGULATION","hand":"h1","values":{"version":["1"],"carried":[${JSON.stringify(carried[0])}],"constructor":["x"],"__proto__[x]":["y"],"warning:MẬT":["z"]}}`;
    expect((await call('PUT /drafts/{id}/form', 'secretary', { id, raw })).status).toBe(400);
  });
});
