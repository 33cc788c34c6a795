import { foldNumber } from '@/lib/core/vietnamese-text/paper-number';
import { projectPeople } from '@/lib/domain/people/projection';
import type { RegulationPayload } from '@/lib/domain/regulations/schema/payload';
import { dayBounds, type Projected, projectCitations } from '@/lib/domain/sources/projection';
import { partyKey } from '@/lib/domain/units/rules/party-key';
import type { Tx } from '@/lib/platform/db/as-actor';

/** Writes the approved payload of a regulation into its rows, within the publishing transaction. */
export async function projectRegulation(
  tx: Tx,
  payload: RegulationPayload,
  at: Projected,
): Promise<void> {
  const row = regulationRow(payload, at);
  const { count } = await tx.regulation.updateMany({ where: { id: at.recordId }, data: row });
  if (count === 0) await tx.regulation.createMany({ data: { id: at.recordId, ...row } });
  await projectParties(tx, payload, at);
  await projectSignatories(tx, payload, at);
  await projectRelations(tx, payload, at);
  await projectCitations(tx, { regulationId: at.recordId }, payload);
}

function regulationRow(payload: RegulationPayload, at: Projected) {
  const { kind, externalKey, number, title, summary, fields, articles, statusClaim } = payload;
  if (kind === null) throw new Error('A regulation without a kind cannot be published.');
  const parties = payload.parties.flatMap((party) => at.units.get(party.unit ?? '') ?? []);
  return {
    kind,
    externalKey,
    number,
    numberKey: number === null ? null : foldNumber(number),
    title,
    summary,
    ...dates(payload),
    ...doubt(payload),
    fields,
    articles,
    statusClaim,
    access: payload.access,
    audience: [...new Set(parties)],
    partyUnits: [...new Set(parties)],
    partyKey: partyKey(payload.parties),
    revisionId: at.revisionId,
    publishedAt: at.publishedAt,
  };
}

function dates({ signedOn, effectiveOn, endsOn, endIsOpen }: RegulationPayload) {
  const signed = dayBounds(signedOn);
  const effective = dayBounds(effectiveOn);
  const ends = dayBounds(endsOn);
  return {
    signedOn,
    signedEarliest: signed.earliest,
    signedLatest: signed.latest,
    effectiveOn,
    effectiveEarliest: effective.earliest,
    effectiveLatest: effective.latest,
    endsOn,
    endsEarliest: ends.earliest,
    endsLatest: ends.latest,
    endIsOpen,
  };
}

/** How far the date of signing is stated; without a word on it, it is. */
function doubt({ provenance, signedOn }: RegulationPayload) {
  const said = provenance.find((entry) => entry.item === null && entry.field === 'signedOn');
  const silent = signedOn === null ? ('UNKNOWN' as const) : ('STATED' as const);
  return { signedCertainty: said?.certainty ?? silent, signedStated: said?.statedPart ?? null };
}

async function projectParties(tx: Tx, payload: RegulationPayload, at: Projected): Promise<void> {
  const regulationId = at.recordId;
  await tx.regulationParty.deleteMany({ where: { regulationId } });
  await tx.regulationParty.createMany({
    data: payload.parties.map((party, position) => ({
      regulationId,
      itemId: party.id,
      position,
      role: party.role,
      unitId: at.units.get(party.unit ?? '') ?? null,
      statedName: party.text,
      onBehalfOfId: at.units.get(party.onBehalfOf ?? '') ?? null,
      note: party.note,
    })),
  });
  await tx.regulationIssuer.deleteMany({ where: { regulationId } });
  const issuers = payload.issuers.flatMap((code) => at.units.get(code) ?? []);
  await tx.regulationIssuer.createMany({
    data: [...new Set(issuers)].map((unitId, position) => ({ regulationId, unitId, position })),
  });
}

async function projectSignatories(
  tx: Tx,
  payload: RegulationPayload,
  at: Projected,
): Promise<void> {
  const regulationId = at.recordId;
  const before = await tx.regulationSignatory.findMany({
    where: { regulationId, personId: { not: null } },
    select: { itemId: true, personId: true, person: { select: { name: true } } },
  });
  const known = before.flatMap(({ itemId, personId, person }) =>
    personId && person ? [{ itemId, personId, name: person.name }] : [],
  );
  const people = await projectPeople(tx, payload.signatories, known);
  await tx.regulationSignatory.deleteMany({ where: { regulationId } });
  await tx.regulationSignatory.createMany({
    data: payload.signatories.map((each, position) => ({
      regulationId,
      itemId: each.id,
      position,
      personId: people.get(each.id) ?? null,
      rank: each.rank,
      posts: each.posts,
      unitId: at.units.get(each.unit ?? '') ?? null,
      capacity: each.capacity,
    })),
  });
}

async function projectRelations(tx: Tx, payload: RegulationPayload, at: Projected): Promise<void> {
  await tx.regulationRelation.deleteMany({ where: { actingId: at.recordId } });
  await tx.regulationRelation.createMany({
    data: payload.relations.map((relation, position) => {
      const said = payload.provenance.find((entry) => entry.item === relation.id);
      return {
        actingId: at.recordId,
        itemId: relation.id,
        position,
        kind: relation.kind,
        targetId: relation.regulation,
        targetText: relation.text,
        certainty: said?.certainty ?? 'STATED',
        basis: said?.basis ?? null,
      };
    }),
  });
  await tx.reviewCycle.deleteMany({ where: { regulationId: at.recordId } });
  await tx.reviewCycle.createMany({
    data: payload.reviewCycles.map(({ id, ...cycle }, position) => ({
      ...cycle,
      regulationId: at.recordId,
      itemId: id,
      position,
    })),
  });
}
