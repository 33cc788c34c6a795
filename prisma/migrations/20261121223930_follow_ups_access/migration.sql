-- Follow-ups: a thread is known by the mentions one sees, its words by those that name it.

ALTER TABLE follow_up_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE follow_up_decision ADD CONSTRAINT dropped_with_reason CHECK (kind <> 'DROPPED' OR reason <> '');
ALTER TABLE follow_up_decision ADD CONSTRAINT joins_another CHECK ((kind IN ('MERGED', 'SPLIT')) = (other_id IS NOT NULL) AND other_id <> follow_up_id);

DROP POLICY see ON follow_up;
DROP POLICY edit ON follow_up;
CREATE POLICY see ON follow_up FOR SELECT TO registry_app USING (
  (named AND (SELECT app.actor_known()))
  OR EXISTS (SELECT FROM follow_up_mention m WHERE m.named AND m.thread_id = follow_up.id)
  OR EXISTS (SELECT FROM follow_up_mention m WHERE m.named AND m.follow_up_id = follow_up.id));
CREATE POLICY edit ON follow_up FOR UPDATE TO registry_app USING (
  (named AND (SELECT app.actor_known()))
  OR EXISTS (SELECT FROM follow_up_mention m WHERE m.named AND m.thread_id = follow_up.id)
  OR EXISTS (SELECT FROM follow_up_mention m WHERE m.named AND m.follow_up_id = follow_up.id));

-- A decision may tell of what it rests on, so it is seen by whom sees all of that.
GRANT SELECT, INSERT, UPDATE ON follow_up_decision TO registry_app;
CREATE POLICY see ON follow_up_decision FOR SELECT TO registry_app USING (
  EXISTS (SELECT FROM follow_up f WHERE f.id = follow_up_id)
  AND (SELECT count(*) FROM conference c WHERE c.id = ANY (basis)) = cardinality(basis));
CREATE POLICY add ON follow_up_decision FOR INSERT TO registry_app WITH CHECK (
  decided_by = (SELECT app.actor_id()) AND (SELECT app.actor_has('LEADER'))
  AND EXISTS (SELECT FROM follow_up f WHERE f.id = follow_up_id));
CREATE POLICY undo ON follow_up_decision FOR UPDATE TO registry_app USING (
  (SELECT app.actor_has('LEADER')) AND EXISTS (SELECT FROM follow_up f WHERE f.id = follow_up_id)
  AND (SELECT count(*) FROM conference c WHERE c.id = ANY (basis)) = cardinality(basis));

-- The thread that a mention counts to is never written by hand.
CREATE FUNCTION app.thread_of_mention() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  SELECT f.root_id INTO NEW.thread_id FROM follow_up f WHERE f.id = NEW.follow_up_id;
  RETURN NEW;
END $$;
CREATE TRIGGER thread_of_mention BEFORE INSERT OR UPDATE OF follow_up_id, thread_id ON follow_up_mention
  FOR EACH ROW EXECUTE FUNCTION app.thread_of_mention();

