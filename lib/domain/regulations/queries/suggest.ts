import { bounds } from '@/lib/core/edtf/bounds';
import { foldNumber } from '@/lib/core/vietnamese-text/paper-number';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { nameOn } from '@/lib/domain/units/rules';
import { asActor } from '@/lib/platform/db/as-actor';
import { beginsWords } from '@/lib/platform/db/folded';
import { sql } from '@/lib/platform/db/sql';
import type { Actor } from '@/lib/policy/actor';
import type { RegulationSuggestion } from '../schema/suggestion';

const MOST = 8;

/**
 * Papers that the actor may see and that what is typed may mean: by number however it is spaced, or by
 * words of the title; those of that number first, then the latest. Nothing before two letters.
 */
export async function suggestRegulations(
  actor: Actor,
  typed: string,
): Promise<RegulationSuggestion[]> {
  if (typed.trim().length < 2) return [];
  const directory = await unitDirectory(actor);
  const number = foldNumber(typed);
  const isNumber = sql`(${/\d/.test(number)} AND starts_with(r.number_key, ${number}))`;
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT r.id, r.number, r.title, r.signed_on AS "signedOn", r.party_units AS "partyUnits"
      FROM regulation r WHERE ${isNumber} OR (${beginsWords(sql`r.title`, typed)})
      ORDER BY coalesce(${isNumber}, false) DESC, r.signed_latest DESC NULLS LAST, r.id
      LIMIT ${MOST}`,
  );
  return rows.map(({ partyUnits, ...row }) => {
    const day = row.signedOn === null ? null : bounds(row.signedOn);
    const units = (partyUnits ?? []).flatMap((id) => directory.byId.get(id) ?? []);
    return { ...row, parties: units.map((unit) => nameOn(unit, day)) };
  });
}

type Row = {
  id: string;
  number: string | null;
  title: string;
  signedOn: string | null;
  partyUnits: string[] | null;
};
