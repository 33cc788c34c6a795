import { listFollowUps } from '@/lib/domain/follow-ups/queries/list';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { partyName, presentName, subordinates } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import { type Actor, isPerson } from '@/lib/policy/actor';
import { applies, endedParties, endStateOf } from '../rules/due';
import { expectedOf } from '../rules/expected';
import { nextHost } from '../rules/next';
import type { Due, DueConference, DueEnd, Orphan } from '../schema/due';
import { type ConferenceOfPair, conferencesOf } from './conferences';
import { type PaperOfPair, papersOf } from './regulations';

export type DueRequest = { day: string; scope: 'own' | 'all' };

const MOST = { papers: 300, commitments: 50, hosts: 200 };

/**
 * What is due by a day, as far as the actor may see it: expected conferences, papers near or past
 * their nominal end, papers of units that are no more, commitments. "Own" keeps to records to which
 * a unit covered by the actor's memberships is a party. A fixed number of statements.
 */
export async function dueOn(actor: Actor, { day, scope }: DueRequest): Promise<Due> {
  const directory = await unitDirectory(actor);
  const codes = scope === 'own' ? ownCodes(actor, directory) : null;
  const own = codes && new Set(codes.flatMap((code) => directory.byCode.get(code)?.id ?? []));
  const found = await asActor(actor, (tx) => read(tx, directory, day));
  const papers = found.papers.filter(
    ({ partyUnits }) => own === null || partyUnits.some((unit) => own.has(unit)),
  );
  return {
    day,
    conferences: papers.flatMap((paper) => expected(paper, found.hosts, { directory, day })),
    ends: papers.flatMap((paper) => ending(paper, day)).sort(byEnd),
    orphans: papers.flatMap((paper) => orphaned(paper, directory, day)),
    commitments: await commitments(actor, codes, day),
  };
}

/** The codes covered by the actor's memberships; none at all is no restriction that could be met. */
function ownCodes(actor: Actor, directory: UnitDirectory): string[] {
  const memberships = isPerson(actor) ? actor.memberships : [];
  const units = memberships.flatMap(({ unitCode }) => unitCode ?? []);
  return [...new Set(units.flatMap((code) => subordinates(directory, code)))];
}

/** The papers of which something may be due: a cycle, a nominal end, or a party that has ended. */
async function read(tx: Tx, directory: UnitDirectory, day: string) {
  const ended = [...directory.byId.values()].filter(({ to }) => to !== null).map(({ id }) => id);
  const ids = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT record_id AS id FROM pair_record
    WHERE record_type = 'REGULATION' AND (every_months IS NOT NULL
      OR (ends_latest BETWEEN ${day}::date - 3660 AND ${day}::date + 366)
      OR unit_a_id = ANY (${ended}::uuid[]) OR unit_b_id = ANY (${ended}::uuid[]))
    ORDER BY 1 DESC LIMIT ${MOST.papers}`;
  const papers = await papersOf(
    tx,
    directory,
    ids.map(({ id }) => id),
    day,
  );
  const rotating = papers.filter(({ cycles }) => cycles.some((each) => each.hostByRotation));
  const held = rotating.flatMap((paper) => paper.held.slice(0, 3).map(({ id }) => id));
  return { papers, hosts: await conferencesOf(tx, directory, held.slice(0, MOST.hosts)) };
}

function expected(
  paper: PaperOfPair,
  hosts: readonly ConferenceOfPair[],
  { directory, day }: { directory: UnitDirectory; day: string },
): DueConference[] {
  if (!applies(paper.view.validity)) return [];
  const { id, number, title, parties, endIsOpen } = paper.view;
  return expectedOf({ ...paper, endIsOpen }, day).map(
    ({ kind, edtf, state, monthsLate, hostByRotation }) => {
      const unit = directory.byId.get((hostByRotation && nextHost(paper, hosts)) || '');
      const host = unit ? { code: unit.code, name: presentName(unit) } : null;
      return {
        ...{ kind, edtf, state, monthsLate, host, parties },
        regulation: { id, number, title },
      };
    },
  );
}

function ending(paper: PaperOfPair, day: string): DueEnd[] {
  const { id, number, title, parties, endsOn, endIsOpen } = paper.view;
  const state = endStateOf(paper, day, paper.replaced);
  if (state === null || endsOn === null) return [];
  const date = { edtf: endsOn, certainty: 'STATED' as const, statedPart: null };
  return [{ ...{ id, number, title, parties, endIsOpen, state }, endsOn: date }];
}

function orphaned(paper: PaperOfPair, directory: UnitDirectory, day: string): Orphan[] {
  if (!applies(paper.view.validity)) return [];
  const units = paper.partyUnits.flatMap((id) => directory.byId.get(id) ?? []);
  const ended = endedParties(units, day);
  if (ended.length === 0) return [];
  const { id, number, title, parties } = paper.view;
  const names = ended.map((unit) => partyName(directory, unit, paper.signed));
  return [{ id, number, title, parties, ended: names }];
}

/** Commitments past their deadline first, then those whose deadline is near. */
async function commitments(actor: Actor, codes: readonly string[] | null, day: string) {
  if (codes?.length === 0) return [];
  const asked = {
    kind: 'COMMITMENT' as const,
    unit: codes ? [codes] : [],
    limit: MOST.commitments,
  };
  const late = await listFollowUps(actor, { ...asked, day, status: 'OVERDUE' });
  const near = await listFollowUps(actor, { ...asked, day, status: 'DUE' });
  return [...late.items, ...near.items];
}

function byEnd(one: DueEnd, other: DueEnd): number {
  return (one.endsOn.edtf ?? '') < (other.endsOn.edtf ?? '') ? -1 : 1;
}
