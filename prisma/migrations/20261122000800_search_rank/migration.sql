-- The same as before with less around it: months reckoned from two days, results by assignment, and
-- hits sorted by what orders them alone; titles come to the twenty of the page.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['REGULATION', 'CONFERENCE', 'FOLLOW_UP'] LOOP
    EXECUTE format($f$
CREATE OR REPLACE FUNCTION app.search_newest_%1$s(keys tsquery[], known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $body$
DECLARE
  k tsquery[]; window_months tsquery; first date; last date; oldest date; seen integer; left_over integer; part uuid[]; n integer;
BEGIN
  hits := '{}'; counted := 0; more := true;
  k := app.search_keys(keys);
  SELECT min(s.day), max(s.day) INTO first, last
  FROM (SELECT d.day FROM search_document d WHERE d.type = %2$L ORDER BY d.day DESC, d.id DESC LIMIT 120) s;
  IF isfinite(first) AND isfinite(last) THEN
    IF last - first < 1500 THEN
      window_months := app.search_months(first, last);
      seen := (last - first) / 30 + 1;
    ELSE
      -- Few records, or a day far ahead: the months that there are.
      SELECT string_agg(DISTINCT app.search_month(s.day), ' | ')::tsquery, count(DISTINCT app.search_month(s.day)) INTO window_months, seen
      FROM (SELECT d.day FROM search_document d WHERE d.type = %2$L ORDER BY d.day DESC, d.id DESC LIMIT 120) s;
    END IF;
    first := date_trunc('month', first)::date;
    LOOP
      SELECT coalesce(array_agg(d.id ORDER BY d.day DESC, d.id DESC), '{}'), count(*) INTO part, n
      FROM search_document d
      WHERE d.type = %2$L AND d.words @@ window_months AND d.words @@ k[1] AND d.words @@ k[2] AND d.words @@ k[3] AND d.words @@ k[4] AND app.sees(d.access, d.audience, known, covered);
      hits := hits || part[:want - counted]; counted := counted + n;
      IF counted >= want THEN RETURN; END IF;
      oldest := coalesce(oldest, (SELECT s.day FROM search_document s WHERE s.type = %2$L AND s.day > '-infinity' ORDER BY s.day, s.id LIMIT 1));
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

-- The rows of a call by assignment: a query around each would cost more than many of them.
CREATE OR REPLACE FUNCTION app.search_among(type "SearchType", keys tsquery[], known boolean, covered uuid[], want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE AS $$
DECLARE r record;
BEGIN
  CASE type
    WHEN 'REGULATION' THEN r := app.search_newest_regulation(keys, known, covered, want);
    WHEN 'CONFERENCE' THEN r := app.search_newest_conference(keys, known, covered, want);
    WHEN 'UNIT' THEN r := app.search_newest_unit(keys, known, covered, want);
    WHEN 'PERSON' THEN r := app.search_newest_person(keys, known, covered, want);
    WHEN 'FOLLOW_UP' THEN r := app.search_newest_follow_up(keys, known, covered, want);
  END CASE;
  hits := r.hits; counted := r.counted; more := r.more;
END $$;

CREATE OR REPLACE FUNCTION app.search(broad tsquery[], exact tsquery[], near tsquery, weights tsquery[], types "SearchType"[], focus text[], want integer, skip integer, take integer)
RETURNS jsonb LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  known boolean := app.actor_known();
  covered uuid[];
  ids uuid[] := '{}';
  kinds jsonb := '[]';
  exactly tsquery := app.search_whole(exact);
  this_year integer := extract(year FROM now());
  t "SearchType"; part uuid[]; n integer; over boolean; met record; most integer;
BEGIN
  IF NOT known THEN RETURN NULL; END IF;
  covered := app.reading_units();
  FOREACH t IN ARRAY types LOOP
    part := '{}'; n := 0; over := false;
    -- beside papers and conferences people and threads are few on a page
    most := CASE WHEN t IN ('PERSON', 'FOLLOW_UP') AND cardinality(types) > 2 THEN want / 2 ELSE want END;
    IF exact IS NOT NULL THEN
      met := app.search_among(t, exact, known, covered, most);
      part := met.hits; n := met.counted; over := met.more;
    END IF;
    IF n < take THEN
      met := app.search_among(t, broad, known, covered, most);
      part := CASE WHEN n = 0 THEN met.hits ELSE part || ARRAY(SELECT w FROM unnest(met.hits) w WHERE w <> ALL (part)) END;
      n := greatest(met.counted, cardinality(part)); over := met.more;
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
      SELECT h.id, h.type, h.code, h.day, h.score, row_number() OVER (PARTITION BY h.type ORDER BY h.score DESC, h.day DESC, h.id DESC) AS k
      FROM (
        SELECT id, type, code, day, score FROM hit WHERE type <> 'FOLLOW_UP'
        UNION ALL (SELECT DISTINCT ON (code) id, type, code, day, score FROM hit WHERE type = 'FOLLOW_UP' ORDER BY code, score DESC, day DESC, id DESC)) h
    ), paged AS (
      SELECT r.id, row_number() OVER (ORDER BY
          CASE WHEN r.type = 'UNIT' AND r.code = ANY (focus) THEN -1
            ELSE (r.k - 1) / CASE r.type WHEN 'CONFERENCE' THEN 8 WHEN 'REGULATION' THEN 7 WHEN 'FOLLOW_UP' THEN 2 ELSE 3 END::float8 - r.score / 40 END,
          r.score DESC, r.day DESC, r.id DESC) AS n
      FROM ranked r ORDER BY n OFFSET skip LIMIT take
    )
    SELECT jsonb_build_object(
      'total', (SELECT count(*) FROM hit), 'types', kinds,
      'hits', (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'type', h.type, 'title', h.title, 'code', h.code, 'externalKey', h.external_key,
          'year', h.year) ORDER BY p.n), '[]') FROM paged p JOIN hit h ON h.id = p.id),
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
