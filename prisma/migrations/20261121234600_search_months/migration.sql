-- Two more kinds of words in each document. The month of its day, so that "among the newest" is an
-- intersection within the word index, whatever the word. And a word that is written in pieces
-- ("Hê-rô-in") also in one, so that either spelling finds the other.

CREATE FUNCTION app.search_month(day date) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT 'zzm' || CASE WHEN isfinite(day) THEN to_char(day, 'YYYYMM') ELSE '0' END $$;

-- Short syllables joined by hyphens, each run as one word; numbers of papers have digits and slashes.
CREATE FUNCTION app.search_joined(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT coalesce(' zz ' || string_agg(DISTINCT replace(m[1], '-', ''), ' '), '')
   FROM regexp_matches(normalize(value, NFC), '(?<![[:alnum:]/-])([[:alpha:]]{1,5}(?:-[[:alpha:]]{1,5}){1,4})(?![[:alnum:]/-])', 'g') m $$;

CREATE OR REPLACE FUNCTION app.search_folded(a text, b text, c text, d text) RETURNS tsvector LANGUAGE sql STABLE AS
$$ SELECT setweight(to_tsvector('public.registry', app.search_plain(coalesce(a || app.search_joined(a), ''))), 'A')
       || setweight(to_tsvector('public.registry', app.search_plain(coalesce(b || app.search_joined(b), ''))), 'B')
       || setweight(to_tsvector('public.registry', app.search_plain(coalesce(c || app.search_joined(c), ''))), 'C')
       || setweight(to_tsvector('public.registry', app.search_plain(coalesce(left(d, 200000) || app.search_joined(left(d, 200000)), ''))), 'D') $$;

CREATE OR REPLACE FUNCTION app.search_accented(a text, b text, c text, d text) RETURNS tsvector LANGUAGE sql STABLE AS
$$ SELECT setweight(to_tsvector('simple', app.search_telex(coalesce(a || app.search_joined(a), ''))), 'A')
       || setweight(to_tsvector('simple', app.search_telex(coalesce(b || app.search_joined(b), ''))), 'B')
       || setweight(to_tsvector('simple', app.search_telex(coalesce(c || app.search_joined(c), ''))), 'C')
       || setweight(to_tsvector('simple', app.search_telex(coalesce(left(d, 100000) || app.search_joined(left(d, 100000)), ''))), 'D') $$;

CREATE OR REPLACE FUNCTION app.search_write(of_type "SearchType", ids uuid[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_document s WHERE s.id = ANY (ids) AND NOT EXISTS (SELECT FROM app.search_heads(of_type, ids) h WHERE h.id = s.id);
  IF of_type = 'FOLLOW_UP' AND cardinality(ids) > 0 THEN
    DELETE FROM search_document s WHERE s.type = 'FOLLOW_UP'
      AND s.words @@ (SELECT string_agg(app.search_mark('t', i::text), ' | ') FROM unnest(ids) i)::tsquery
      AND NOT EXISTS (SELECT FROM app.search_heads(of_type, ids) h WHERE h.id = s.id);
  END IF;
  WITH texts AS MATERIALIZED (
    SELECT t.id, t.place, t.field, t.weight, t.body FROM app.search_texts(of_type, ids) t WHERE t.body <> ''
  ), grouped AS (
    SELECT t.id,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'A') AS a,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'B') AS b,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'C') AS c,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'D') AS d,
      coalesce(jsonb_agg(jsonb_build_object('field', t.field, 'text', t.body) ORDER BY t.weight, t.place, t.field, t.body)
        FILTER (WHERE t.field <> 'MARK'), '[]') AS fields
    FROM texts t GROUP BY t.id
  ), worded AS MATERIALIZED (
    SELECT g.id, g.fields, app.search_folded(g.a, g.b, g.c, g.d) AS folded, app.search_accented(g.a, g.b, g.c, g.d) AS accented FROM grouped g
  ), written AS (
    INSERT INTO search_document AS s (id, type, access, audience, day, year, kinds, units, words, code, external_key, title, fields)
    SELECT h.id, of_type, h.access, h.audience, h.day, h.year, h.kinds, h.units, g.folded || g.accented || array_to_tsvector(ARRAY[app.search_month(h.day)]), h.code, h.external_key, h.title, g.fields
    FROM app.search_heads(of_type, ids) h JOIN worded g ON g.id = h.id
    ON CONFLICT (id) DO UPDATE SET access = excluded.access, audience = excluded.audience, day = excluded.day, year = excluded.year,
      kinds = excluded.kinds, units = excluded.units, words = excluded.words, code = excluded.code,
      external_key = excluded.external_key, title = excluded.title, fields = excluded.fields
    RETURNING s.id
  )
  INSERT INTO search_word AS w (word, documents)
  SELECT x.word, count(*) FROM worded g CROSS JOIN LATERAL unnest(tsvector_to_array(ts_filter(g.folded, '{a,b,c}'))) AS x(word)
  WHERE x.word ~ '^(?!zz)[a-z]{2,20}$'
  GROUP BY x.word ORDER BY x.word
  ON CONFLICT (word) DO UPDATE SET documents = w.documents + excluded.documents;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
SELECT set_config('app.actor_kind', 'job', true), app.search_rebuild();
SELECT set_config('app.actor_kind', '', true);
