import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { presentName } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { Change, Digest, Followed, FollowTarget } from '../schema';
import { rowOf } from './row';

/** Whether this actor follows it. */
export async function isFollowed(actor: Actor, target: FollowTarget): Promise<boolean> {
  const where = rowOf(await unitDirectory(actor), target);
  if (where === null) return false;
  return asActor(actor, async (tx) => (await tx.following.count({ where })) > 0);
}

/**
 * What the actor follows, and what was published of it since they last looked, newest first: of the
 * records they may see and no others, since row security holds here as everywhere.
 */
export async function digest(actor: Actor): Promise<Digest> {
  const directory = await unitDirectory(actor);
  return asActor(actor, async (tx) => {
    const rows = await followings(tx);
    const changes = rows.length > 0 ? await changesOf(tx) : [];
    const followed = rows.flatMap((row) => {
      const of = changes.filter((each) => each.following === row.id);
      return followedOf(
        row,
        of.map(({ following, ...change }) => change),
        directory,
      );
    });
    return { followed, changes: together(followed) };
  });
}

type FollowingRow = {
  id: string;
  regulationId: string | null;
  unitId: string | null;
  otherId: string | null;
  number: string | null;
  title: string | null;
};

/** One's own, without regulations that one may no longer see. */
async function followings(tx: Tx): Promise<FollowingRow[]> {
  return tx.$queryRaw<FollowingRow[]>`
    SELECT f.id, f.regulation_id AS "regulationId", f.unit_id AS "unitId", f.other_id AS "otherId",
      r.number, r.title
    FROM following f LEFT JOIN regulation r ON r.id = f.regulation_id
    WHERE f.regulation_id IS NULL OR r.id IS NOT NULL ORDER BY f.id`;
}

const MOST_EACH = 10;

/** The newest of each: records of the parties, and of a regulation itself with its conferences. */
async function changesOf(tx: Tx): Promise<(Change & { following: string })[]> {
  return tx.$queryRaw<(Change & { following: string })[]>`
    SELECT f.id AS following, n.type, n.id, n.number, n.title, n.published_at AS "publishedAt",
      v.number AS revision
    FROM following f CROSS JOIN LATERAL (
      SELECT 'REGULATION' AS type, r.id, r.number, r.title, r.published_at, r.revision_id
      FROM regulation r WHERE r.published_at > f.seen_at AND (r.id = f.regulation_id
        OR (r.id IN (SELECT p.regulation_id FROM regulation_party p WHERE p.unit_id = f.unit_id)
          AND (f.other_id IS NULL OR r.id IN
            (SELECT p.regulation_id FROM regulation_party p WHERE p.unit_id = f.other_id))))
      UNION ALL
      SELECT 'CONFERENCE', c.id, NULL, c.title, c.published_at, c.revision_id
      FROM conference c WHERE c.published_at > f.seen_at AND (c.id IN
          (SELECT k.conference_id FROM conference_regulation k WHERE k.regulation_id = f.regulation_id)
        OR (c.id IN (SELECT p.conference_id FROM conference_party p WHERE p.unit_id = f.unit_id)
          AND (f.other_id IS NULL OR c.id IN
            (SELECT p.conference_id FROM conference_party p WHERE p.unit_id = f.other_id))))
      ORDER BY 5 DESC, 2 LIMIT ${MOST_EACH}) n
    JOIN revision v ON v.id = n.revision_id
    ORDER BY n.published_at DESC, n.id, f.id`;
}

function followedOf(row: FollowingRow, changes: Change[], directory: UnitDirectory): Followed[] {
  if (row.regulationId !== null) {
    const target = { kind: 'regulation' as const, id: row.regulationId };
    return [{ target, label: row.number ?? row.title ?? '', changes }];
  }
  const unit = directory.byId.get(row.unitId ?? '');
  const other = directory.byId.get(row.otherId ?? '');
  if (!unit) return [];
  if (!other) {
    return [{ target: { kind: 'unit', unit: unit.code }, label: presentName(unit), changes }];
  }
  const target = { kind: 'pair' as const, unit: unit.code, other: other.code };
  return [{ target, label: `${presentName(unit)} – ${presentName(other)}`, changes }];
}

/** Each change once, with all that is followed and concerned by it. */
function together(followed: readonly Followed[]): Digest['changes'] {
  const found = new Map<string, Digest['changes'][number]>();
  for (const { label, changes } of followed) {
    for (const change of changes) {
      const known = found.get(change.id);
      if (known) known.because.push(label);
      else found.set(change.id, { ...change, because: [label] });
    }
  }
  return [...found.values()].sort((a, b) => b.publishedAt.getTime() - a.publishedAt.getTime());
}
