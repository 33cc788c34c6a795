import { beforeAll, describe, expect, it } from 'vitest';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import { NO_REQUEST } from '@/lib/policy/actor';
import type { Role } from '@/prisma/generated/enums';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { conference, publish, regulation } from '@/tests/support/records';
import { rowsSeen } from '@/tests/support/rows-seen';
import { makeWorld, type World } from '@/tests/support/world';

const database = ownDatabase();
let world: World;
const records = { open: '', closed: '', openConference: '', closedConference: '' };

/** Tables that hang on a record; each must have rows of the two closed records for the test to mean something. */
const OF_REGULATION = [
  'regulation_party',
  'regulation_issuer',
  'regulation_signatory',
  'review_cycle',
  'legal_basis',
  'source',
  'provenance',
  'regulation_relation',
  'attachment',
  'confirmation',
  'revision',
];
const OF_CONFERENCE = [
  'conference_party',
  'conference_venue',
  'participation',
  'outcome_item',
  'figure',
  'commendation',
  'conference_regulation',
  'follow_up_mention',
];

beforeAll(async () => {
  world = await makeWorld(database());
  const secretary = await world.person(['SECRETARY', 'W-A']);
  const approver = await world.person(['APPROVER', 'W-A']);
  const add = (payload: unknown, type: 'REGULATION' | 'CONFERENCE') =>
    publish(secretary, approver, { type, payload, draftingUnit: 'W-A' });
  records.open = await add(regulation({ number: '1/MO' }), 'REGULATION');
  records.closed = await add(closedRegulation(records.open), 'REGULATION');
  const reviewed = (id: string) => [{ regulation: id }];
  const open = conference({ regulations: reviewed(records.open) });
  records.openConference = await add(open, 'CONFERENCE');
  const figures = [{ id: 'f1', indicator: 'Chỉ tiêu kín', raw: '1 vụ' }];
  const outcomes = [
    { id: 'o1', kind: 'SHORTCOMING' as const, text: 'Việc kín', owners: [{ unit: 'W-A' }] },
  ];
  const reviewing = { regulations: reviewed(records.closed), figures, outcomes };
  const closed = { access: 'PARTIES' as const, ...reviewing };
  records.closedConference = await add(conference(closed), 'CONFERENCE');
  await hangTheRest(approver.userId);
});

function closedRegulation(target: string) {
  return regulation({
    number: '2/KIN',
    access: 'PARTIES',
    relations: [{ id: 'r1', kind: 'REPLACES', regulation: target }],
    signatories: [{ id: 'g1', name: 'Người Kín' }],
  });
}

/** What these publications leave out: attachments, confirmations. */
async function hangTheRest(userId: string): Promise<void> {
  await asOwner(database(), async (owner) => {
    const id = records.closed;
    await owner.query(
      `INSERT INTO attachment (regulation_id, name, media_type, size, sha256, uploaded_by_id) VALUES ($1, 'a.pdf', 'application/pdf', 1, repeat('0', 64), $2)`,
      [id, userId],
    );
    await owner.query(
      `INSERT INTO confirmation (regulation_id, revision_id, unit_id, decision, user_id) SELECT id, revision_id, $2, 'CONFIRMED', $3 FROM regulation WHERE id = $1`,
      [id, world.unitId('W-B'), userId],
    );
  });
}

const READING: Role[] = ['VIEWER', 'SECRETARY', 'APPROVER', 'LEADER'];
const OTHER: Role[] = ['ADMINISTRATOR', 'AUDITOR'];

/** Every membership that matters, and whether it opens a record that is for its parties only. */
const PLACES: [string, string, boolean][] = [
  ['a party', 'W-A', true],
  ['the other party', 'W-B', true],
  ['a unit above a party', 'W-TOP', true],
  ['a subordinate of a party', 'W-A-1', false],
  ['a unit that is no party', 'W-C', false],
  ['the predecessor of a party', 'W-A-OLD', false],
];

const MATRIX: [Role, string, string, boolean][] = [
  ...READING.flatMap((role) =>
    PLACES.map(([name, unit, open]): [Role, string, string, boolean] => [role, name, unit, open]),
  ),
  ...OTHER.flatMap((role) =>
    PLACES.map(([name, unit]): [Role, string, string, boolean] => [role, name, unit, false]),
  ),
];

describe('who sees what', () => {
  it.each(MATRIX)(
    '%s at %s (%s): internal always, parties-only %s',
    async (role, _, unit, open) => {
      const actor = await world.person([role, unit]);
      await asActor(actor, async (tx) => {
        expect(await rowsSeen(tx, `regulation WHERE id = '${records.open}'`)).toBe(1);
        expect(await rowsSeen(tx, `conference WHERE id = '${records.openConference}'`)).toBe(1);
        expect(await rowsSeen(tx, `regulation WHERE id = '${records.closed}'`)).toBe(open ? 1 : 0);
        expect(await rowsSeen(tx, `conference WHERE id = '${records.closedConference}'`)).toBe(
          open ? 1 : 0,
        );
        await expectEverythingHanging(tx, open);
      });
    },
  );

  it('members of a successor count as members of the predecessor', async () => {
    const rows = await asOwner(database(), (owner) =>
      owner.query(
        'SELECT count(*)::int AS n FROM unit_cover WHERE unit_id = $1 AND covered_id = $2',
        [world.unitId('W-A'), world.unitId('W-A-OLD')],
      ),
    );
    expect(rows.rows[0].n).toBe(1);
  });

  it('a disabled account opens nothing that is for parties only', async () => {
    const actor = await world.person(['LEADER', 'W-A']);
    await asOwner(database(), (owner) =>
      owner.query('UPDATE "user" SET disabled_at = now() WHERE id = $1', [actor.userId]),
    );
    await asActor(actor, async (tx) => {
      expect(await rowsSeen(tx, `regulation WHERE id = '${records.closed}'`)).toBe(0);
    });
  });

  it('a stranger sees nothing at all', async () => {
    await asActor({ kind: 'anonymous', request: NO_REQUEST }, async (tx) => {
      for (const table of [
        'regulation',
        'conference',
        'unit',
        '"user"',
        'revision',
        ...OF_REGULATION,
        ...OF_CONFERENCE,
      ]) {
        expect([table, await rowsSeen(tx, table)]).toEqual([table, 0]);
      }
    });
  });
});

async function expectEverythingHanging(tx: Tx, open: boolean): Promise<void> {
  for (const [tables, column, id] of [
    [OF_REGULATION, 'regulation_id', records.closed],
    [OF_CONFERENCE, 'conference_id', records.closedConference],
  ] as const) {
    for (const table of tables) {
      const key = table === 'regulation_relation' ? 'acting_id' : column;
      const n = await rowsSeen(tx, `${table} WHERE ${key} = '${id}'`);
      expect([table, n > 0]).toEqual([table, open]);
    }
  }
  for (const hidden of [
    `person WHERE name = 'Người Kín'`,
    `indicator WHERE name = 'Chỉ tiêu kín'`,
    `follow_up f WHERE EXISTS (SELECT FROM follow_up_mention m JOIN outcome_item i ON i.id = m.outcome_item_id WHERE m.follow_up_id = f.id AND i.text = 'Việc kín')`,
    `follow_up WHERE kind = 'SHORTCOMING'`,
    `outcome_owner o JOIN outcome_item i ON i.id = o.outcome_item_id AND i.conference_id = '${records.closedConference}'`,
  ]) {
    expect([hidden, (await rowsSeen(tx, hidden)) > 0]).toEqual([hidden, open]);
  }
}
