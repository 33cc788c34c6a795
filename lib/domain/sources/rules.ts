import type { FieldError } from '@/lib/core/errors';
import type { ProvenanceItem, SourceItem } from './schema/payload';

type Sourced = { sources: readonly SourceItem[]; provenance: readonly ProvenanceItem[] };

/**
 * What is missing for each fact to lead back to where it comes from: a source, a basis for what
 * is inferred, and pointers to sources that exist (domain, section 2: provenance).
 */
export function sourceGaps({ sources, provenance }: Sourced): FieldError[] {
  const gaps: FieldError[] = [];
  if (sources.length === 0) gaps.push({ path: 'sources', message: 'errors.gap.source' });
  const known = new Set(sources.map((source) => source.id));
  for (const [index, entry] of provenance.entries()) {
    const path = `provenance[${index}]`;
    if (entry.certainty === 'INFERRED' && !entry.basis) {
      gaps.push({ path, message: 'errors.gap.basis' });
    }
    if (entry.chosen && !entry.chosenReason) {
      gaps.push({ path, message: 'errors.gap.reason' });
    }
    if (entry.source !== null && !known.has(entry.source)) {
      gaps.push({ path, message: 'errors.gap.unknownSource' });
    }
  }
  return gaps;
}
