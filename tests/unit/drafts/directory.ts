import { z } from 'zod';
import type { UnitDirectory, UnitEntry } from '@/lib/domain/units/schema/directory';
import { readRows } from '@/prisma/seed/reference/read';

const row = z.object({ code: z.string(), name: z.string() }).loose();
const aliased = z.object({ unit_code: z.string(), name: z.string() }).loose();

/** The units of the reference list with their official names and a few others, without periods. */
export const directory: UnitDirectory = made();

function made(): UnitDirectory {
  const aliases = Map.groupBy(readRows('unit-names', aliased), (each) => each.unit_code);
  const units = readRows('units', row).map(({ code, name }) => {
    const others = (aliases.get(code) ?? []).map((each) => each.name);
    return entry(code, [name, ...others]);
  });
  return {
    version: 1,
    byCode: new Map(units.map((each) => [each.code, each])),
    byId: new Map(units.map((each) => [each.id, each])),
    children: new Map(),
    changes: new Map(),
  };
}

function entry(code: string, names: string[]): UnitEntry {
  const undated = { from: null, to: null, source: null, certainty: 'STATED' as const };
  return {
    ...{ id: code, code, kind: 'OTHER', sector: 'DEFENCE', isClass: false, parent: null },
    ...undated,
    superiors: [],
    names: names.map((name) => ({ name, kind: 'OFFICIAL', ...undated })),
  };
}