-- What these threads come to for whoever sees internal conferences and those of `units`. In doubt
-- about the order of two conferences a thread stays open: resolved counts from its first possible
-- day, everything else to its last. A decision holds against all it rests on.
CREATE FUNCTION app.follow_up_facts(ids uuid[], known boolean, units uuid[])
RETURNS TABLE (id uuid, kind "FollowUpKind", named boolean, standing "FollowUpStanding", recurrences integer, place integer,
  field text, deadline text, deadline_earliest date, deadline_latest date, raised_latest date)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = public, pg_temp AS $$
  WITH told AS (
    SELECT m.thread_id, m.conference_id, m.named, c.held_latest, o.field, o.deadline, o.deadline_earliest, o.deadline_latest,
      m.state, m.item_id, c.published_at,
      CASE WHEN m.state = 'RESOLVED' THEN coalesce(c.held_earliest, '-infinity') ELSE coalesce(c.held_latest, 'infinity') END AS day,
      row_number() OVER w AS nth, first_value(m.conference_id) OVER w AS begun_in
    FROM follow_up_mention m JOIN conference c ON c.id = m.conference_id LEFT JOIN outcome_item o ON o.id = m.outcome_item_id
    WHERE m.thread_id = ANY (ids) AND app.sees(c.access, c.audience, known, units)
    WINDOW w AS (PARTITION BY m.thread_id ORDER BY m.state <> 'RAISED', coalesce(c.held_latest, 'infinity'), c.published_at, m.item_id)
  ), said AS (
    SELECT told.*, CASE WHEN state = 'RAISED' AND nth > 1 AND conference_id <> begun_in THEN 'RECURS' ELSE state END AS says FROM told
  ), decided AS (
    SELECT DISTINCT ON (f.root_id) f.root_id AS thread_id, d.kind, d.basis, (d.at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS day
    FROM follow_up f JOIN follow_up_decision d ON d.follow_up_id = f.id
    WHERE f.root_id = ANY (ids) AND d.undone_at IS NULL AND d.kind IN ('RESOLVED', 'DROPPED', 'REOPENED')
      AND NOT EXISTS (SELECT FROM conference c WHERE c.id = ANY (d.basis) AND NOT app.sees(c.access, c.audience, known, units))
    ORDER BY f.root_id, d.at DESC, d.id DESC
  ), final AS (
    SELECT DISTINCT ON (s.thread_id) s.thread_id, s.says FROM said s LEFT JOIN decided d USING (thread_id)
    WHERE s.says <> 'NOT_MENTIONED' AND (d.thread_id IS NULL OR (s.day > d.day AND s.conference_id <> ALL (d.basis)))
    ORDER BY s.thread_id, s.says = 'RAISED', s.day DESC, s.says = 'RESOLVED'
  ), summed AS (
    SELECT s.thread_id, bool_or(s.named) AS named,
      (count(DISTINCT s.conference_id) FILTER (WHERE s.says = 'RECURS' AND s.conference_id <> s.begun_in))::int AS recurrences,
      (array_agg(s.field ORDER BY s.nth) FILTER (WHERE s.field IS NOT NULL))[1] AS field,
      (array_agg(s.nth ORDER BY s.nth DESC) FILTER (WHERE s.deadline IS NOT NULL))[1] AS due,
      (array_agg(s.held_latest ORDER BY s.nth))[1] AS raised_latest
    FROM said s GROUP BY s.thread_id
  ), stood AS (
    SELECT m.*, f.kind, CASE
      WHEN l.says = 'RESOLVED' THEN 'DONE' WHEN l.says IS NOT NULL THEN 'OPEN'
      WHEN d.kind = 'RESOLVED' THEN 'DONE' WHEN d.kind = 'DROPPED' THEN 'DROPPED' ELSE 'OPEN' END::"FollowUpStanding" AS standing
    FROM summed m JOIN follow_up f ON f.id = m.thread_id LEFT JOIN final l USING (thread_id) LEFT JOIN decided d USING (thread_id)
  )
  SELECT t.thread_id, t.kind, t.named, t.standing, t.recurrences,
    CASE WHEN t.standing <> 'OPEN' THEN 2000
         WHEN t.kind = 'SHORTCOMING' AND t.recurrences > 0 THEN 1000 - least(t.recurrences, 999) ELSE 1500 END,
    t.field, s.deadline, s.deadline_earliest, s.deadline_latest, t.raised_latest
  FROM stood t LEFT JOIN said s ON s.thread_id = t.thread_id AND s.nth = t.due
$$;

-- The same for the threads of which the actor sees a mention that not everybody does.
CREATE FUNCTION app.own_follow_up_facts()
RETURNS TABLE (id uuid, kind "FollowUpKind", named boolean, standing "FollowUpStanding", recurrences integer, place integer,
  field text, deadline text, deadline_earliest date, deadline_latest date, raised_latest date)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 200 SET search_path = public, pg_temp AS $$
  SELECT * FROM app.follow_up_facts(ARRAY(
    SELECT DISTINCT m.thread_id FROM conference c JOIN follow_up_mention m ON m.conference_id = c.id
    WHERE c.access = 'PARTIES' AND c.audience && app.reading_units()), app.actor_known(), app.reading_units())
$$;

-- The visible mentions of these threads, with the words of their outcomes.
CREATE FUNCTION app.follow_up_mentions(ids uuid[])
RETURNS TABLE (thread_id uuid, follow_up_id uuid, conference_id uuid, item_id text, named boolean, state "MentionState", note text,
  quotation text, conference_title text, access "Access", held_on text, held_certainty "Certainty", held_stated text,
  held_earliest text, held_latest text, published_at timestamptz, words text, field text, deadline text,
  deadline_earliest text, deadline_latest text, owners json, parties uuid[], regulations json)
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = public, pg_temp AS $$
  SELECT m.thread_id, m.follow_up_id, c.id, m.item_id, m.named, m.state, m.note, m.quotation, c.title, c.access, c.held_on,
    c.held_certainty, c.held_stated, c.held_earliest::text, c.held_latest::text, c.published_at, o.text, o.field, o.deadline,
    o.deadline_earliest::text, o.deadline_latest::text,
    coalesce((SELECT json_agg(json_build_object('unit', w.unit_id, 'text', w.text) ORDER BY w.position)
      FROM outcome_owner w WHERE w.outcome_item_id = o.id), '[]'),
    c.party_units,
    coalesce((SELECT json_agg(DISTINCT jsonb_build_object('id', r.id, 'number', r.number, 'title', r.title, 'parties', r.party_units))
      FROM conference_regulation k JOIN regulation r ON r.id = k.regulation_id
      WHERE k.conference_id = c.id AND app.sees(r.access, r.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))), '[]')
  FROM follow_up_mention m JOIN conference c ON c.id = m.conference_id LEFT JOIN outcome_item o ON o.id = m.outcome_item_id
  WHERE m.thread_id = ANY (ids) AND app.sees(c.access, c.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
$$;

-- Threads with a visible mention in a conference of both, or (without another) owned by the one.
CREATE FUNCTION app.follow_ups_of(one uuid[], other uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER ROWS 1000 SET search_path = public, pg_temp AS $$
  SELECT m.thread_id FROM follow_up_mention m
  WHERE m.conference_id IN (SELECT app.conferences_of(one))
    AND (other IS NULL OR m.conference_id IN (SELECT app.conferences_of(other)))
  UNION
  SELECT m.thread_id FROM outcome_owner w JOIN follow_up_mention m ON m.outcome_item_id = w.outcome_item_id
  JOIN conference c ON c.id = m.conference_id
  WHERE other IS NULL AND w.unit_id = ANY (one)
    AND app.sees(c.access, c.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
$$;

-- Threads with a visible mention in a conference on one of these papers, or on what they replace.
CREATE FUNCTION app.follow_ups_about(papers uuid[]) RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER ROWS 100 SET search_path = public, pg_temp AS $$
  WITH RECURSIVE back AS (
    SELECT r.id FROM regulation r WHERE r.id = ANY (papers)
      AND app.sees(r.access, r.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
    UNION
    SELECT r.id FROM back b JOIN regulation_relation x ON x.acting_id = b.id AND x.kind = 'REPLACES'
    JOIN regulation r ON r.id = x.target_id
    WHERE app.sees(r.access, r.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
  )
  SELECT DISTINCT m.thread_id FROM back b JOIN conference_regulation k ON k.regulation_id = b.id
  JOIN conference c ON c.id = k.conference_id JOIN follow_up_mention m ON m.conference_id = c.id
  WHERE app.sees(c.access, c.audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
$$;

-- After mentions, merges or decisions changed: whose thread is whose, which threads nobody speaks
-- of or decided on any more, and what everybody may know of the others.
CREATE FUNCTION app.settle_follow_ups(ids uuid[]) RETURNS void
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
  touched := touched || ARRAY(SELECT f.root_id FROM follow_up f WHERE f.id = ANY (touched));
  UPDATE follow_up f SET named = coalesce(e.named, false), standing = coalesce(e.standing, 'OPEN'),
    recurrences = coalesce(e.recurrences, 0), place = coalesce(e.place, 1500), field = e.field, deadline = e.deadline,
    deadline_earliest = e.deadline_earliest, deadline_latest = e.deadline_latest, raised_latest = e.raised_latest
  FROM unnest(touched) AS w(id) LEFT JOIN app.follow_up_facts(touched, true, '{}') e ON e.id = w.id WHERE f.id = w.id;
END $$;

CREATE INDEX follow_up_list ON follow_up (place, (coalesce(deadline_latest, 'infinity'::date)), id) WHERE named AND merged_into_id IS NULL;
CREATE INDEX follow_up_due ON follow_up (deadline_latest) WHERE named AND merged_into_id IS NULL AND standing = 'OPEN';
CREATE INDEX conference_closed ON conference (id) WHERE access = 'PARTIES';

DO $$ DECLARE f text; BEGIN
  FOREACH f IN ARRAY ARRAY['follow_up_facts(uuid[], boolean, uuid[])', 'own_follow_up_facts()', 'follow_up_mentions(uuid[])',
    'follow_ups_of(uuid[], uuid[])', 'follow_ups_about(uuid[])', 'settle_follow_ups(uuid[])', 'thread_of_mention()'] LOOP
    EXECUTE 'REVOKE EXECUTE ON FUNCTION app.' || f || ' FROM PUBLIC';
  END LOOP;
  FOREACH f IN ARRAY ARRAY['own_follow_up_facts()', 'follow_up_mentions(uuid[])',
    'follow_ups_of(uuid[], uuid[])', 'follow_ups_about(uuid[])', 'settle_follow_ups(uuid[])'] LOOP
    EXECUTE 'GRANT EXECUTE ON FUNCTION app.' || f || ' TO registry_app';
  END LOOP;
END $$;
