import type { Bounds } from '@/lib/core/edtf/bounds';
import {
  basisViews,
  provenanceViews,
  revisionViews,
  sourceViews,
} from '@/lib/domain/sources/queries';
import { sideViews } from '@/lib/domain/sources/queries/confirmations';
import { nameOn, partyName } from '@/lib/domain/units/rules';
import type { NamedUnit, UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { ConferenceView } from '../schema/view';
import type { ConferenceRow } from './rows';

type Name = (unitId: string | null) => NamedUnit | null;

/** The rows of a conference as its readers get them; `own` are the sides they speak for. */
export function viewOf(
  row: ConferenceRow,
  directory: UnitDirectory,
  own: ReadonlySet<string>,
): ConferenceView {
  const { id, externalKey, title, kinds, access, mode, note, shortcomings, directions } = row;
  const held = boundsOf(row);
  const name: Name = (unitId) => {
    const unit = directory.byId.get(unitId ?? '');
    return unit ? { code: unit.code, name: nameOn(unit, held) } : null;
  };
  return {
    ...{ id, externalKey, title, kinds, access, mode, note, shortcomings, directions },
    heldOn: { edtf: row.heldOn, certainty: row.heldCertainty, statedPart: row.heldStated },
    period: { text: row.periodText, edtf: row.period },
    regulations: row.regulations.map(({ regulation, role }) => ({ ...regulation, role })),
    parties: partyViews(row, directory, held),
    venues: row.venues.map(({ itemId, role, place, unitId, isClass }) => {
      return { itemId, role, place, unit: name(unitId), isClass };
    }),
    participants: participantViews(row, name),
    outcomes: outcomeViews(row, name),
    figures: figureViews(row),
    commendations: commendationViews(row, name),
    legalBases: basisViews(row.legalBases),
    sources: sourceViews(row.sources),
    provenance: provenanceViews(row.provenance, row.sources),
    revisions: revisionViews(row.revisions),
    confirmations: confirmationViews(row, name, own),
  };
}

function boundsOf({ heldEarliest, heldLatest }: ConferenceRow): Bounds {
  const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;
  return { earliest: day(heldEarliest), latest: day(heldLatest) };
}

function partyViews(row: ConferenceRow, directory: UnitDirectory, held: Bounds) {
  return row.parties.map(({ itemId, unitId, statedName, isHost }) => {
    const unit = directory.byId.get(unitId ?? '');
    return {
      itemId,
      unit: unit ? partyName(directory, unit, held) : null,
      text: statedName,
      isHost,
    };
  });
}

function participantViews(row: ConferenceRow, name: Name): ConferenceView['participants'] {
  return row.participations.map((each) => {
    const { itemId, role, person, delegation, rank, posts, capacity, unitId, unitText } = each;
    const said = { itemId, role, person, delegation, rank, posts, capacity, unitText };
    return { ...said, unit: name(unitId) };
  });
}

function outcomeViews(row: ConferenceRow, name: Name): ConferenceView['outcomes'] {
  return row.outcomes.map(
    ({ itemId, kind, text, field, saidByText, deadline, saidBy, owners }) => ({
      ...{ itemId, kind, text, field, saidByText, deadline },
      saidBy: saidBy?.itemId ?? null,
      owners: owners.map((owner) => ({ unit: name(owner.unitId), text: owner.text })),
    }),
  );
}

function figureViews(row: ConferenceRow): ConferenceView['figures'] {
  return row.figures.map((each) => {
    const { itemId, indicator, operator, number, period, raw, malformed, countsDelegates } = each;
    return {
      ...{ itemId, operator, period, raw, malformed, countsDelegates },
      indicator: indicator.name,
      measure: indicator.measure,
      number: number?.toFixed() ?? null,
      outcome: each.outcomeItem?.itemId ?? null,
    };
  });
}

function commendationViews(row: ConferenceRow, name: Name): ConferenceView['commendations'] {
  return row.commendations.map((each) => {
    const { itemId, recipient, count, form, names, reason, awardingId, awardingText } = each;
    const awarding = { unit: name(awardingId), text: awardingText };
    return { itemId, recipient, count, form, awarding, names, reason };
  });
}

/** One line for each party that is a unit, in the order of the parties. */
function confirmationViews(row: ConferenceRow, name: Name, own: ReadonlySet<string>) {
  const sides = row.partyUnits.flatMap((id) => {
    const unit = name(id);
    return unit ? { id, ...unit } : [];
  });
  return sideViews(sides, row, own);
}
