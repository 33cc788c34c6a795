import { bounds } from '@/lib/core/edtf/bounds';
import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { recordReading } from '@/lib/domain/audit/commands';
import { ownSides } from '@/lib/domain/sources/queries/confirmations';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { validityOn } from '../rules/validity';
import type { RegulationView } from '../schema/view';
import { factsOf, type LifeRow, lifeColumns } from './end-facts';
import { papersAround } from './papers';
import { viewOf } from './view';
import { WHOLE } from './whole';

/**
 * One regulation with everything on it, its validity judged for a day. An unseen, absent or
 * malformed id is NOT_FOUND. Opening one that is for its parties only is noted first.
 */
export async function getRegulation(
  actor: Actor,
  id: string,
  { asOf, channel }: { asOf: string; channel: 'page' | 'api' | 'export' },
): Promise<RegulationView> {
  if (!isUuid(id)) throw notFound();
  const directory = await unitDirectory(actor);
  const found = await asActor(actor, async (tx) => {
    const row = await tx.regulation.findUnique({ where: { id }, include: WHOLE });
    if (row === null) throw notFound();
    const own = await ownSides(tx, actor, row);
    return { row, own, life: await lifeOf(tx, id, asOf), around: await papersAround(tx, id, asOf) };
  });
  const { row, own, life, around } = found;
  if (row.access === 'PARTIES') {
    await recordReading(actor, { recordType: 'REGULATION', recordId: id, channel });
  }
  const verdict = validityOn(asOf, factsOf(life));
  const day = row.signedOn === null ? null : bounds(row.signedOn);
  return { ...viewOf(row, directory, day, own), ...verdict, ...around, asOf };
}

async function lifeOf(tx: Tx, id: string, day: string): Promise<LifeRow> {
  const rows = await tx.$queryRaw<LifeRow[]>`
    SELECT ${lifeColumns('r', 'e')} FROM regulation r
    LEFT JOIN app.end_facts(ARRAY[${id}::uuid], ${day}::date) e ON e.id = r.id WHERE r.id = ${id}::uuid`;
  const [life] = rows;
  if (life === undefined) throw notFound();
  return life;
}
