-- The same rows for many threads at once: the circles of all are read in one pass.
CREATE OR REPLACE FUNCTION app.face_follow_ups(ids uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE circle record;
BEGIN
  DELETE FROM follow_up_face x WHERE x.id = ANY (ids);
  INSERT INTO follow_up_face (id, access, audience, lacks, kind, standing, recurrences, place, field, deadline, deadline_earliest, deadline_latest, raised_latest)
  WITH closed AS MATERIALIZED (
    SELECT k.id, array_agg(DISTINCT a.u) AS lacks FROM app.follow_up_circles(ids) k, unnest(k.audience) AS a(u) GROUP BY k.id)
  SELECT e.id, 'INTERNAL', '{}', coalesce(closed.lacks, '{}'), e.kind, e.standing, e.recurrences, e.place, e.field,
    e.deadline, e.deadline_earliest, e.deadline_latest, e.raised_latest
  FROM app.follow_up_facts(ids, true, '{}') e LEFT JOIN closed ON closed.id = e.id WHERE e.named;
  UPDATE follow_up f SET named = NOT f.named WHERE f.id = ANY (ids)
    AND f.named <> EXISTS (SELECT FROM follow_up_face x WHERE x.id = f.id AND x.access = 'INTERNAL');
  FOR circle IN SELECT k.audience, array_agg(k.id) AS threads
    FROM (SELECT c.id, min(c.audience) AS audience FROM app.follow_up_circles(ids) c GROUP BY c.id HAVING count(*) = 1) k GROUP BY k.audience
  LOOP
    INSERT INTO follow_up_face (id, access, audience, lacks, kind, standing, recurrences, place, field, deadline, deadline_earliest, deadline_latest, raised_latest)
    SELECT e.id, 'PARTIES', circle.audience, '{}', e.kind, e.standing, e.recurrences, e.place, e.field, e.deadline, e.deadline_earliest, e.deadline_latest, e.raised_latest
    FROM app.follow_up_facts(circle.threads, true, circle.audience) e WHERE e.named;
  END LOOP;
  INSERT INTO follow_up_face (id, access, audience, lacks, kind, standing, recurrences, place)
  SELECT f.id, 'PARTIES', '{}', '{}', f.kind, 'OPEN', 0, 1500 FROM follow_up f
  WHERE f.id IN (SELECT c.id FROM app.follow_up_circles(ids) c GROUP BY c.id HAVING count(*) > 1);
END $$;
