-- The one door of search. It runs with the owner's rights, so that the word indexes are used, and
-- applies the visibility predicate to every row it counts, ranks or returns.

-- One function per type, so that each plan is made once, uses the type's own word index, and has
-- the predicate in it (a function with a query inside would be called row by row). A word that is
-- everywhere is met soon among the newest: at most `span` rows are looked at, `want` hits end it.
-- Where that gives fewer than `enough`, the words are rare enough for the index to fetch all of it.
-- People are seen where a record that mentions them is.
DO $$ DECLARE t text; seen text; BEGIN
  FOREACH t IN ARRAY enum_range(NULL::"SearchType")::text[] LOOP
    seen := CASE t
      -- LIMIT keeps it a look-up by index for each hit, never a hash of all participations
      WHEN 'PERSON' THEN 'coalesce((SELECT true FROM participation p JOIN conference c ON c.id = p.conference_id
          WHERE p.person_id = d.id AND app.sees(c.access, c.audience, known, covered) LIMIT 1),
        (SELECT true FROM regulation_signatory s JOIN regulation r ON r.id = s.regulation_id
          WHERE s.person_id = d.id AND app.sees(r.access, r.audience, known, covered) LIMIT 1), false)'
      ELSE 'app.sees(d.access, d.audience, known, covered)' END;
    EXECUTE format($f$
CREATE FUNCTION app.search_among_%1$s(query tsquery, known boolean, covered uuid[], span integer, enough integer, want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $body$
BEGIN
  hits := ARRAY(SELECT d.id
    FROM (SELECT s.id, s.words, s.access, s.audience FROM search_document s WHERE s.type = %2$L ORDER BY s.day DESC, s.id DESC LIMIT span) d
    WHERE d.words @@ query AND %3$s LIMIT want);
  counted := cardinality(hits);
  more := counted = want OR EXISTS (SELECT FROM search_document s WHERE s.type = %2$L ORDER BY s.day DESC, s.id DESC OFFSET span);
  IF more AND counted < enough THEN
    WITH met AS MATERIALIZED (
      SELECT d.id, d.day FROM search_document d WHERE d.type = %2$L AND d.words @@ query AND %3$s LIMIT 2000)
    SELECT coalesce(array_agg(m.id ORDER BY m.n) FILTER (WHERE m.n <= want), '{}'), count(*) INTO hits, counted
    FROM (SELECT id, row_number() OVER (ORDER BY day DESC, id DESC) AS n FROM met) m;
    more := counted = 2000;
  END IF;
END $body$ $f$, lower(t), t, seen);
  END LOOP;
END $$;

CREATE FUNCTION app.search_among(type "SearchType", query tsquery, known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE type
    WHEN 'REGULATION' THEN SELECT * INTO hits, counted, more FROM app.search_among_regulation(query, known, covered, 700, 12, want);
    WHEN 'CONFERENCE' THEN SELECT * INTO hits, counted, more FROM app.search_among_conference(query, known, covered, 800, 12, want);
    WHEN 'UNIT' THEN SELECT * INTO hits, counted, more FROM app.search_among_unit(query, known, covered, 700, 12, want);
    WHEN 'PERSON' THEN SELECT * INTO hits, counted, more FROM app.search_among_person(query, known, covered, 200, 10, want);
    WHEN 'FOLLOW_UP' THEN SELECT * INTO hits, counted, more FROM app.search_among_follow_up(query, known, covered, 200, 10, want);
  END CASE;
END $$;

-- Finds, ranks and counts what this actor may see.
--   broad    what must match · exact: the same with accents, looked for first · near: the words in a row
--   weights  the broad query held to fields of weight A, to A and B, to A, B and C
--   focus    codes of units that the whole query means
-- Within its type titles, numbers and units rank above bodies, exact accents above folded, newer
-- slightly above older. The types take turns, each with its share of a page, so that no kind of record
-- hides the others; units that the query names come first.
CREATE FUNCTION app.search(broad tsquery, exact tsquery, near tsquery, weights tsquery[], types "SearchType"[], focus text[], want integer, skip integer, take integer)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  known boolean := app.actor_known();
  covered uuid[];
  ids uuid[] := '{}';
  kinds jsonb := '[]';
  t "SearchType"; part uuid[]; n integer; over boolean; wide uuid[]; wide_n integer; wide_over boolean;
BEGIN
  IF NOT known THEN RETURN NULL; END IF;
  covered := app.reading_units();
  FOREACH t IN ARRAY types LOOP
    part := '{}'; n := 0; over := false;
    IF exact IS NOT NULL THEN
      SELECT * INTO part, n, over FROM app.search_among(t, exact, known, covered, want);
    END IF;
    IF n < take THEN
      SELECT * INTO wide, wide_n, wide_over FROM app.search_among(t, broad, known, covered, want);
      part := part || ARRAY(SELECT w FROM unnest(wide) w WHERE w <> ALL (part));
      n := greatest(wide_n, cardinality(part)); over := wide_over;
    END IF;
    IF n > 0 THEN
      ids := ids || part;
      kinds := kinds || jsonb_build_object('value', t, 'count', least(n, 1000), 'more', n > 1000 OR (over AND n >= 10));
    END IF;
  END LOOP;
  RETURN (
    WITH hit AS MATERIALIZED (
      SELECT d.id, d.type, d.title, d.code, d.external_key, d.day, d.year, d.kinds, d.units, d.words @@ near AS in_a_row,
        CASE WHEN d.words @@ weights[1] THEN 1 WHEN d.words @@ weights[2] THEN 2 WHEN d.words @@ weights[3] THEN 3 ELSE 4 END AS place,
        CASE WHEN exact IS NULL THEN 0 WHEN d.words @@ exact THEN 1 ELSE 0 END AS accented
      FROM search_document d WHERE d.id = ANY (ids)
    ), ranked AS (
      SELECT h.*, row_number() OVER (PARTITION BY h.type ORDER BY h.score DESC, h.day DESC, h.id DESC) AS k,
        CASE WHEN h.type = 'FOLLOW_UP' THEN row_number() OVER (PARTITION BY h.type, h.code ORDER BY h.score DESC, h.day DESC, h.id DESC) ELSE 1 END AS of_thread FROM (
        SELECT hit.*, (ARRAY[4, 2.5, 1.5, 0.5])[place] + CASE WHEN in_a_row THEN 1.5 ELSE 0 END + accented
          + CASE WHEN type = 'UNIT' AND code = ANY (focus) THEN 10 ELSE 0 END
          + 30.0 / (30 + length(title)) + coalesce(0.5 * greatest(0, 1 - (extract(year FROM now()) - year) / 40), 0) AS score
        FROM hit) h
    ), paged AS (
      SELECT r.id, r.type, r.title, r.code, r.external_key, r.year, r.day, row_number() OVER (ORDER BY
          CASE WHEN r.type = 'UNIT' AND r.code = ANY (focus) THEN -1
            ELSE (r.k - 1) / CASE r.type WHEN 'CONFERENCE' THEN 8.0 WHEN 'REGULATION' THEN 7 WHEN 'FOLLOW_UP' THEN 2 ELSE 3 END - r.score / 40 END,
          r.score DESC, r.day DESC, r.id DESC) AS n
      FROM ranked r WHERE r.of_thread = 1 ORDER BY n OFFSET skip LIMIT take
    )
    SELECT jsonb_build_object(
      'total', (SELECT count(*) FROM hit), 'types', kinds,
      'hits', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'type', p.type, 'title', p.title, 'code', p.code, 'externalKey', p.external_key,
          'year', p.year, 'fields', (SELECT d.fields FROM search_document d WHERE d.id = p.id)) ORDER BY p.n), '[]') FROM paged p),
      'fields', (SELECT coalesce(jsonb_agg(jsonb_build_object('value', f.place, 'count', f.count) ORDER BY f.place), '[]')
        FROM (SELECT place, count(*) FROM hit GROUP BY place) f),
      'years', (SELECT coalesce(jsonb_agg(jsonb_build_object('value', y.year, 'count', y.count) ORDER BY y.year DESC), '[]')
        FROM (SELECT year, count(*) FROM hit WHERE year IS NOT NULL GROUP BY year) y),
      'kinds', (SELECT coalesce(jsonb_agg(jsonb_build_object('value', k.kind, 'count', k.count) ORDER BY k.count DESC, k.kind), '[]')
        FROM (SELECT kind, count(*) FROM hit, unnest(hit.kinds) AS kind WHERE type IN ('REGULATION', 'CONFERENCE') GROUP BY kind) k),
      'units', (SELECT coalesce(jsonb_agg(jsonb_build_object('value', u.unit, 'count', u.count) ORDER BY u.count DESC, u.unit), '[]')
        FROM (SELECT unit, count(*) FROM hit, unnest(hit.units) AS unit GROUP BY unit ORDER BY count(*) DESC, unit LIMIT 12) u))
  );
END $$;

-- Words like this one, for slips of the keyboard: the caller judges which are near enough.
CREATE FUNCTION app.search_slips(typed text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT coalesce(array_agg(w.word), '{}') FROM (
    SELECT s.word FROM search_word s
    WHERE app.actor_known() AND s.word <> typed AND abs(length(s.word) - length(typed)) <= 1
      AND (s.word % typed OR left(s.word, 1) = left(typed, 1) OR right(s.word, 2) = right(typed, 2))
    ORDER BY similarity(s.word, typed) DESC, s.documents DESC, s.word LIMIT 400) w
$$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search(tsquery, tsquery, tsquery, tsquery[], "SearchType"[], text[], integer, integer, integer),
  app.search_slips(text) TO registry_app;

-- What is there already is found from the start. Migrations run as the owner, whose word is enough.
SELECT set_config('app.actor_kind', 'job', true), app.search_rebuild();
SELECT set_config('app.actor_kind', '', true);
