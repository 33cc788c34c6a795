import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { isAppError } from '@/lib/core/errors';
import { followUpsOfConference } from '@/lib/domain/follow-ups/queries/get';
import { type Actor, NO_REQUEST, type UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { conference, publish, regulation } from '@/tests/support/records';
import { makeWorld } from '@/tests/support/world';

const database = ownDatabase();
const stranger: Actor = { kind: 'anonymous', request: NO_REQUEST };
const day = '2026-01-01';
const records = { regulation: '', conference: '', person: '', followUp: '' };
let member: UserActor;

/** Each read and what to ask it for; a read that is missing here fails the test that finds it. */
const READS: Record<string, () => unknown[]> = {
  getPair: () => [['W-A', 'W-B'], { asOf: day, rollup: false, channel: 'page' }],
  pairMatrix: () => [{ day, years: '5', open: [], level: 'all' }],
  listPairs: () => [{ day, years: '5', unit: [], limit: 100 }],
  leaderPairs: () => [day],
  dueOn: () => [{ day, scope: 'all' }],
  dueCalendar: () => [{ day, stamp: new Date(0), t: String, origin: 'http://localhost' }],
  verifyAudit: () => [],
  recordHistory: () => [{ type: 'REGULATION', id: records.regulation }, 'page'],
  getDraft: () => [records.conference],
  listDrafts: () => [],
  beginningOf: () => [{ type: 'REGULATION', recordId: records.regulation }],
  papersFor: () => [
    { parties: [{ unit: 'W-A' }], regulations: [{ regulation: records.regulation }] },
    'W-A',
  ],
  getReview: () => [records.conference],
  listQueue: () => [{}],
  listNotices: () => [{}],
  getFollowUp: () => [records.followUp, day],
  followUpsOfConference: () => [records.conference, day],
  listFollowUps: () => [{ unit: [], limit: 25, day }],
  openFollowUps: () => [[records.regulation], { before: null }],
  relatedThreads: () => [
    {
      id: '',
      kind: 'COMMITMENT',
      regulations: [{ id: records.regulation, number: null, title: '' }],
    },
  ],
  getPerson: () => [records.person],
  getConference: () => [records.conference, { channel: 'page' }],
  listConferences: () => [{ unit: [], sort: 'newest', limit: 25 }],
  counterparts: () => [['W-A']],
  listRevisions: () => [records.regulation, 'page'],
  listRegulations: () => [{ unit: [], sort: 'newest', limit: 25, day }],
  getRegulation: () => [records.regulation, { asOf: day, channel: 'page' }],
  unitDirectory: () => [],
  listUnits: () => [{ limit: 100, ended: true }],
  unitsAsked: () => [{ ended: true }],
  getUnit: () => ['W-A'],
  suggestUnits: () => [{ q: 'thử', most: 12 }],
  suggestPeople: () => ['thử'],
  suggestRegulations: () => ['thử'],
  listUsers: () => [],
  listTokens: () => [],
  ownSessions: () => [],
  ownTokens: () => [],
  ownMemberships: () => [],
  dashboard: () => [day],
  recordAttachments: () => [{ type: 'REGULATION', id: records.regulation }],
  draftAttachments: () => [records.regulation],
  openAttachment: () => [records.regulation],
  regulationTable: () => [{ unit: [], sort: 'newest', day }],
  regulationItems: () => [{ unit: [], sort: 'newest', day }],
  conferenceTable: () => [{ unit: [], sort: 'newest' }],
  conferenceItems: () => [{ unit: [], sort: 'newest' }],
  unitTable: () => [{ ended: '1' }],
  regulationPaper: () => [records.regulation, day],
  conferencePaper: () => [records.conference],
  pairPaper: () => [['W-A', 'W-B'], { asOf: day, rollup: false }],
  pairTable: () => [{ unit: [], years: '5', day }],
  followUpTable: () => [{ unit: [], day }],
  isFollowed: () => [{ kind: 'regulation', id: records.regulation }],
  digest: () => [],
  search: () => [{ q: 'quy chế phối hợp', type: [], limit: 20 }],
  suggest: () => ['quy'],
  searchTable: () => [{ q: 'quy chế', type: [] }],
  searchDictionary: () => [{ byCode: new Map(), changes: new Map() }],
  listSavedSearches: () => [],
  draftGaps: () => [records.regulation],
};

beforeAll(async () => {
  const world = await makeWorld(database());
  const secretary = await world.person(['SECRETARY', 'W-A']);
  const approver = await world.person(['APPROVER', 'W-A']);
  member = await world.person(['LEADER', 'W-A']);
  const draft = { draftingUnit: 'W-A' };
  records.regulation = await publish(secretary, approver, {
    ...draft,
    type: 'REGULATION',
    payload: regulation(),
  });
  records.conference = await publish(secretary, approver, {
    ...draft,
    type: 'CONFERENCE',
    payload: conference({ regulations: [{ regulation: records.regulation }] }),
  });
  const [thread] = await followUpsOfConference(member, records.conference, day);
  records.followUp = thread?.id ?? '';
});

/** Every exported function whose first parameter is the actor, in every file of queries. */
function reads(): { file: string; name: string }[] {
  return files('lib').flatMap((file) => {
    if (!/\/queries(\/|\.ts$)/.test(file)) return [];
    const found = readFileSync(file, 'utf8').matchAll(
      /export (?:async )?function (\w+)\(\s*actor: Actor/g,
    );
    return [...found].map(([, name = '']) => ({ file, name }));
  });
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

async function call(file: string, name: string, actor: Actor): Promise<string> {
  const module: Record<string, unknown> = await import(join(process.cwd(), file));
  const read = module[name];
  if (typeof read !== 'function') throw new Error(`${name} is no function`);
  return JSON.stringify((await read(actor, ...(READS[name]?.() ?? []))) ?? null);
}

describe('every read', () => {
  it('is known to this test', () => {
    expect(new Set(reads().map((each) => each.name))).toEqual(new Set(Object.keys(READS)));
  });

  it.each(reads())('$name tells a stranger nothing', async ({ file, name }) => {
    const told = await call(file, name, stranger).catch((error: unknown) => {
      // A refusal is as good as nothing; a crash is not.
      const refused = isAppError(error) || /42501|permission|auditor/.test(String(error));
      if (!refused) throw error;
      return '';
    });
    expect(told).not.toMatch(/thử|Thử|W-A|[0-9a-f]{8}-[0-9a-f]{4}-7/);
  });

  it('tells a member something, so that the silence above means something', async () => {
    const list = await call('lib/domain/regulations/queries/list.ts', 'listRegulations', member);
    expect(list).toContain(records.regulation);
  });
});
