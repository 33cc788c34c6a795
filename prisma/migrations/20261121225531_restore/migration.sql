-- What was withdrawn can be taken up again as the draft it was; nothing else becomes of it.
CREATE OR REPLACE FUNCTION app.keep_hands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.record_type, NEW.record_id, NEW.base_id, NEW.author_id, NEW.drafting_unit_id)
       IS DISTINCT FROM (OLD.record_type, OLD.record_id, OLD.base_id, OLD.author_id, OLD.drafting_unit_id)
    OR NOT (NEW.editors @> OLD.editors)
    OR (OLD.state = 'WITHDRAWN' AND (NEW.state <> 'DRAFT' OR NEW.payload <> OLD.payload))
    OR (OLD.state IN ('SUBMITTED', 'APPROVED') AND NEW.payload <> OLD.payload)
    OR (NEW.payload <> OLD.payload AND app.actor_id() <> ALL (NEW.editors))
    OR (NEW.state = 'APPROVED' AND OLD.state NOT IN ('SUBMITTED', 'APPROVED'))
  THEN RAISE check_violation USING MESSAGE = 'a revision keeps its hands and its decisions'; END IF;
  RETURN NEW;
END $$;
