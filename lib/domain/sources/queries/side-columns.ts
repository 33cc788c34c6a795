import { raw, type Sql, sql } from '@/lib/platform/db/sql';

/** What the sides of a record say, as one column of a list: kept on its row, so it costs no join. */
export function sideColumns(alias: string): Sql {
  const row = raw(alias);
  return sql`json_build_object('sides', cardinality(${row}.party_units),
    'confirmed', cardinality(${row}.confirmed_units), 'disputed', cardinality(${row}.disputed_units)) AS confirmations`;
}
