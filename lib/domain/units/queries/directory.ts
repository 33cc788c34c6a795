import { bounds } from '@/lib/core/edtf/bounds';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import { runtimeUrl } from '@/lib/platform/env';
import type { Actor } from '@/lib/policy/actor';
import type { Prisma } from '@/prisma/generated/client';
import type { Dated, UnitChange, UnitDirectory, UnitEntry } from '../schema/directory';

/** How long a process may use a directory that another one has replaced. */
const FRESH_FOR_MS = 2_000;

const WITH_PERIODS = {
  names: { orderBy: [{ validFromEarliest: 'asc' }, { id: 'asc' }] },
  superiors: { include: { superior: true }, orderBy: { validFromEarliest: 'asc' } },
  parent: { select: { code: true } },
} as const satisfies Prisma.UnitInclude;

const WITH_UNITS = {
  predecessors: { include: { unit: true }, orderBy: { position: 'asc' } },
  successors: { include: { unit: true }, orderBy: { position: 'asc' } },
} as const satisfies Prisma.UnitChangeInclude;

type UnitRow = Prisma.UnitGetPayload<{ include: typeof WITH_PERIODS }>;
type ChangeRow = Prisma.UnitChangeGetPayload<{ include: typeof WITH_UNITS }>;

let kept: { database: string; checkedAt: number; directory: UnitDirectory } | undefined;

/** The directory of units; read again only when its version has changed. Strangers get none. */
export async function unitDirectory(actor: Actor): Promise<UnitDirectory> {
  if (actor.kind === 'anonymous') return index(0, [], []);
  const database = runtimeUrl();
  const known = kept?.database === database ? kept : undefined;
  if (known && Date.now() - known.checkedAt < FRESH_FOR_MS) return known.directory;
  const directory = await asActor(actor, async (tx) => {
    const version = await directoryVersion(tx);
    return known?.directory.version === version ? known.directory : read(tx, version);
  });
  kept = { database, checkedAt: Date.now(), directory };
  return directory;
}

/** After a change of units in this process: the next reader sees it at once. */
export function forgetUnitDirectory(): void {
  kept = undefined;
}

async function directoryVersion(tx: Tx): Promise<number> {
  const state = await tx.registryState.findUnique({ where: { key: 'units.version' } });
  return typeof state?.value === 'number' ? state.value : 0;
}

async function read(tx: Tx, version: number): Promise<UnitDirectory> {
  const units = await tx.unit.findMany({ orderBy: { code: 'asc' }, include: WITH_PERIODS });
  const changes = await tx.unitChange.findMany({
    where: { undoneAt: null },
    orderBy: [{ dateEarliest: 'asc' }, { code: 'asc' }],
    include: WITH_UNITS,
  });
  return index(version, units.map(entryOf), changes.map(changeOf));
}

function index(version: number, units: UnitEntry[], changes: UnitChange[]): UnitDirectory {
  const involved = changes.flatMap((change) =>
    [...new Set([...change.predecessors, ...change.successors])].map((code) => ({ code, change })),
  );
  return {
    version,
    byCode: new Map(units.map((unit) => [unit.code, unit])),
    byId: new Map(units.map((unit) => [unit.id, unit])),
    children: grouped(
      units,
      (unit) => unit.parent,
      (unit) => unit.code,
    ),
    changes: grouped(
      involved,
      (each) => each.code,
      (each) => each.change,
    ),
  };
}

function grouped<T, K, V>(items: readonly T[], key: (item: T) => K, value: (item: T) => V) {
  const groups = new Map<K, V[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), value(item)]);
  return groups;
}

function entryOf(row: UnitRow): UnitEntry {
  const { id, code, kind, sector, isClass, source, certainty } = row;
  return {
    ...{ id, code, kind, sector, isClass, source, certainty },
    parent: row.parent?.code ?? null,
    from: dated(row.validFrom),
    to: dated(row.validTo),
    names: row.names.map((each) => ({
      name: each.name,
      kind: each.kind,
      from: dated(each.validFrom),
      to: dated(each.validTo),
      source: each.source,
      certainty: each.certainty,
    })),
    superiors: row.superiors.map((each) => ({
      code: each.superior.code,
      from: dated(each.validFrom),
      to: dated(each.validTo),
      certainty: each.certainty,
    })),
  };
}

function changeOf(row: ChangeRow): UnitChange {
  const { code, kind, legalBasis, note, source, certainty } = row;
  return {
    ...{ code, kind, legalBasis, note, source, certainty },
    date: dated(row.date),
    predecessors: row.predecessors.map((each) => each.unit.code),
    successors: row.successors.map((each) => each.unit.code),
  };
}

function dated(edtf: string | null): Dated {
  return edtf === null ? null : { edtf, bounds: bounds(edtf) };
}
