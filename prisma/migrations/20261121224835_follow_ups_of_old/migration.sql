-- Conferences published before there were follow-ups: each shortcoming and direction begins a thread.
CREATE TEMP TABLE begun ON COMMIT DROP AS
  SELECT uuidv7() AS id, o.id AS outcome, o.item_id, o.conference_id,
    (CASE o.kind WHEN 'SHORTCOMING' THEN 'SHORTCOMING' ELSE 'COMMITMENT' END)::"FollowUpKind" AS kind
  FROM outcome_item o WHERE o.kind IN ('SHORTCOMING', 'DIRECTION')
    AND NOT EXISTS (SELECT FROM follow_up_mention m WHERE m.conference_id = o.conference_id AND m.item_id = o.item_id);
INSERT INTO follow_up (id, kind, root_id) SELECT id, kind, id FROM begun;
INSERT INTO follow_up_mention (follow_up_id, thread_id, conference_id, item_id, outcome_item_id, named, state)
  SELECT id, id, conference_id, item_id, outcome, true, 'RAISED' FROM begun;
SELECT set_config('app.actor_kind', 'job', true);
SELECT app.settle_follow_ups(ARRAY(SELECT id FROM begun));
SELECT set_config('app.actor_kind', '', true);
