import type { FieldError } from '@/lib/core/errors';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { sourceGaps } from '@/lib/domain/sources/rules';

/**
 * What a conference still lacks before it may be submitted, each with the path of its field. To
 * save, nothing is asked; an unknown date is an answer once a provenance entry says so.
 */
export function submissionGaps(payload: ConferencePayload): FieldError[] {
  const gaps: FieldError[] = [];
  if (payload.title === '') gaps.push({ path: 'title', message: 'errors.gap.title' });
  if (payload.parties.length < 2) gaps.push({ path: 'parties', message: 'errors.gap.parties' });
  for (const party of payload.parties.filter((each) => !each.unit && !each.text)) {
    gaps.push({ path: `parties[${party.id}]`, message: 'errors.gap.partyName' });
  }
  if (payload.heldOn === null && !isAnswered(payload, 'heldOn')) {
    gaps.push({ path: 'heldOn', message: 'errors.gap.date' });
  }
  return [...gaps, ...itemGaps(payload), ...sourceGaps(payload)];
}

function itemGaps(payload: ConferencePayload): FieldError[] {
  const people = new Set(payload.participants.map((participant) => participant.id));
  const outcomes = new Set(payload.outcomes.map((outcome) => outcome.id));
  const empty = [
    ...payload.outcomes
      .filter((each) => each.text === '')
      .map((each) => `outcomes[${each.id}].text`),
    ...payload.figures.filter((each) => each.raw === '').map((each) => `figures[${each.id}].raw`),
    ...payload.figures
      .filter((each) => each.indicator === '')
      .map((each) => `figures[${each.id}].indicator`),
    ...payload.venues.filter((each) => each.place === '').map((each) => `venues[${each.id}].place`),
  ].map((path) => ({ path, message: 'errors.gap.text' }));
  const nameless = payload.participants
    .filter((each) => !each.name && !each.delegation && !each.person)
    .map((each) => ({ path: `participants[${each.id}]`, message: 'errors.gap.participant' }));
  const speakers = payload.outcomes
    .filter((each) => each.saidBy !== null && !people.has(each.saidBy))
    .map((each) => ({ path: `outcomes[${each.id}].saidBy`, message: 'errors.gap.speaker' }));
  const figures = payload.figures
    .filter((each) => each.outcome !== null && !outcomes.has(each.outcome))
    .map((each) => ({ path: `figures[${each.id}].outcome`, message: 'errors.gap.outcome' }));
  const malformed = payload.figures
    .filter((each) => each.malformed && (each.number !== null || each.operator !== null))
    .map((each) => ({ path: `figures[${each.id}].number`, message: 'errors.gap.malformed' }));
  return [...empty, ...nameless, ...speakers, ...figures, ...malformed];
}

function isAnswered(payload: ConferencePayload, field: string): boolean {
  return payload.provenance.some((entry) => entry.item === null && entry.field === field);
}
