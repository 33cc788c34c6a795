import { bounds } from '@/lib/core/edtf/bounds';
import { foldNumber } from '@/lib/core/vietnamese-text/paper-number';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import type { RegulationPayload } from '@/lib/domain/regulations/schema/payload';
import { partyKey } from '@/lib/domain/units/rules/party-key';
import type { Tx } from '@/lib/platform/db/as-actor';
import type { Warning } from '../../schema/warning';

/** So near, two conferences of the same parties may be one. */
const NEAR_DAYS = 14;
/** More than these need no showing: the first few say enough. */
const MOST = 5;

type Alike = { id: string; title: string };

/** Papers of the same number, or of the same parties and about the same date. */
export async function regulationsAlike(
  tx: Tx,
  recordId: string,
  payload: RegulationPayload,
): Promise<Warning[]> {
  const number = foldNumber(payload.number ?? '');
  const [from, to] = nearby(payload.signedOn);
  const found = await tx.$queryRaw<Alike[]>`
    SELECT id, title FROM regulation
    WHERE id <> ${recordId}::uuid AND (
      (${number} <> '' AND number_key = ${number})
      OR (party_key = ${keyOf(payload)} AND signed_earliest <= ${to}::date AND signed_latest >= ${from}::date))
    ORDER BY id LIMIT ${MOST}`;
  return found.map((each) => duplicate(each, 'regulation', number === '' ? 'signedOn' : 'number'));
}

/** Conferences of the same parties within two weeks. */
export async function conferencesAlike(
  tx: Tx,
  recordId: string,
  payload: ConferencePayload,
): Promise<Warning[]> {
  const [from, to] = nearby(payload.heldOn);
  const found = await tx.$queryRaw<Alike[]>`
    SELECT id, title FROM conference
    WHERE id <> ${recordId}::uuid AND party_key = ${keyOf(payload)}
      AND held_earliest <= ${to}::date AND held_latest >= ${from}::date
    ORDER BY id LIMIT ${MOST}`;
  return found.map((each) => duplicate(each, 'conference', 'heldOn'));
}

/** A record that names fewer than two parties is like no other yet. */
function keyOf({
  parties,
}: Pick<RegulationPayload, 'parties'> | Pick<ConferencePayload, 'parties'>) {
  return parties.length < 2 ? null : partyKey(parties);
}

function nearby(edtf: string | null): [from: string | null, to: string | null] {
  const { earliest, latest } = bounds(edtf ?? '');
  return [moved(earliest, -NEAR_DAYS), moved(latest, NEAR_DAYS)];
}

function moved(day: string | null, days: number): string | null {
  if (day === null) return null;
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function duplicate({ id, title }: Alike, type: 'regulation' | 'conference', path: string): Warning {
  return {
    key: `DUPLICATE:${id}`,
    code: 'DUPLICATE',
    path,
    values: { title },
    record: { type, id },
  };
}
