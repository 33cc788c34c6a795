import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { formatFigure } from '@/lib/domain/indicators/rules';
import { partyKey } from '@/lib/domain/units/rules/party-key';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { Warning } from '../../schema/warning';

/** Five times more than ever, or less than a fifth of the least: rather a slip than a year. */
const OUT_OF_LINE = 5;
/** One earlier figure is no line to be out of. */
const LINE = 2;

type Earlier = { name: string; measure: string; least: number; most: number };

/** Figures far from those of the same indicator at earlier conferences of the same parties. */
export async function figuresOutOfLine(
  tx: Tx,
  recordId: string,
  payload: ConferencePayload,
): Promise<Warning[]> {
  const counted = payload.figures.filter((each) => each.number !== null && !each.malformed);
  if (counted.length === 0 || payload.parties.length < 2) return [];
  const earlier = await tx.$queryRaw<Earlier[]>`
    SELECT i.name, i.measure, min(f.number)::float8 AS least, max(f.number)::float8 AS most
    FROM conference c JOIN figure f ON f.conference_id = c.id JOIN indicator i ON i.id = f.indicator_id
    WHERE c.party_key = ${partyKey(payload.parties)} AND c.id <> ${recordId}::uuid
      AND f.number IS NOT NULL AND i.name = ANY (${counted.map((each) => each.indicator)})
    GROUP BY i.id HAVING count(*) >= ${LINE}`;
  const lines = new Map(earlier.map((line) => [`${line.name}|${line.measure}`, line]));
  return counted.flatMap((figure) => {
    const line = lines.get(`${figure.indicator}|${figure.measure}`);
    return line && isOutOfLine(Number(figure.number), line) ? [warning(figure, line)] : [];
  });
}

function isOutOfLine(number: number, { least, most }: Earlier): boolean {
  return number > most * OUT_OF_LINE || number < least / OUT_OF_LINE;
}

function warning(figure: ConferencePayload['figures'][number], line: Earlier): Warning {
  const { id, raw, number, indicator } = figure;
  return {
    key: `FIGURE_OUT_OF_LINE:${id}:${number}`,
    code: 'FIGURE_OUT_OF_LINE',
    path: `figures[${id}].raw`,
    values: { raw, indicator, least: plain(line.least), most: plain(line.most) },
    record: null,
  };
}

function plain(number: number): string {
  return (
    formatFigure({ operator: 'EQ', number: String(number), malformed: false }, 'vi').number ?? ''
  );
}
