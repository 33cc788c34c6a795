import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { dayBounds, type Projected, projectCitations } from '@/lib/domain/sources/projection';
import { partyKey } from '@/lib/domain/units/rules/party-key';
import type { Tx } from '@/lib/platform/db/as-actor';
import { projectFigures, projectOutcomes } from './projection/outcomes';
import { projectParticipants } from './projection/participants';

/** Writes the approved payload of a conference into its rows, within the publishing transaction. */
export async function projectConference(
  tx: Tx,
  payload: ConferencePayload,
  at: Projected,
): Promise<void> {
  const row = conferenceRow(payload, at);
  const { count } = await tx.conference.updateMany({ where: { id: at.recordId }, data: row });
  if (count === 0) await tx.conference.createMany({ data: { id: at.recordId, ...row } });
  await projectPlaces(tx, payload, at);
  await projectReviewed(tx, payload, at);
  const speakers = await projectParticipants(tx, payload, at);
  const outcomes = await projectOutcomes(tx, payload, { ...at, speakers });
  await projectFigures(tx, payload, { ...at, outcomes });
  await projectCommendations(tx, payload, at);
  await projectCitations(tx, { conferenceId: at.recordId }, payload);
}

function conferenceRow(payload: ConferencePayload, at: Projected) {
  const held = dayBounds(payload.heldOn);
  const period = dayBounds(payload.period);
  const parties = payload.parties.flatMap((party) => at.units.get(party.unit ?? '') ?? []);
  return {
    externalKey: payload.externalKey,
    kinds: payload.kinds,
    title: payload.title,
    heldOn: payload.heldOn,
    heldEarliest: held.earliest,
    heldLatest: held.latest,
    ...doubt(payload),
    periodText: payload.periodText,
    period: payload.period,
    periodEarliest: period.earliest,
    periodLatest: period.latest,
    mode: payload.mode,
    shortcomings: payload.shortcomings,
    directions: payload.directions,
    note: payload.note,
    access: payload.access,
    audience: [...new Set(parties)],
    partyUnits: [...new Set(parties)],
    partyKey: partyKey(payload.parties),
    revisionId: at.revisionId,
    publishedAt: at.publishedAt,
  };
}

/** How far the day of the conference is stated; without a word on it, it is. */
function doubt({ provenance, heldOn }: ConferencePayload) {
  const said = provenance.find((entry) => entry.item === null && entry.field === 'heldOn');
  const silent = heldOn === null ? ('UNKNOWN' as const) : ('STATED' as const);
  return { heldCertainty: said?.certainty ?? silent, heldStated: said?.statedPart ?? null };
}

async function projectPlaces(tx: Tx, payload: ConferencePayload, at: Projected): Promise<void> {
  const conferenceId = at.recordId;
  await tx.conferenceParty.deleteMany({ where: { conferenceId } });
  await tx.conferenceParty.createMany({
    data: payload.parties.map((party, position) => ({
      conferenceId,
      itemId: party.id,
      position,
      unitId: at.units.get(party.unit ?? '') ?? null,
      statedName: party.text,
      isHost: party.isHost,
    })),
  });
  await tx.conferenceVenue.deleteMany({ where: { conferenceId } });
  await tx.conferenceVenue.createMany({
    data: payload.venues.map((venue, position) => ({
      conferenceId,
      itemId: venue.id,
      position,
      role: venue.role,
      place: venue.place,
      unitId: at.units.get(venue.unit ?? '') ?? null,
      isClass: venue.isClass,
    })),
  });
}

async function projectReviewed(tx: Tx, payload: ConferencePayload, at: Projected): Promise<void> {
  const conferenceId = at.recordId;
  await tx.conferenceRegulation.deleteMany({ where: { conferenceId } });
  await tx.conferenceRegulation.createMany({
    // Named twice in one role, a paper is reviewed once.
    skipDuplicates: true,
    data: payload.regulations.map(({ regulation, role }, position) => ({
      conferenceId,
      regulationId: regulation,
      role,
      position,
    })),
  });
}

async function projectCommendations(
  tx: Tx,
  payload: ConferencePayload,
  at: Projected,
): Promise<void> {
  const conferenceId = at.recordId;
  await tx.commendation.deleteMany({ where: { conferenceId } });
  await tx.commendation.createMany({
    data: payload.commendations.map((each, position) => ({
      conferenceId,
      itemId: each.id,
      position,
      recipient: each.recipient,
      count: each.count,
      form: each.form,
      awardingId: at.units.get(each.awardingUnit ?? '') ?? null,
      awardingText: each.awardingText,
      names: each.names,
      reason: each.reason,
    })),
  });
}
