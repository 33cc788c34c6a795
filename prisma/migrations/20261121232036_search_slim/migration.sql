-- The texts of the hits are read beside the search, under the table's own policy: within it they cost a third of it.
CREATE OR REPLACE FUNCTION app.search(broad tsquery, exact tsquery, near tsquery, weights tsquery[], types "SearchType"[], focus text[], want integer, skip integer, take integer)
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
