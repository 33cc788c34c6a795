import { loadUnits } from '@/lib/domain/units/commands/load';
import { referenceRows } from '@/lib/domain/units/schema/reference';
import { publishReference } from '@/lib/operations/publishing/commands/reference';
import { asActor } from '@/lib/platform/db/as-actor';
import type { ReferenceActor } from '@/lib/policy/actor';
import {
  type Instrument,
  instrumentPayload,
  instrumentRow,
  sourceTitle,
} from './reference/instruments';
import { readRows } from './reference/read';

const actor: ReferenceActor = { kind: 'reference' };

/**
 * Loads the reference data: units, names, changes, abbreviations and the instruments of the
 * lineage as internal regulations. Idempotent; audited as the actor *reference*.
 */
export async function loadReference(): Promise<{ units: number; instruments: number }> {
  const units = readRows('units', referenceRows.units).map(worded);
  await loadUnits(actor, {
    units,
    names: readRows('unit-names', referenceRows.names).map(worded),
    changes: readRows('unit-changes', referenceRows.changes).map(worded),
    abbreviations: readRows('abbreviations', referenceRows.abbreviations),
  });
  const instruments = readRows('regulation-lineage', instrumentRow);
  const published = await publishedKeys();
  for (const row of inOrder(instruments)) await publish(row, published);
  return { units: units.length, instruments: instruments.length };
}

/** The source of a row as people read it. */
function worded<T extends { source: string | null }>(row: T): T {
  return { ...row, source: row.source && sourceTitle(row.source) };
}

async function publish(row: Instrument, published: Map<string, Published>): Promise<void> {
  const known = published.get(row.code);
  // What people have since revised is theirs: the reference data does not write over it.
  if (known && !known.byReference) return;
  const related = published.get(row.related_code ?? '')?.recordId ?? null;
  const { recordId } = await publishReference(actor, {
    type: 'REGULATION',
    recordId: known?.recordId,
    payload: instrumentPayload(row, related),
    reason: 'Danh mục văn bản tham chiếu',
  });
  published.set(row.code, { recordId, byReference: true });
}

type Published = { recordId: string; byReference: boolean };

async function publishedKeys(): Promise<Map<string, Published>> {
  const rows = await asActor(actor, (tx) =>
    tx.regulation.findMany({
      where: { externalKey: { not: null } },
      select: { id: true, externalKey: true, revision: { select: { authorId: true } } },
    }),
  );
  return new Map(
    rows.map((row) => [
      row.externalKey ?? '',
      { recordId: row.id, byReference: row.revision.authorId === null },
    ]),
  );
}

/** Papers that others point to come first. */
function inOrder(rows: readonly Instrument[]): Instrument[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const ordered = new Set<Instrument>();
  const visit = (row: Instrument) => {
    const related = byCode.get(row.related_code ?? '');
    if (related && !ordered.has(related)) visit(related);
    ordered.add(row);
  };
  for (const row of rows) visit(row);
  return [...ordered];
}
