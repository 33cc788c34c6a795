import { bounds } from '@/lib/core/edtf/bounds';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { Warning } from '../../schema/warning';

/** Units named though they certainly had ended by the record's day. */
export async function unitsEnded(
  tx: Tx,
  named: readonly { path: string; unit: string | null }[],
  day: string | null,
): Promise<Warning[]> {
  const earliest = bounds(day ?? '').earliest;
  const codes = [...new Set(named.flatMap(({ unit }) => unit ?? []))];
  if (earliest === null || codes.length === 0) return [];
  const ended = await tx.unit.findMany({
    where: { code: { in: codes }, validToLatest: { lt: new Date(earliest) } },
    select: { code: true, validTo: true, names: { select: { name: true }, take: 1 } },
  });
  const byCode = new Map(ended.map((unit) => [unit.code, unit]));
  return named.flatMap(({ path, unit: code }) => {
    const unit = byCode.get(code ?? '');
    if (unit === undefined || code === null) return [];
    const values = { name: unit.names[0]?.name ?? code, day: formatEdtf(unit.validTo ?? '', 'vi') };
    return [{ key: `UNIT_ENDED:${code}`, code: 'UNIT_ENDED' as const, path, values, record: null }];
  });
}
