import type { Bounds } from '@/lib/core/edtf/bounds';
import {
  basisViews,
  provenanceViews,
  revisionViews,
  sourceViews,
} from '@/lib/domain/sources/queries';
import { sideViews } from '@/lib/domain/sources/queries/confirmations';
import type { DateView, PartyView } from '@/lib/domain/sources/schema/views';
import { partyName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { RegulationView } from '../schema/view';
import type { RegulationRow } from './whole';

type OfTheRow = Omit<
  RegulationView,
  'validity' | 'maybe' | 'because' | 'papers' | 'relations' | 'asOf'
>;

/** The rows of a regulation as a view, its units under the names of the day it was signed; `own` are the reader's sides. */
export function viewOf(
  row: RegulationRow,
  directory: UnitDirectory,
  day: Bounds | null,
  own: ReadonlySet<string>,
): OfTheRow {
  const unit = (id: string | null): PartyView | null => {
    const entry = id === null ? undefined : directory.byId.get(id);
    return entry ? partyName(directory, entry, day) : null;
  };
  const { id, externalKey, kind, number, title, summary, access, endIsOpen } = row;
  const { statusClaim, fields, articles } = row;
  return {
    ...{ id, externalKey, kind, number, title, summary, access, endIsOpen },
    ...{ statusClaim, fields, articles },
    ...datesOf(row),
    issuers: row.issuers.flatMap((each) => unit(each.unitId) ?? []),
    parties: row.parties.map(({ itemId, role, unitId, statedName, onBehalfOfId, note }) => ({
      ...{ itemId, role, statedName, note },
      unit: unit(unitId),
      onBehalfOf: unit(onBehalfOfId),
    })),
    signatories: row.signatories.map(({ itemId, person, rank, posts, unitId, capacity }) => ({
      ...{ itemId, person, rank, posts, capacity },
      unit: unit(unitId),
    })),
    reviewCycles: row.reviewCycles,
    conferences: row.conferences.map(conferenceOf),
    confirmations: confirmationsOf(row, unit, own),
    legalBases: basisViews(row.legalBases),
    sources: sourceViews(row.sources),
    provenance: provenanceViews(saidOfVisible(row), row.sources),
    revisions: revisionViews(row.revisions),
  };
}

/** What was said of a relation to an unseen paper is as unseen as the relation. */
function saidOfVisible(row: RegulationRow): RegulationRow['provenance'] {
  const { parties, signatories, reviewCycles, legalBases, acts, sources } = row;
  const items = [parties, signatories, reviewCycles, legalBases, acts, sources].flat();
  const ids = new Set(items.map(({ itemId }) => itemId));
  return row.provenance.filter(({ itemId }) => itemId === null || ids.has(itemId));
}

function datesOf(row: RegulationRow): Pick<OfTheRow, 'signedOn' | 'effectiveOn' | 'endsOn'> {
  const dated = (field: string, edtf: string | null): DateView => {
    const said = row.provenance.find((each) => each.itemId === null && each.field === field);
    const silent = edtf === null ? 'UNKNOWN' : 'STATED';
    return { edtf, certainty: said?.certainty ?? silent, statedPart: said?.statedPart ?? null };
  };
  return {
    signedOn: dated('signedOn', row.signedOn),
    effectiveOn: dated('effectiveOn', row.effectiveOn),
    endsOn: dated('endsOn', row.endsOn),
  };
}

function conferenceOf({ role, conference }: RegulationRow['conferences'][number]) {
  const { id, title, periodText, heldOn, heldCertainty, heldStated, _count } = conference;
  return {
    ...{ id, title, periodText, role },
    heldOn: { edtf: heldOn, certainty: heldCertainty, statedPart: heldStated },
    figures: _count.figures,
    outcomes: _count.outcomes,
  };
}

/** Each party's side, with its word on the revision that is published now. */
function confirmationsOf(
  row: RegulationRow,
  unit: (id: string | null) => PartyView | null,
  own: ReadonlySet<string>,
) {
  const sides = row.partyUnits.flatMap((id) => {
    const side = unit(id);
    return side ? { id, code: side.code, name: side.name } : [];
  });
  return sideViews(sides, row, own);
}
