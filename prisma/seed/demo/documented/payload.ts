import { type ConferencePayload, conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { type Claim, type Claims, itemsOf, party, provenanceOf, source, venue } from '../facts';
import { figuresOf } from './figures';
import { participantsOf } from './people';
import type { DocumentedConference } from './read';

const stated: Claim = { certainty: 'STATED', source: 'nguon-1' };
const inferred = (basis: string): Claim => ({ certainty: 'INFERRED', source: 'nguon-1', basis });
const unknown = (basis: string): Claim => ({ certainty: 'UNKNOWN', source: 'nguon-1', basis });
const silent = unknown('Nguồn không nêu.');

/** A documented conference as a payload; `regulation` finds the record of a paper by its code. */
export function documentedPayload(
  row: DocumentedConference,
  regulation: (code: string) => string,
): ConferencePayload {
  const parties = row.parties.map((unit, at) => party({ id: `ben-${at + 1}`, unit }, stated));
  const venues = row.place ? [venue({ id: 'noi-hop', place: row.place }, stated)] : [];
  const participants = participantsOf(row, stated);
  const figures = figuresOf(row, stated);
  const sources = row.sources.map(sourceOf);
  const facts = [parties, venues, participants, figures, sources];
  return conferencePayload.parse({
    externalKey: row.code,
    title: row.title,
    kinds: row.kinds,
    heldOn: row.heldOn,
    periodText: row.reviewedPeriod.text,
    period: row.reviewedPeriod.edtf,
    mode: row.mode,
    regulations: [
      ...row.regulations.map((each) => ({ regulation: regulation(each) })),
      ...row.signs.map((each) => ({ regulation: regulation(each), role: 'SIGNS' as const })),
    ],
    parties: itemsOf(parties),
    venues: itemsOf(venues),
    participants: itemsOf(participants),
    shortcomings: row.shortcomingsMentioned ? 'MENTIONED_NOT_LISTED' : 'NOT_MENTIONED',
    directions: row.directionsMentioned ? 'MENTIONED_NOT_LISTED' : 'NOT_MENTIONED',
    figures: itemsOf(figures),
    note: row.note ?? null,
    sources: itemsOf(sources),
    provenance: provenanceOf(claimsOf(row), ...facts),
  });
}

function claimsOf(row: DocumentedConference): Claims {
  return {
    title: inferred('Tên hội nghị do sổ đặt theo loại, các bên và kỳ đánh giá.'),
    kinds: stated,
    heldOn: heldOn(row),
    periodText: stated,
    period: period(row),
    mode: row.mode ? stated : silent,
    ...(row.place ? {} : { venues: silent }),
    ...(row.chairs?.length ? {} : { participants: silent }),
    regulations: stated,
    shortcomings: row.shortcomingsMentioned ? stated : silent,
    directions: row.directionsMentioned ? stated : silent,
  };
}

function heldOn({ heldOnCertainty, heldOnBasis = '', heldOnStated }: DocumentedConference): Claim {
  if (heldOnCertainty === 'STATED') return stated;
  return { ...inferred(heldOnBasis), ...(heldOnStated && { statedPart: heldOnStated }) };
}

function period({ reviewedPeriod: { text, edtf } }: DocumentedConference): Claim {
  if (edtf === null) return unknown('Nguồn chỉ nêu độ dài, không nêu năm đầu và năm cuối.');
  return /\d{4}/.test(text) ? stated : inferred('Nguồn không nêu năm; lấy năm của ngày họp.');
}

/** A report is cited by its address; who published it is not on record. */
function sourceOf(text: string, at: number) {
  const id = `nguon-${at + 1}`;
  const claim: Claim = { certainty: 'STATED', source: id };
  const address = URL.canParse(text) ? text : null;
  const title = address ? `Bài trên ${new URL(address).hostname.replace(/^www\./, '')}` : text;
  const others = { ...(address ? {} : { address: unknown('Không ghi lại được địa chỉ.') }) };
  return source({ id, title, ...(address && { address }) }, claim, others);
}
