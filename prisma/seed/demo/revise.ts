import type { z } from 'zod';
import {
  type RegulationParty,
  type RegulationPayload,
  regulationPayload,
} from '@/lib/domain/regulations/schema/payload';
import { type Claims, type Fact, itemsOf, provenanceOf } from './facts';

type Input = z.input<typeof regulationPayload>;
type Item<Key extends 'sources' | 'signatories' | 'reviewCycles'> = NonNullable<Input[Key]>[number];
type Scalars = Pick<Input, 'signedOn' | 'fields' | 'summary'>;

/** What an article says of a published paper. Parties and relations are found, never added again. */
export type Addition = {
  set?: Scalars;
  claims: Claims;
  sources: Fact<Item<'sources'>>[];
  signatories?: Fact<Item<'signatories'>>[];
  reviewCycles?: Fact<Item<'reviewCycles'>>[];
  /** By code of the unit. */
  parties?: Record<string, { set?: Partial<RegulationParty>; claims: Claims }>;
  /** Of the one relation from this paper to the other. */
  relation?: { to: string; claims: Claims };
};

/** The published payload with the addition; applying it again changes nothing. */
export function revised(published: RegulationPayload, addition: Addition): RegulationPayload {
  const { sources, signatories = [], reviewCycles = [] } = addition;
  const parties = published.parties.map((party) => withParty(party, addition));
  const found = [...claimsOfParties(published, addition), ...claimsOfRelation(published, addition)];
  const added = provenanceOf(addition.claims, sources, signatories, reviewCycles, found);
  const isNew = ({ item, field }: { item: string | null; field: string }) =>
    added.some((it) => (it.item ?? null) === item && it.field === field);
  return regulationPayload.parse({
    ...published,
    ...addition.set,
    parties,
    sources: merged(published.sources, itemsOf(sources)),
    signatories: merged(published.signatories, itemsOf(signatories)),
    reviewCycles: merged(published.reviewCycles, itemsOf(reviewCycles)),
    provenance: [...published.provenance.filter((it) => !isNew(it)), ...added],
  });
}

function withParty(party: RegulationParty, { parties }: Addition): RegulationParty {
  return { ...party, ...(party.unit === null ? {} : parties?.[party.unit]?.set) };
}

function claimsOfParties(published: RegulationPayload, { parties = {} }: Addition) {
  return Object.entries(parties).map(([unit, { claims }]) => {
    const party = published.parties.find((it) => it.unit === unit);
    if (party === undefined) throw new Error(`${published.title} has no party ${unit}.`);
    return { item: { id: party.id }, claims };
  });
}

function claimsOfRelation(published: RegulationPayload, { relation }: Addition) {
  if (relation === undefined) return [];
  const found = published.relations.find((it) => it.regulation === relation.to);
  if (found === undefined) throw new Error(`${published.title} lacks its relation.`);
  return [{ item: { id: found.id }, claims: relation.claims }];
}

function merged<A extends { id: string }, B extends { id: string }>(old: A[], added: B[]) {
  return [...old.filter(({ id }) => !added.some((it) => it.id === id)), ...added];
}
