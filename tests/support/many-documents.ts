import { asOwner, type TestDatabase } from './database';

/** How many of a hundred documents have each word; `sota` stands only in the older half. */
export const WORD_SHARES = { khapnoi: 100, nhieu: 40, vuaphai: 6, ithon: 1, sota: 60 };

/**
 * Fills the search index by plain SQL with conferences that are no records: over twenty years, every
 * tenth for the given units only, every hundredth without a day.
 */
export async function addDocuments(
  database: TestDatabase,
  count: number,
  audience: readonly string[],
): Promise<void> {
  await asOwner(database, async (owner) => {
    await owner.query(
      `INSERT INTO search_document (id, type, access, audience, day, year, kinds, units, words, title, fields)
       SELECT md5('d' || i)::uuid, 'CONFERENCE', (CASE WHEN i % 10 = 3 THEN 'PARTIES' ELSE 'INTERNAL' END)::"Access", $2::uuid[],
         d.day, extract(year FROM nullif(d.day, '-infinity')), '{}', '{}',
         to_tsvector('simple', w.text || ' ' || r.rest) || array_to_tsvector(ARRAY[app.search_month(d.day)]),
         'Hội nghị ' || i, jsonb_build_array(jsonb_build_object('field', 'TITLE', 'text', w.text))
       FROM generate_series(1, $1::int) i,
         LATERAL (SELECT CASE WHEN i % 100 = 7 THEN '-infinity' ELSE date '2005-01-01' + (i::bigint * 7919 % 7300)::int END AS day) d,
         LATERAL (SELECT string_agg(s.word, ' ') AS text FROM jsonb_each_text($3::jsonb) AS s(word, share)
           WHERE mod(abs(hashtext(s.word || i)), 100) < s.share::int AND (s.word <> 'sota' OR d.day < '2015-01-01')) w
         -- as many other words as a real document has
         , LATERAL (SELECT 'chu thich ' || string_agg('t' || mod(abs(hashtext(i || ':' || g)), 20000), ' ') AS rest FROM generate_series(1, 120) g) r
       ORDER BY d.day`,
      [count, audience, JSON.stringify(WORD_SHARES)],
    );
    await owner.query('VACUUM ANALYZE search_document');
  });
}
