import { beforeAll, describe, expect, it } from 'vitest';
import { uuidv7 } from '@/lib/core/uuid';
import { getConference } from '@/lib/domain/conferences/queries/get';
import { conferenceView } from '@/lib/domain/conferences/schema/view';
import { getPerson } from '@/lib/domain/people/queries';
import { personView } from '@/lib/domain/people/schema/view';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { conference, publish, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
let viewer: UserActor;
let insider: UserActor;
let open = '';
let closed = '';
let paper = '';

beforeAll(async () => {
  const world = await makeWorld(database());
  viewer = await world.person(['VIEWER', 'W-C']);
  insider = await world.person(['VIEWER', 'W-A']);
  const people = [
    await world.person(['SECRETARY', 'W-A']),
    await world.person(['APPROVER', 'W-A']),
  ] as const;
  const unit = { draftingUnit: 'W-A' };
  paper = await publish(...people, { type: 'REGULATION', ...unit, payload: regulation() });
  const of = (over: object) =>
    publish(...people, { type: 'CONFERENCE', ...unit, payload: conference(over) });
  open = await of({ regulations: [{ regulation: paper, role: 'SIGNS' }] });
  closed = await of({ title: 'Kín', access: 'PARTIES', heldOn: '2023' });
});

async function readings(id: string): Promise<{ channel: string; user_id: string }[]> {
  const { rows } = await asOwner(database(), (owner) =>
    owner.query('SELECT channel, user_id FROM read_log WHERE record_id = $1 ORDER BY id', [id]),
  );
  return rows;
}

async function personAt(id: string): Promise<string> {
  const { participants } = await getConference(insider, id);
  return participants[0]?.person?.id ?? '';
}

const NOWHERE = { code: 'NOT_FOUND' };

describe('a conference', () => {
  it('is told in full, and as its schema says', async () => {
    const view = await getConference(viewer, open);
    expect(conferenceView.parse(view)).toEqual(view);
    expect(view).toMatchObject({
      heldOn: { edtf: '2022-08-02', certainty: 'STATED' },
      period: { text: '6 tháng đầu năm 2022', edtf: '2022-01/2022-06' },
      regulations: [{ id: paper, role: 'SIGNS' }],
      parties: [{ unit: { code: 'W-A', name: 'Đơn vị W-A' }, isHost: true }, { isHost: false }],
      venues: [{ role: 'BRIDGE_POINT', unit: { code: 'W-A' } }],
      participants: [
        { role: 'CHAIR', person: { name: 'Trần Thị Thử' }, unit: { code: 'W-A' } },
        { role: 'DELEGATE', person: null, delegation: 'Đại diện các sở' },
      ],
      outcomes: [
        { kind: 'STRENGTH' },
        { saidBy: 'n1', owners: [{ unit: { code: 'W-A' } }], deadline: '2022-12' },
      ],
      shortcomings: 'MENTIONED_NOT_LISTED',
      figures: [
        { operator: 'GT', number: '7500', raw: 'trên 7.500 tin', outcome: 'o1', malformed: false },
        { operator: null, number: null, raw: '2500.000 lượt', malformed: true },
      ],
      commendations: [{ recipient: 'COLLECTIVE', count: 2, awarding: { unit: { code: 'W-A' } } }],
      legalBases: [{ number: '15-KL/TW', resolved: null }],
      provenance: [{ itemId: 'f1', source: 1, locator: 'trên 7.500' }],
      revisions: [{ number: 1 }],
      confirmations: [
        { code: 'W-A', decision: null },
        { code: 'W-B', decision: null },
      ],
    });
  });

  it('says which side has confirmed the published revision', async () => {
    await asOwner(database(), (owner) =>
      owner.query(
        `INSERT INTO confirmation (conference_id, revision_id, unit_id, decision, user_id)
         SELECT c.id, c.revision_id, u.id, 'CONFIRMED', $2 FROM conference c, unit u
         WHERE c.id = $1 AND u.code = 'W-B'`,
        [open, insider.userId],
      ),
    );
    const { confirmations } = await getConference(viewer, open);
    expect(confirmations.map(({ decision }) => decision)).toEqual([null, 'CONFIRMED']);
  });

  it('for its parties is absent for others, and its reading is noted', async () => {
    await expect(getConference(viewer, closed)).rejects.toMatchObject(NOWHERE);
    expect(await readings(closed)).toEqual([]);
    await getConference(insider, closed, 'api');
    expect(await readings(closed)).toEqual([{ channel: 'api', user_id: insider.userId }]);
    await getConference(insider, open);
    expect(await readings(open)).toEqual([]);
  });

  it.each(['', 'x', '../1', `${'0'.repeat(36)}`, "'; --"])('%j is nowhere', async (id) => {
    await expect(getConference(insider, id)).rejects.toMatchObject(NOWHERE);
    await expect(getPerson(insider, id)).rejects.toMatchObject(NOWHERE);
  });

  it('that never was is nowhere too', async () => {
    await expect(getConference(insider, uuidv7())).rejects.toMatchObject(NOWHERE);
    await expect(getPerson(insider, uuidv7())).rejects.toMatchObject(NOWHERE);
  });
});

describe('a person', () => {
  it('gathers appearances as of each day, and names those of the same name', async () => {
    const [one, other] = [await personAt(open), await personAt(closed)];
    const seen = await getPerson(insider, one);
    expect(personView.parse(seen)).toEqual(seen);
    expect(seen).toMatchObject({
      name: 'Trần Thị Thử',
      mergedInto: null,
      appearances: [
        {
          conference: { id: open },
          role: 'CHAIR',
          rank: 'Thượng tá',
          posts: ['Phó Trưởng ban'],
          unit: { code: 'W-A' },
        },
      ],
      namesakes: [{ id: other }],
    });
  });

  it('of a closed conference alone is nowhere for others, by any way', async () => {
    const [one, other] = [await personAt(open), await personAt(closed)];
    await expect(getPerson(viewer, other)).rejects.toMatchObject(NOWHERE);
    expect((await getPerson(viewer, one)).namesakes).toEqual([]);
  });

  it('has signatures', async () => {
    const { rows } = await asOwner(database(), (owner) =>
      owner.query('SELECT person_id AS id FROM regulation_signatory WHERE regulation_id = $1', [
        paper,
      ]),
    );
    const signer = await getPerson(viewer, rows[0].id);
    expect(signer).toMatchObject({
      name: 'Nguyễn Văn Thử',
      signatures: [{ regulation: { id: paper, number: '01/QCPH' }, capacity: 'TM' }],
    });
  });

  it('leads on to whom it was merged into, where that one may be seen', async () => {
    const [one, other] = [await personAt(open), await personAt(closed)];
    const merge = (from: string, into: string | null) =>
      asOwner(database(), (owner) =>
        owner.query('UPDATE person SET merged_into_id = $2 WHERE id = $1', [from, into]),
      );
    await merge(one, other);
    expect((await getPerson(insider, one)).mergedInto).toBe(other);
    expect((await getPerson(viewer, one)).mergedInto).toBeNull();
    expect((await getPerson(insider, other)).appearances.map((it) => it.conference.id)).toEqual([
      closed,
      open,
    ]);
    await merge(one, null);
    await merge(other, one);
    expect((await getPerson(viewer, one)).appearances).toHaveLength(1);
  });
});
