-- Rare words, which most are, go straight to the index: a look at the hundred newest tells which they
-- are. Otherwise as before: the newest until there are enough, and the index where there are not.
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
CREATE OR REPLACE FUNCTION app.search_among_%1$s(query tsquery, known boolean, covered uuid[], span integer, enough integer, want integer, OUT hits uuid[], OUT counted integer, OUT more boolean)
LANGUAGE plpgsql STABLE SET plan_cache_mode = force_generic_plan AS $body$
DECLARE rare boolean;
BEGIN
  rare := NOT EXISTS (SELECT FROM (SELECT s.words FROM search_document s WHERE s.type = %2$L ORDER BY s.day DESC, s.id DESC LIMIT 100) d WHERE d.words @@ query);
  IF NOT rare THEN
    hits := ARRAY(SELECT d.id
      FROM (SELECT s.id, s.words, s.access, s.audience FROM search_document s WHERE s.type = %2$L ORDER BY s.day DESC, s.id DESC LIMIT span) d
      WHERE d.words @@ query AND %3$s LIMIT want);
    counted := cardinality(hits);
    IF counted >= enough THEN
      more := counted = want OR EXISTS (SELECT FROM search_document s WHERE s.type = %2$L ORDER BY s.day DESC, s.id DESC OFFSET span);
      RETURN;
    END IF;
  END IF;
  WITH met AS MATERIALIZED (
    SELECT d.id, d.day FROM search_document d WHERE d.type = %2$L AND d.words @@ query AND %3$s LIMIT 1001)
  SELECT coalesce(array_agg(m.id ORDER BY m.n) FILTER (WHERE m.n <= want), '{}'), count(*) INTO hits, counted
  FROM (SELECT id, row_number() OVER (ORDER BY day DESC, id DESC) AS n FROM met) m;
  more := counted > 1000;
END $body$ $f$, lower(t), t, seen);
  END LOOP;
END $$;

