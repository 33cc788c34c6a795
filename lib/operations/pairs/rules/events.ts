import { bounds, compareForSort, isUndated } from '@/lib/core/edtf/bounds';
import { nameAfter, nameBefore } from '@/lib/domain/units/rules/changes';
import type { UnitChange, UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { ConferenceOfPair } from '../queries/conferences';
import type { PaperOfPair } from '../queries/regulations';
import type { ExpectedConference, PairEvent } from '../schema/view';
import { lineage, type Sides } from './sides';

type Happened = {
  papers: readonly PaperOfPair[];
  conferences: readonly ConferenceOfPair[];
  next: ExpectedConference | null;
};

const NOTHING = {
  conferenceKinds: [],
  unitChange: null,
  acts: [],
  inForce: false,
  until: null,
} satisfies Partial<PairEvent>;

/** Signings, conferences and reorganisations on one line, newest first, the undated at the end. */
export function eventsOf(
  { papers, conferences, next }: Happened,
  { directory, sides }: { directory: UnitDirectory; sides: Sides },
): PairEvent[] {
  const events = [
    ...papers.map(signing),
    ...conferences.map(meeting),
    ...changesOf(directory, sides).map((change) => reorganisation(change, directory)),
    ...(next ? [expected(next)] : []),
  ];
  return events.sort((one, other) => compareForSort(one, other, 'desc'));
}

function signing({ view, signed, acts, ends }: PaperOfPair): PairEvent {
  const { id, number, title, signedOn, validity } = view;
  return {
    ...{ ...NOTHING, kind: 'SIGNED', href: `/regulations/${id}`, title: number ?? title },
    ...{ date: signedOn, ...signed, acts, until: ends.latest },
    inForce: validity === 'IN_FORCE' || validity === 'PARTLY_EXPIRED',
  };
}

function meeting({ view, held }: ConferenceOfPair): PairEvent {
  const { id, title, kinds, heldOn } = view;
  return {
    ...{ ...NOTHING, kind: 'CONFERENCE', href: `/conferences/${id}`, title },
    ...{ date: heldOn, ...held, conferenceKinds: kinds },
  };
}

function reorganisation(change: UnitChange, directory: UnitDirectory): PairEvent {
  const named = (codes: readonly string[], name: typeof nameBefore) =>
    codes.flatMap((code) => {
      const unit = directory.byCode.get(code);
      return unit ? name(unit, change.date) : [];
    });
  const before = named(change.predecessors, nameBefore).join(', ');
  const after = named(change.successors, nameAfter).join(', ');
  const certainty = change.certainty === 'UNVERIFIED' ? 'INFERRED' : change.certainty;
  return {
    ...{ ...NOTHING, kind: 'UNIT_CHANGE', unitChange: change.kind },
    href: `/units/${change.predecessors[0] ?? change.successors[0] ?? ''}`,
    title: [before, after].filter((names, at, all) => names && names !== all[at - 1]).join(' → '),
    date: { edtf: change.date?.edtf ?? null, certainty, statedPart: null },
    ...(change.date?.bounds ?? { earliest: null, latest: null }),
  };
}

function expected({ regulation, kind, edtf }: ExpectedConference): PairEvent {
  return {
    ...{ ...NOTHING, kind: 'EXPECTED', href: `/regulations/${regulation.id}` },
    title: regulation.number ?? regulation.title,
    date: { edtf, certainty: 'INFERRED', statedPart: null },
    ...bounds(edtf),
    conferenceKinds: kind ? [kind] : [],
  };
}

/** Changes of the two units themselves and of those that ended in them. */
function changesOf(directory: UnitDirectory, { a, b }: Sides): UnitChange[] {
  const ids = lineage(directory, [a.code, b.code]);
  const codes = [...ids].flatMap((id) => directory.byId.get(id)?.code ?? []);
  const changes = codes.flatMap((code) => directory.changes.get(code) ?? []);
  return [...new Map(changes.map((change) => [change.code, change])).values()];
}

/** Whether an event has its place on the line. */
export function isDated(event: PairEvent): boolean {
  return !isUndated(event);
}
