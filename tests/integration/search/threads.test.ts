import { beforeAll, describe, expect, it } from 'vitest';
import { mergeFollowUps, splitFollowUp } from '@/lib/domain/follow-ups/commands/join';
import { undoDecision } from '@/lib/domain/follow-ups/commands/undo';
import { followUpsOfConference, getFollowUp } from '@/lib/domain/follow-ups/queries/get';
import { search } from '@/lib/operations/search/queries/search';
import { searchTable } from '@/lib/operations/search/queries/table';
import type { UserActor } from '@/lib/policy/actor';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { ownCast, rowsWith } from '@/tests/support/publishing';
import { type Publisher, publisher, shortcoming } from '../follow-ups/threads';

const database = ownDatabase();
const cast = ownCast(database);
let hold: Publisher;
let leader: UserActor;
let year = 1950;

beforeAll(async () => {
  const { world, secretary, approver } = cast();
  hold = publisher(secretary, approver);
  leader = await world.person(['LEADER', 'W-TOP']);
  // The units of this world were made without a command.
  await rebuilt();
});

/** Threads, each raised at a conference of its own. */
async function raised(text: string, access: 'INTERNAL' | 'PARTIES' = 'INTERNAL'): Promise<string> {
  year += 3;
  const outcomes = [shortcoming('o1', text)];
  const conference = await hold({ heldOn: String(year), access, outcomes });
  const [thread] = await followUpsOfConference(leader, conference);
  return thread?.id ?? '';
}

/** The threads that a word leads to, by the addresses of the hits. */
async function found(q: string): Promise<string[]> {
  const { items } = await search(leader, { q, type: ['FOLLOW_UP'], limit: 20 });
  return items.map(({ url }) => url.replace('/follow-ups/', '')).sort();
}

/** What the index would be, were it made anew. */
async function rebuilt(): Promise<boolean> {
  const { rows } = await asOwner(database(), async (owner) => {
    const read = 'SELECT id, code, title, words::text, access FROM search_document ORDER BY id';
    const before = (await owner.query(read)).rows;
    await owner.query(`SELECT set_config('app.actor_kind', 'job', false), app.search_rebuild()`);
    const after = (await owner.query(read)).rows;
    return { rows: [JSON.stringify(before) === JSON.stringify(after)] };
  });
  return rows[0] === true;
}

describe('what search knows of follow-ups', () => {
  it.each(['INTERNAL', 'PARTIES'] as const)(
    'follows a merge and its undoing: %s',
    async (access) => {
      const word = access === 'INTERNAL' ? 'quamuoi' : 'quabaymuoi';
      const [id, other] = [
        await raised('Giao ban chưa đều'),
        await raised(`Thiếu ${word}`, access),
      ];
      expect(await found(word)).toEqual([other]);
      await mergeFollowUps(leader, { id, version: 1, other, reason: '' });
      expect(await found(word)).toEqual([id]);
      expect(await rebuilt()).toBe(true);
      const { decisions, version } = await getFollowUp(leader, id);
      await undoDecision(leader, { id, version, decision: decisions[0]?.id ?? '' });
      expect(await found(word)).toEqual([other]);
      expect(await rebuilt()).toBe(true);
    },
  );

  it.each(['INTERNAL', 'PARTIES'] as const)('follows a split: %s', async (access) => {
    const word = access === 'INTERNAL' ? 'chiahai' : 'chiaba';
    const id = await raised('Trao đổi chậm');
    year += 3;
    const outcomes = [shortcoming('o1', `Việc ${word}`, { followUp: id })];
    const again = await hold({ heldOn: String(year), access, outcomes });
    expect(await found(word)).toEqual([id]);
    const split = { id, version: 1, mention: [`${again}/o1`], reason: '' };
    const { id: own } = await splitFollowUp(leader, split);
    expect(await found(word)).toEqual([own]);
    expect(await found('trao đổi chậm')).toContain(id);
    expect(await rebuilt()).toBe(true);
  });
});

describe('what is for the parties only', () => {
  const read = (id: string) => rowsWith(database(), 'read_log', 'record_id', id);

  it('is noted as read where a thread repeats it, and where a file of results does', async () => {
    const id = await raised('Thiếu bachinmuoi', 'PARTIES');
    const { mentions } = await getFollowUp(leader, id);
    const closed = mentions[0]?.conference.id ?? '';
    expect(await read(closed)).toBe(1);
    const asked = { q: 'bachinmuoi', type: [] };
    await searchTable(leader, asked);
    expect(await read(closed)).toBe(2);
    await searchTable(await cast().world.person(['LEADER', 'W-C']), asked);
    expect(await read(closed)).toBe(2);
  });
});
