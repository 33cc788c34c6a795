-- Reading for many records at once. Functions with the owner's rights that apply the visibility
-- predicate themselves: below a policy the planner can use neither these indexes nor one plan.

-- What other visible papers have done to each of these by a day: 2 certainly, 1 perhaps.
CREATE FUNCTION app.end_facts(ids uuid[], day date)
RETURNS TABLE (id uuid, replaced integer, amended integer, guided_gone integer)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 2000 SET search_path = public, pg_temp AS $$
  WITH about AS (
    SELECT w.id, w.id AS target, false AS guided FROM unnest(ids) AS w(id)
    UNION ALL
    SELECT w.id, g.target_id, true FROM unnest(ids) AS w(id)
    JOIN regulation_relation g ON g.acting_id = w.id AND g.kind IN ('GUIDES', 'IMPLEMENTS')
    JOIN regulation r ON r.id = g.target_id
    WHERE app.sees(r.access, r.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
  ), acts AS (
    SELECT t.id, t.guided, x.kind,
      CASE WHEN coalesce(a.effective_earliest, a.signed_earliest) > day THEN 0
           WHEN coalesce(a.effective_latest, a.signed_latest) <= day AND x.certainty = 'STATED' THEN 2
           ELSE 1 END AS begun
    FROM about t
    JOIN regulation_relation x ON x.target_id = t.target AND x.kind IN ('REPLACES', 'REPEALS', 'AMENDS')
    JOIN regulation a ON a.id = x.acting_id
    WHERE app.sees(a.access, a.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
  )
  SELECT acts.id,
    coalesce(max(begun) FILTER (WHERE NOT guided AND kind <> 'AMENDS'), 0),
    coalesce(max(begun) FILTER (WHERE NOT guided AND kind = 'AMENDS'), 0),
    coalesce(max(begun) FILTER (WHERE guided AND kind <> 'AMENDS'), 0)
  FROM acts GROUP BY acts.id
$$;

-- How many visible conferences reviewed or signed each of these, and the day of the last one.
CREATE FUNCTION app.conference_facts(ids uuid[]) RETURNS TABLE (id uuid, count integer, latest json)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 2000 SET search_path = public, pg_temp AS $$
  SELECT k.regulation_id, count(DISTINCT c.id)::int,
    (array_agg(json_build_object('edtf', c.held_on, 'certainty', c.held_certainty, 'statedPart', c.held_stated)
      ORDER BY c.held_latest DESC NULLS LAST))[1]
  FROM unnest(ids) AS w(id) JOIN conference_regulation k ON k.regulation_id = w.id
  JOIN conference c ON c.id = k.conference_id
  WHERE app.sees(c.access, c.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
  GROUP BY k.regulation_id
$$;

-- The visible records to which one of these units is a party, by the index on their units.
CREATE FUNCTION app.regulations_of(units uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER ROWS 2000 SET search_path = public, pg_temp AS $$
  SELECT DISTINCT r.id FROM unnest(units) AS w(id) JOIN regulation_party p ON p.unit_id = w.id
  JOIN regulation r ON r.id = p.regulation_id
  WHERE app.sees(r.access, r.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
$$;
CREATE FUNCTION app.conferences_of(units uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER ROWS 2000 SET search_path = public, pg_temp AS $$
  SELECT DISTINCT c.id FROM unnest(units) AS w(id) JOIN conference_party p ON p.unit_id = w.id
  JOIN conference c ON c.id = p.conference_id
  WHERE app.sees(c.access, c.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
$$;

REVOKE EXECUTE ON FUNCTION app.end_facts(uuid[], date), app.conference_facts(uuid[]),
  app.regulations_of(uuid[]), app.conferences_of(uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.end_facts(uuid[], date), app.conference_facts(uuid[]),
  app.regulations_of(uuid[]), app.conferences_of(uuid[]) TO registry_app;
