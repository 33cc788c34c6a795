-- What a thread comes to is kept per circle of readers, under the one predicate of visibility.
ALTER TABLE follow_up_face ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON follow_up_face TO registry_app;
CREATE POLICY see ON follow_up_face FOR SELECT TO registry_app
  USING (app.sees(access, audience, (SELECT app.actor_known()), (SELECT app.reading_units())));

-- The circles that conferences of a thread, or decisions on it, are closed to.
CREATE FUNCTION app.follow_up_circles(ids uuid[]) RETURNS TABLE (id uuid, audience uuid[])
LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS $$
  SELECT DISTINCT t.id, ARRAY(SELECT DISTINCT u FROM unnest(c.audience) AS a(u) ORDER BY u)
  FROM (SELECT m.thread_id AS id, m.conference_id AS held FROM follow_up_mention m WHERE m.thread_id = ANY (ids)
    UNION SELECT f.root_id, unnest(d.basis) FROM follow_up f JOIN follow_up_decision d ON d.follow_up_id = f.id
    WHERE f.root_id = ANY (ids) AND d.undone_at IS NULL) AS t
  JOIN conference c ON c.id = t.held WHERE c.access = 'PARTIES'
$$;

-- Writes the rows of these threads anew: one for everybody, one for the only circle beside. Where
-- there are several circles, a row that nobody sees says so, and each reader's view is made on asking.
CREATE FUNCTION app.face_follow_ups(ids uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE circle record;
BEGIN
  DELETE FROM follow_up_face x WHERE x.id = ANY (ids);
  INSERT INTO follow_up_face (id, access, audience, lacks, kind, standing, recurrences, place, field, deadline, deadline_earliest, deadline_latest, raised_latest)
  SELECT e.id, 'INTERNAL', '{}', coalesce((SELECT array_agg(DISTINCT u) FROM app.follow_up_circles(ARRAY[e.id]) k, unnest(k.audience) AS a(u)), '{}'),
    e.kind, e.standing, e.recurrences, e.place, e.field, e.deadline, e.deadline_earliest, e.deadline_latest, e.raised_latest
  FROM app.follow_up_facts(ids, true, '{}') e WHERE e.named;
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

-- What threads of several circles come to for the actor, who belongs to one of them at least.
CREATE OR REPLACE FUNCTION app.own_follow_up_facts()
RETURNS TABLE (id uuid, kind "FollowUpKind", named boolean, standing "FollowUpStanding", recurrences integer, place integer,
  field text, deadline text, deadline_earliest date, deadline_latest date, raised_latest date)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 10 SET search_path = public, pg_temp AS $$
  SELECT e.* FROM app.follow_up_facts(ARRAY(
    SELECT x.id FROM follow_up_face x WHERE x.access = 'PARTIES' AND x.audience = '{}' AND EXISTS (
      SELECT FROM app.follow_up_circles(ARRAY[x.id]) k WHERE k.audience && app.reading_units())),
    app.actor_known(), app.reading_units()) e WHERE e.named
$$;

CREATE OR REPLACE FUNCTION app.settle_follow_ups(ids uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE touched uuid[];
BEGIN
  IF NOT app.actor_known() THEN RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act'; END IF;
  touched := ARRAY(SELECT f.id FROM follow_up f WHERE f.root_id IN (SELECT g.root_id FROM follow_up g WHERE g.id = ANY (ids)));
  UPDATE follow_up f SET root_id = r.root FROM (
    WITH RECURSIVE up AS (
      SELECT x.id, x.id AS root, x.merged_into_id AS next FROM follow_up x WHERE x.id = ANY (touched)
      UNION ALL SELECT u.id, p.id, p.merged_into_id FROM up u JOIN follow_up p ON p.id = u.next
    ) SELECT up.id, up.root FROM up WHERE up.next IS NULL) r WHERE f.id = r.id AND f.root_id <> r.root;
  UPDATE follow_up_mention m SET thread_id = f.root_id FROM follow_up f
    WHERE f.id = m.follow_up_id AND f.id = ANY (touched) AND m.thread_id <> f.root_id;
  DELETE FROM follow_up f WHERE f.id = ANY (touched)
    AND NOT EXISTS (SELECT FROM follow_up_mention m WHERE f.id IN (m.follow_up_id, m.thread_id))
    AND NOT EXISTS (SELECT FROM follow_up_decision d WHERE f.id IN (d.follow_up_id, d.other_id))
    AND NOT EXISTS (SELECT FROM follow_up x WHERE x.id <> f.id AND f.id IN (x.merged_into_id, x.root_id));
  PERFORM app.face_follow_ups(touched || ARRAY(SELECT f.root_id FROM follow_up f WHERE f.id = ANY (touched)));
END $$;

CREATE INDEX follow_up_list ON follow_up_face (place, (coalesce(deadline_latest, 'infinity'::date)), id);
CREATE INDEX follow_up_due ON follow_up_face (deadline_latest) WHERE standing = 'OPEN';
CREATE INDEX follow_up_several ON follow_up_face (id) WHERE access = 'PARTIES' AND audience = '{}';

REVOKE EXECUTE ON FUNCTION app.follow_up_circles(uuid[]), app.face_follow_ups(uuid[]) FROM PUBLIC;
SELECT app.face_follow_ups(ARRAY(SELECT id FROM follow_up));
