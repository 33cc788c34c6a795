-- What must match comes as keys, all of which must: the word index leaps from one key's next document to
-- the next key's, while within one tsquery it reads every list from end to end.
--
-- Newest first, whatever the word. The word index is asked month by month, in windows that grow as the
-- word proves rare: the months of the newest hundred and twenty, then as many as should hold what is wanted,
-- then all. So the candidates of a type are its newest visible matches, and a word that is everywhere
-- costs what a rare one costs. `counted` is exact where `more` is false, else a number that is surely exceeded.

-- Four keys: the first again where there are fewer, the last ones joined where there are more.
CREATE FUNCTION app.search_keys(keys tsquery[]) RETURNS tsquery[] LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  WHILE cardinality(keys) > 4 LOOP
    keys := keys[:cardinality(keys) - 2] || (keys[cardinality(keys) - 1] && keys[cardinality(keys)]);
  END LOOP;
  RETURN keys || array_fill(keys[1], ARRAY[4 - cardinality(keys)]);
END $$;

CREATE FUNCTION app.search_whole(keys tsquery[]) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE whole tsquery; k tsquery;
BEGIN
  FOREACH k IN ARRAY coalesce(keys, '{}') LOOP whole := coalesce(whole && k, k); END LOOP;
  RETURN whole;
END $$;

CREATE FUNCTION app.search_months(first date, last date) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT string_agg(app.search_month(m::date), ' | ')::tsquery
   FROM generate_series(date_trunc('month', first::timestamp), date_trunc('month', last::timestamp), interval '1 month') m $$;

DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['REGULATION', 'CONFERENCE', 'FOLLOW_UP'] LOOP
    EXECUTE format($f$
CREATE FUNCTION app.search_newest_%1$s(keys tsquery[], known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $body$
DECLARE
  k tsquery[]; window_months tsquery; first date; last date; oldest date; seen integer; left_over integer; part uuid[]; n integer;
BEGIN
  hits := '{}'; counted := 0; more := true;
  k := app.search_keys(keys);
  SELECT string_agg('zzm' || to_char(m.first, 'YYYYMM'), ' | ')::tsquery, min(m.first), count(*)
    INTO window_months, first, seen
  FROM (SELECT DISTINCT date_trunc('month', s.day) AS first FROM (
    SELECT d.day FROM search_document d WHERE d.type = %2$L ORDER BY d.day DESC, d.id DESC LIMIT 120) s) m;
  IF isfinite(first) THEN
    SELECT s.day INTO oldest FROM search_document s WHERE s.type = %2$L AND s.day > '-infinity' ORDER BY s.day, s.id LIMIT 1;
    LOOP
      SELECT coalesce(array_agg(d.id ORDER BY d.day DESC, d.id DESC), '{}'), count(*) INTO part, n
      FROM search_document d
      WHERE d.type = %2$L AND d.words @@ window_months AND d.words @@ k[1] AND d.words @@ k[2] AND d.words @@ k[3] AND d.words @@ k[4] AND app.sees(d.access, d.audience, known, covered);
      hits := hits || part[:want - counted]; counted := counted + n;
      IF counted >= want THEN RETURN; END IF;
      -- what is left at this rate is soon fetched whole
      left_over := (first - oldest) / 30;
      EXIT WHEN counted * left_over <= 300 * seen OR seen > 80;
      last := first - 1;
      n := least(60, 1 + seen * want * 3 / 2 / counted);
      first := first - make_interval(months => n);
      seen := seen + n;
      window_months := app.search_months(first, last);
    END LOOP;
  END IF;
  WITH met AS MATERIALIZED (
    SELECT d.id, d.day FROM search_document d WHERE d.type = %2$L AND d.words @@ k[1] AND d.words @@ k[2] AND d.words @@ k[3] AND d.words @@ k[4] AND app.sees(d.access, d.audience, known, covered) LIMIT 1001)
  SELECT coalesce(array_agg(m.id ORDER BY m.n) FILTER (WHERE m.n <= want), '{}'), count(*) INTO part, n
  FROM (SELECT id, row_number() OVER (ORDER BY day DESC, id DESC) AS n FROM met) m;
  IF n <= 1000 THEN
    hits := part; counted := n; more := false;
    RETURN;
  END IF;
  -- Rare among the newest and frequent before: year by year, as far as there are records.
  counted := 1001;
  IF isfinite(first) THEN
    WHILE cardinality(hits) < want LOOP
      SELECT s.day INTO last FROM search_document s WHERE s.type = %2$L AND s.day < first ORDER BY s.day DESC, s.id DESC LIMIT 1;
      EXIT WHEN last IS NULL OR NOT isfinite(last);
      first := date_trunc('year', last)::date;
      window_months := app.search_months(first, last);
      hits := hits || ARRAY(SELECT d.id FROM search_document d
        WHERE d.type = %2$L AND d.words @@ window_months AND d.words @@ k[1] AND d.words @@ k[2] AND d.words @@ k[3] AND d.words @@ k[4] AND app.sees(d.access, d.audience, known, covered)
        ORDER BY d.day DESC, d.id DESC LIMIT want - cardinality(hits));
    END LOOP;
  END IF;
  IF cardinality(hits) < want THEN hits := (hits || ARRAY(SELECT p FROM unnest(part) p WHERE p <> ALL (hits)))[:want]; END IF;
END $body$ $f$, lower(t), t);
  END LOOP;
END $$;

-- Units are few: all that match, highest first. People have no day; the visibility of each is a look-up
-- into the records that mention them, so no more are fetched than are wanted.
CREATE FUNCTION app.search_newest_unit(keys tsquery[], known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE query tsquery := app.search_whole(keys);
BEGIN
  SELECT coalesce(array_agg(d.id ORDER BY d.day DESC, d.id DESC), '{}'), count(*), count(*) > 1000 INTO hits, counted, more
  FROM search_document d WHERE d.type = 'UNIT' AND d.words @@ query AND app.sees(d.access, d.audience, known, covered);
  hits := hits[:want];
END $$;

CREATE FUNCTION app.search_newest_person(keys tsquery[], known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $$
DECLARE query tsquery := app.search_whole(keys);
BEGIN
  -- LIMIT keeps each a look-up by index, never a hash of all participations
  hits := ARRAY(SELECT d.id FROM search_document d WHERE d.type = 'PERSON' AND d.words @@ query
    AND coalesce((SELECT true FROM participation p JOIN conference c ON c.id = p.conference_id
          WHERE p.person_id = d.id AND app.sees(c.access, c.audience, known, covered) LIMIT 1),
        (SELECT true FROM regulation_signatory s JOIN regulation r ON r.id = s.regulation_id
          WHERE s.person_id = d.id AND app.sees(r.access, r.audience, known, covered) LIMIT 1), false)
    LIMIT want + 1);
  counted := cardinality(hits); more := counted > want;
  hits := hits[:want];
END $$;

DROP FUNCTION app.search_among_regulation(tsquery, boolean, uuid[], integer, integer, integer), app.search_among_conference(tsquery, boolean, uuid[], integer, integer, integer), app.search_among_unit(tsquery, boolean, uuid[], integer, integer, integer), app.search_among_person(tsquery, boolean, uuid[], integer, integer, integer), app.search_among_follow_up(tsquery, boolean, uuid[], integer, integer, integer);
CREATE FUNCTION app.search_among(type "SearchType", keys tsquery[], known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE type
    WHEN 'REGULATION' THEN SELECT * INTO hits, counted, more FROM app.search_newest_regulation(keys, known, covered, want);
    WHEN 'CONFERENCE' THEN SELECT * INTO hits, counted, more FROM app.search_newest_conference(keys, known, covered, want);
    WHEN 'UNIT' THEN SELECT * INTO hits, counted, more FROM app.search_newest_unit(keys, known, covered, want);
    WHEN 'PERSON' THEN SELECT * INTO hits, counted, more FROM app.search_newest_person(keys, known, covered, want);
    WHEN 'FOLLOW_UP' THEN SELECT * INTO hits, counted, more FROM app.search_newest_follow_up(keys, known, covered, want);
  END CASE;
END $$;

CREATE OR REPLACE FUNCTION app.search_among(type "SearchType", query tsquery, known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE sql STABLE AS $$ SELECT * FROM app.search_among(type, ARRAY[query], known, covered, want) $$;

-- The numbers of one search: of a type with more than was looked at, a full ten that is surely exceeded.
DROP FUNCTION app.search(tsquery, tsquery, tsquery, tsquery[], "SearchType"[], text[], integer, integer, integer);
CREATE FUNCTION app.search(broad tsquery[], exact tsquery[], near tsquery, weights tsquery[], types "SearchType"[], focus text[], want integer, skip integer, take integer)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  known boolean := app.actor_known();
  covered uuid[];
  ids uuid[] := '{}';
  kinds jsonb := '[]';
  exactly tsquery := app.search_whole(exact);
  this_year integer := extract(year FROM now());
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
      kinds := kinds || jsonb_build_object('value', t, 'count', CASE WHEN over THEN least((n - 1) / 10 * 10, 1000) ELSE n END, 'more', over);
    END IF;
  END LOOP;
  RETURN (
    WITH hit AS MATERIALIZED (
      SELECT h.*, (ARRAY[4, 2.5, 1.5, 0.5]::float8[])[place] + CASE WHEN in_a_row THEN 1.5 ELSE 0 END::float8 + accented::float8
          + CASE WHEN type = 'UNIT' AND code = ANY (focus) THEN 10 ELSE 0 END::float8
          + 30::float8 / (30 + length(title)) + coalesce(0.5::float8 * greatest(0, 1 - (this_year - year) / 40::float8), 0) AS score
      FROM (
        SELECT d.id, d.type, d.title, d.code, d.external_key, d.day, d.year, d.kinds, d.units, d.words @@ near AS in_a_row,
          CASE WHEN d.words @@ weights[1] THEN 1 WHEN d.words @@ weights[2] THEN 2 WHEN d.words @@ weights[3] THEN 3 ELSE 4 END AS place,
          CASE WHEN exactly IS NULL THEN 0 WHEN d.words @@ exactly THEN 1 ELSE 0 END AS accented
        FROM search_document d WHERE d.id = ANY (ids) OFFSET 0) h
    ), ranked AS (
      SELECT hit.*, row_number() OVER (PARTITION BY hit.type ORDER BY hit.score DESC, hit.day DESC, hit.id DESC) AS k,
        CASE WHEN hit.type = 'FOLLOW_UP' THEN row_number() OVER (PARTITION BY hit.type, hit.code ORDER BY hit.score DESC, hit.day DESC, hit.id DESC) ELSE 1 END AS of_thread
      FROM hit
    ), paged AS (
      SELECT r.id, r.type, r.title, r.code, r.external_key, r.year, r.day, row_number() OVER (ORDER BY
          CASE WHEN r.type = 'UNIT' AND r.code = ANY (focus) THEN -1
            ELSE (r.k - 1) / CASE r.type WHEN 'CONFERENCE' THEN 8 WHEN 'REGULATION' THEN 7 WHEN 'FOLLOW_UP' THEN 2 ELSE 3 END::float8 - r.score / 40 END,
          r.score DESC, r.day DESC, r.id DESC) AS n
      FROM ranked r WHERE r.of_thread = 1 ORDER BY n OFFSET skip LIMIT take
    )
    SELECT jsonb_build_object(
      'total', (SELECT count(*) FROM hit), 'types', kinds,
      'hits', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'type', p.type, 'title', p.title, 'code', p.code, 'externalKey', p.external_key,
          'year', p.year) ORDER BY p.n), '[]') FROM paged p),
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

-- Whether some document has this word: syllables that somebody typed apart may be one. What is found by it
-- is what the reader may see, whether it is one or not.
CREATE FUNCTION app.search_has(typed text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT app.actor_known() AND EXISTS (SELECT FROM search_word w WHERE w.word = typed)
$$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search(tsquery[], tsquery[], tsquery, tsquery[], "SearchType"[], text[], integer, integer, integer) TO registry_app;
GRANT EXECUTE ON FUNCTION app.search_has(text) TO registry_app;
