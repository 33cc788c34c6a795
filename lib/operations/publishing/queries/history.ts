import type { Json } from '@/lib/core/changes';
import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { recordReading } from '@/lib/domain/audit/commands';
import { referredPapers, withoutHidden } from '@/lib/domain/regulations/rules/hidden-papers';
import { REVISIONS, revisionViews } from '@/lib/domain/sources/queries';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { asWrittenNow, type RecordType } from '../commands/record-types';
import { compare } from '../comparison/compare';
import type { History } from '../schema/history';
import { namesIn } from './names';

type Asked = {
  type: RecordType;
  id: string;
  from?: number | undefined;
  to?: number | undefined;
};

/** The newest so many are compared one by one; any two of them may be asked for. */
const MOST = 50;

/**
 * The published revisions of a record that the actor sees, newest first, each compared with the one
 * before it; and the two asked for. Nothing of hidden papers is in it. NOT_FOUND for a record that
 * is absent or unseen. Opening one that is for its parties only is noted.
 */
export async function recordHistory(
  actor: Actor,
  { type, id, from, to }: Asked,
  channel: 'page' | 'api',
): Promise<History> {
  if (!isUuid(id)) throw notFound();
  const directory = await unitDirectory(actor);
  const { record, payloads, names } = await asActor(actor, async (tx) => {
    const record = await recordOf(tx, type, id);
    const payloads = await readable(tx, type, record.revisions);
    return { record, payloads, names: await namesIn(tx, directory, payloads) };
  });
  if (record.access === 'PARTIES') {
    await recordReading(actor, { recordType: type, recordId: id, channel });
  }
  const texts = new Map(record.revisions.map(({ number }, index) => [number, payloads[index]]));
  const revisions = revisionViews(record.revisions).map((revision, index) => ({
    ...revision,
    payload: payloads[index] ?? {},
    comparison: compare(payloads[index + 1] ?? {}, payloads[index] ?? {}),
  }));
  const { title, number } = record;
  return { title, number, revisions, chosen: chosenOf(texts, from, to), names };
}

async function recordOf(tx: Tx, type: RecordType, id: string) {
  const revisions = { ...REVISIONS, select: { ...REVISIONS.select, payload: true }, take: MOST };
  const select = { title: true, access: true, revisions } as const;
  const found =
    type === 'REGULATION'
      ? await tx.regulation.findUnique({ where: { id }, select: { ...select, number: true } })
      : await tx.conference.findUnique({ where: { id }, select });
  if (found === null) throw notFound();
  return { number: null, ...found };
}

/** What was written, without the papers in it that the actor does not see. */
async function readable(
  tx: Tx,
  type: RecordType,
  revisions: readonly { payload: unknown }[],
): Promise<Json[]> {
  const payloads = revisions.map(({ payload }) => asWrittenNow(type, payload));
  const referred = [...new Set(payloads.flatMap(referredPapers))];
  const found = await tx.regulation.findMany({
    where: { id: { in: referred } },
    select: { id: true },
  });
  const seen = new Set(found.map(({ id }) => id));
  return payloads.map((payload) => withoutHidden(payload, seen));
}

function chosenOf(
  texts: ReadonlyMap<number | null, Json | undefined>,
  from: number | undefined,
  to: number | undefined,
): History['chosen'] {
  if (from === undefined || to === undefined) return null;
  const [before, after] = [texts.get(from), texts.get(to)];
  if (before === undefined || after === undefined) return null;
  return { from, to, comparison: compare(before, after) };
}
