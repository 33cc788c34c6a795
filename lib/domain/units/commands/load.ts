import { createHash } from 'node:crypto';
import { changes, type Json } from '@/lib/core/changes';
import { uuidv7 } from '@/lib/core/uuid';
import { asActor, type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import type { ReferenceActor } from '@/lib/policy/actor';
import { forgetUnitDirectory } from '../queries/directory';
import { unitIdentities } from '../queries/identities';
import type { ReferenceUnits } from '../schema/reference';
import { abbreviationRows, changeRows, nameRows, superiorRows, unitRows } from './rows';

/**
 * Loads the reference units with names, superiors, changes and abbreviations: one transaction with
 * one audit event. Units are matched by code; the same data loaded again is not written again.
 */
export async function loadUnits(actor: ReferenceActor, data: ReferenceUnits): Promise<void> {
  const content = createHash('sha256').update(JSON.stringify(data)).digest('hex');
  const loaded = await asActor(actor, (tx) => tx.registryState.findUnique({ where: LOADED }));
  if (loaded?.value === content) return;
  await writeAs(actor, async (tx) => {
    const before = await snapshot(tx);
    const ids = await writeUnits(tx, data);
    await writePeriods(tx, data, ids);
    await writeChanges(tx, data, ids);
    await tx.$executeRaw`SELECT app.rebuild_unit_cover()`;
    await tx.$executeRaw`SELECT app.search_index_units()`;
    await nextVersion(tx, content);
    await appendAudit(tx, {
      action: 'units.load',
      subjectType: 'units',
      subjectId: null,
      summary: `${data.units.length} units, ${data.changes.length} changes`,
      changes: changes(before, await snapshot(tx)),
    });
  });
  forgetUnitDirectory();
}

const LOADED = { key: 'units.content' } as const;

type Ids = ReadonlyMap<string, string>;

async function writeUnits(tx: Tx, data: ReferenceUnits): Promise<Ids> {
  const known = await unitIdentities(
    tx,
    data.units.map((unit) => unit.code),
  );
  const ids = new Map(data.units.map(({ code }) => [code, known.get(code) ?? uuidv7()]));
  const rows = unitRows(data, ids);
  await tx.unit.createMany({ data: rows.filter((row) => !known.has(row.code)) });
  for (const row of rows.filter(({ code }) => known.has(code))) {
    await tx.unit.update({ where: { code: row.code }, data: row, select: { id: true } });
  }
  await tx.$executeRaw`UPDATE unit SET parent_id = p.parent
    FROM unnest(${[...ids.values()]}::uuid[], ${parents(data, ids)}::uuid[]) AS p(id, parent)
    WHERE unit.id = p.id AND unit.parent_id IS DISTINCT FROM p.parent`;
  return ids;
}

function parents(data: ReferenceUnits, ids: Ids): (string | null)[] {
  return data.units.map((unit) => ids.get(unit.parent_code ?? '') ?? null);
}

async function writePeriods(tx: Tx, data: ReferenceUnits, ids: Ids): Promise<void> {
  const unitId = { in: [...ids.values()] };
  await tx.unitName.deleteMany({ where: { unitId } });
  await tx.unitName.createMany({ data: nameRows(data, ids) });
  await tx.abbreviation.deleteMany({});
  await tx.abbreviation.createMany({ data: abbreviationRows(data, ids) });
}

async function writeChanges(tx: Tx, data: ReferenceUnits, ids: Ids): Promise<void> {
  await tx.unitSuperior.deleteMany({ where: { unitId: { in: [...ids.values()] } } });
  await tx.unitChange.deleteMany({ where: { code: { in: data.changes.map(({ id }) => id) } } });
  const changeIds = new Map(data.changes.map(({ id }) => [id, uuidv7()]));
  const rows = changeRows(data, ids, changeIds);
  await tx.unitChange.createMany({ data: rows.changes });
  await tx.unitChangePredecessor.createMany({ data: rows.predecessors });
  await tx.unitChangeSuccessor.createMany({ data: rows.successors });
  await tx.unitSuperior.createMany({ data: superiorRows(data, ids, changeIds) });
}

async function nextVersion(tx: Tx, content: string): Promise<void> {
  await tx.registryState.upsert({
    where: LOADED,
    create: { ...LOADED, value: content },
    update: { value: content },
  });
  await tx.$executeRaw`INSERT INTO registry_state AS s (key, value) VALUES ('units.version', '1')
    ON CONFLICT (key) DO UPDATE SET value = to_jsonb((s.value)::int + 1), updated_at = now()`;
}

/** What the audit compares: each unit with its names, by code. */
async function snapshot(tx: Tx): Promise<Json> {
  const units = await tx.unit.findMany({
    orderBy: { code: 'asc' },
    select: {
      code: true,
      kind: true,
      validFrom: true,
      validTo: true,
      parent: { select: { code: true } },
      names: { select: { name: true, kind: true, validFrom: true, validTo: true } },
    },
  });
  return units.map(({ code, names, parent, ...unit }) => ({
    ...unit,
    id: code,
    parent: parent?.code ?? null,
    names: names.map((each) => ({ id: `${each.kind} ${each.name}`, ...each })),
  }));
}
