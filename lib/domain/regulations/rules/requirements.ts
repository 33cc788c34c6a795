import type { FieldError } from '@/lib/core/errors';
import type { RegulationPayload } from '@/lib/domain/regulations/schema/payload';
import { sourceGaps } from '@/lib/domain/sources/rules';

/**
 * What a regulation still lacks before it may be submitted, each with the path of its field.
 * To save, nothing is asked. A paper that is only cited (PARTY_DOCUMENT) has no parties.
 */
export function submissionGaps(payload: RegulationPayload): FieldError[] {
  const gaps: FieldError[] = [];
  if (payload.title === '') gaps.push({ path: 'title', message: 'errors.gap.title' });
  if (payload.kind === null) gaps.push({ path: 'kind', message: 'errors.gap.kind' });
  if (payload.kind !== 'PARTY_DOCUMENT' && payload.parties.length < 2) {
    gaps.push({ path: 'parties', message: 'errors.gap.parties' });
  }
  for (const party of payload.parties.filter((each) => !each.unit && !each.text)) {
    gaps.push({ path: `parties[${party.id}]`, message: 'errors.gap.partyName' });
  }
  for (const relation of payload.relations.filter((each) => !each.regulation && !each.text)) {
    gaps.push({ path: `relations[${relation.id}]`, message: 'errors.gap.relation' });
  }
  if (payload.endIsOpen && !payload.endsOn) {
    gaps.push({ path: 'endsOn', message: 'errors.gap.openEnd' });
  }
  if (payload.signedOn === null && !isAnswered(payload, 'signedOn')) {
    gaps.push({ path: 'signedOn', message: 'errors.gap.date' });
  }
  return [...gaps, ...sourceGaps(payload)];
}

/** "Unknown" is an answer: a provenance entry says so for the field. */
function isAnswered(payload: RegulationPayload, field: string): boolean {
  return payload.provenance.some((entry) => entry.item === null && entry.field === field);
}
