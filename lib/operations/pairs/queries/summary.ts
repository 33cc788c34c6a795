import type { Bounds } from '@/lib/core/edtf/bounds';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { DateView } from '@/lib/domain/sources/schema/views';
import { nameOn, presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import { beneathOf } from '../rules/beneath';
import { eventsOf } from '../rules/events';
import { nextOf } from '../rules/next';
import { type RecordedFigure, seriesOf } from '../rules/series';
import { identitiesOf, type Sides } from '../rules/sides';
import type { PairSummary } from '../schema/summary';
import type { PairCommendation, PairPerson } from '../schema/view';
import type { ConferenceOfPair } from './conferences';
import type { PaperOfPair } from './regulations';
import type { PairRow } from './rows';
import type { ToldCommendation, ToldPerson } from './told';

/** Everything that was read of a pair. */
export type Found = {
  rows: PairRow[];
  papers: PaperOfPair[];
  conferences: ConferenceOfPair[];
  figures: RecordedFigure[];
  commendations: ToldCommendation[];
  people: ToldPerson[];
  threads: ThreadView[];
};

type Frame = { directory: UnitDirectory; sides: Sides; asOf: string; rollup: boolean };

const MOST_PEOPLE = 6;

/** The summary of what was read: nothing in it comes from anywhere else. */
export function summaryOf(found: Found, frame: Frame): Omit<PairSummary, 'sides'> {
  const { rows, papers, conferences } = found;
  const { asOf, rollup, directory } = frame;
  const next = nextOf(papers, conferences, frame);
  return {
    ...{ rollup, asOf, next },
    counts: countsOf(rows),
    inForce: inForceOf(papers),
    regulations: papers.map(({ view }) => view),
    lastConference: conferences.find(({ held }) => isHeld(held, asOf))?.view ?? null,
    conferences: conferences.map(({ view }) => view),
    threads: found.threads,
    series: seriesOf(found.figures),
    events: eventsOf({ papers, conferences, next }, frame),
    commendations: found.commendations.flatMap((told) => commendation(told, found, directory)),
    people: peopleBySide(found, frame),
    beneath: rollup ? beneathOf(found, frame) : [],
  };
}

function countsOf(rows: readonly PairRow[]): PairSummary['counts'] {
  const of = (type: PairRow['recordType']) => rows.filter((row) => row.recordType === type);
  const ids = (some: readonly PairRow[]) => new Set(some.map((row) => row.recordId)).size;
  const conferences = of('CONFERENCE');
  return {
    regulations: ids(of('REGULATION')),
    conferences: ids(conferences),
    undated: ids(conferences.filter((row) => row.latest === null)),
  };
}

/** Papers come newest first; one that certainly applies goes before one that may. */
function inForceOf(papers: readonly PaperOfPair[]): PairSummary['inForce'] {
  const views = papers.map(({ view }) => view);
  const living = views.filter((view) => ['IN_FORCE', 'PARTLY_EXPIRED'].includes(view.validity));
  const own = living.find((view) => !view.maybe) ?? living[0];
  return own ?? views.find((view) => view.validity === 'UNKNOWN') ?? null;
}

function isHeld({ earliest, latest }: Bounds, day: string): boolean {
  return latest !== null && (earliest ?? latest) <= day;
}

function commendation(
  told: ToldCommendation,
  { conferences }: Found,
  directory: UnitDirectory,
): PairCommendation[] {
  const found = conferences.find(({ view }) => view.id === told.conference);
  if (found === undefined) return [];
  const units = told.awardingUnits.flatMap((id) => directory.byId.get(id) ?? []);
  return [
    {
      conference: told.conference,
      title: found.view.title,
      heldOn: found.view.heldOn,
      collectives: told.collectives,
      individuals: told.individuals,
      forms: told.forms,
      awarding: [...units.map((unit) => nameOn(unit, found.held)), ...told.awardingTexts],
    },
  ];
}

/**
 * Each name once, as it last appeared, on the side to which its unit of that day belongs. People of
 * one name stay two people; an earlier one is read at its conference.
 */
function peopleBySide(found: Found, { directory, sides }: Frame): PairSummary['people'] {
  const covered = identitiesOf(directory, sides, true);
  const held = new Map(found.conferences.map(({ view }) => [view.id, view.heldOn]));
  const of = (units: readonly string[]) => {
    const seen = new Map<string, PairPerson>();
    for (const told of found.people.filter(({ unitId }) => units.includes(unitId ?? ''))) {
      const date = held.get(told.conference);
      if (date && !seen.has(told.name)) seen.set(told.name, person(told, date));
    }
    return [...seen.values()].slice(0, MOST_PEOPLE);
  };
  return { a: of(covered.a), b: of(covered.b) };
}

function person(told: ToldPerson, heldOn: DateView): PairPerson {
  const { personId: id, name, rank, posts, role, conference } = told;
  return { id, name, rank, posts, role, conference: { id: conference, heldOn } };
}

/** A unit by its present name. */
export function namedUnit(unit: UnitEntry): { code: string; name: string } {
  return { code: unit.code, name: presentName(unit) };
}
