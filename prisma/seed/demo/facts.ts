import type { z } from 'zod';
import type { OutcomeKind } from '@/lib/domain/conferences/schema/codes';
import type { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import type { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import type { provenanceItem } from '@/lib/domain/sources/schema/payload';

type Conference = z.input<typeof conferencePayload>;
type Regulation = z.input<typeof regulationPayload>;
type ProvenanceInput = z.input<typeof provenanceItem>;
type OneOf<List> = NonNullable<List> extends readonly (infer Item)[] ? Item : never;
type Outcome = OneOf<Conference['outcomes']>;

/** Where a value comes from, before it is said of which field of which item. */
export type Claim = Omit<ProvenanceInput, 'item' | 'field'>;
export type Claims = Record<string, Claim | readonly Claim[]>;

/** An item of a payload beside the origin of each of its fields. */
export type Fact<Item> = { item: Item; claims: Claims };

/**
 * How one article is cited. Its text is not kept: a place is a paragraph, the first words of the
 * passage, its offsets in UTF-16 code units, and the SHA-256 of the text they count in.
 */
export function article(source: string, sha256: string) {
  const origin = { source, sha256 };
  return {
    origin,
    at: (paragraph: number, words: string, start: number, end: number): Claim => {
      const locator = `đoạn ${paragraph}: “${words}”`;
      return { ...origin, certainty: 'STATED', locator, start, end };
    },
    inferred: (basis: string, from: Partial<Claim> = {}): Claim => {
      return { ...origin, ...from, certainty: 'INFERRED', basis };
    },
    unknown: (basis: string): Claim => ({ source, certainty: 'UNKNOWN', basis }),
  };
}

/** How the registry files or joins an item: nothing that a source could say. */
const FILING = new Set([
  ...['id', 'kind', 'field', 'person', 'outcome', 'regulation', 'sha256', 'title', 'note'],
  ...['isClass', 'malformed', 'countsDelegates', 'resolvedCertainty', 'resolvedBasis'],
]);

/** An item whose written fields all have this origin, except those named in `others`. */
export function fact<Item extends { id: string }>(
  item: Item,
  claim: Claim,
  others: Claims = {},
): Fact<Item> {
  const fields = Object.keys(item).filter((field) => !FILING.has(field));
  return { item, claims: { ...Object.fromEntries(fields.map((it) => [it, claim])), ...others } };
}

export const party = fact<OneOf<Conference['parties']>>;
export const venue = fact<OneOf<Conference['venues']>>;
export const participant = fact<OneOf<Conference['participants']>>;
export const figure = fact<OneOf<Conference['figures']>>;
export const commendation = fact<OneOf<Conference['commendations']>>;
export const legalBasis = fact<OneOf<Conference['legalBases']>>;
export const source = fact<OneOf<Conference['sources']>>;
export const signatory = fact<OneOf<Regulation['signatories']>>;
export const reviewCycle = fact<OneOf<Regulation['reviewCycles']>>;

type Said = { saidBy?: string; saidByText?: string };

/** Outcome items of one kind and speaker; `heardFrom` is the origin of the speaker where it differs. */
export function outcomesOf(kind: OutcomeKind, said: Said = {}, heardFrom?: Claim) {
  return (id: string, field: string | null, text: string, claim: Claim, others: Claims = {}) => {
    return fact<Outcome>({ id, kind, text, field, ...said }, claim, {
      ...(heardFrom && { saidBy: heardFrom }),
      ...others,
    });
  };
}

export function itemsOf<Item>(facts: readonly Fact<Item>[]): Item[] {
  return facts.map(({ item }) => item);
}

/** The list a payload keeps, from the claims about the record itself and about its items. */
export function provenanceOf(
  record: Claims,
  ...facts: (readonly Fact<{ id: string }>[])[]
): ProvenanceInput[] {
  const ofItems = facts.flat().flatMap(({ item, claims }) => listed(item.id, claims));
  return [...listed(null, record), ...ofItems];
}

function listed(item: string | null, claims: Claims): ProvenanceInput[] {
  return Object.entries(claims).flatMap(([field, claim]) =>
    [claim].flat().map((one) => ({ item, field, ...one })),
  );
}
