-- Constraints and indexes that Prisma cannot say.

-- Bounds of a partial date come in order; a date without text has no bounds.
DO $$ DECLARE c record; BEGIN
  FOR c IN
    SELECT a.table_name, left(a.column_name, -9) AS stem,
      (SELECT b.column_name FROM information_schema.columns b WHERE b.table_schema = 'public' AND b.table_name = a.table_name
        AND b.column_name IN (left(a.column_name, -9), left(a.column_name, -9) || '_on')) AS text_column
    FROM information_schema.columns a WHERE a.table_schema = 'public' AND a.column_name LIKE '%\_earliest'
  LOOP
    EXECUTE format('ALTER TABLE public.%I ADD CONSTRAINT %I CHECK (%I <= %I AND (%I IS NOT NULL OR num_nonnulls(%I, %I) = 0))',
      c.table_name, c.stem || '_bounds', c.stem || '_earliest', c.stem || '_latest',
      coalesce(c.text_column, c.stem || '_earliest'), c.stem || '_earliest', c.stem || '_latest');
  END LOOP;
END $$;

ALTER TABLE unit ADD CONSTRAINT code_form CHECK (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$');
ALTER TABLE unit ADD CONSTRAINT not_its_own_superior CHECK (parent_id <> id);

-- No two official names of one unit in certainly overlapping periods (known beginnings only;
-- an official name without an end is still in use).
ALTER TABLE unit_name ADD COLUMN certain_period daterange GENERATED ALWAYS AS (
  CASE WHEN kind = 'OFFICIAL' AND valid_from_latest IS NOT NULL AND (valid_to IS NULL OR valid_to_earliest >= valid_from_latest)
    THEN daterange(valid_from_latest, valid_to_earliest, '[]') END) STORED;
ALTER TABLE unit_name ADD CONSTRAINT official_names_do_not_overlap
  EXCLUDE USING gist (unit_id WITH =, certain_period WITH &&);
CREATE UNIQUE INDEX unit_name_one_present ON unit_name (unit_id) WHERE kind = 'OFFICIAL' AND valid_to IS NULL;

-- A number recurs every year: identity is number, date and parties.
CREATE UNIQUE INDEX regulation_identity ON regulation (number_key, coalesce(signed_on, ''), party_key) WHERE number_key IS NOT NULL;
ALTER TABLE regulation ADD CONSTRAINT titled CHECK (title <> '' AND title IS NFC NORMALIZED);
ALTER TABLE conference ADD CONSTRAINT titled CHECK (title <> '' AND title IS NFC NORMALIZED);
ALTER TABLE regulation ADD CONSTRAINT open_end_needs_end CHECK (NOT end_is_open OR ends_on IS NOT NULL);

ALTER TABLE regulation_party ADD CONSTRAINT named CHECK (num_nonnulls(unit_id, stated_name) > 0);
ALTER TABLE conference_party ADD CONSTRAINT named CHECK (num_nonnulls(unit_id, stated_name) > 0);
ALTER TABLE participation ADD CONSTRAINT somebody CHECK (num_nonnulls(person_id, delegation) > 0);
ALTER TABLE outcome_owner ADD CONSTRAINT named CHECK (num_nonnulls(unit_id, text) > 0);
ALTER TABLE regulation_relation ADD CONSTRAINT has_target CHECK (num_nonnulls(target_id, target_text) > 0 AND target_id <> acting_id);
ALTER TABLE figure ADD CONSTRAINT malformed_has_no_number CHECK (NOT malformed OR (number IS NULL AND operator IS NULL));
ALTER TABLE figure ADD CONSTRAINT raw_is_kept CHECK (raw <> '');
ALTER TABLE commendation ADD CONSTRAINT counted CHECK (count >= 0);
ALTER TABLE provenance ADD CONSTRAINT quotation_order CHECK (quote_start <= quote_end);
ALTER TABLE provenance ADD CONSTRAINT chosen_with_reason CHECK (NOT chosen OR chosen_reason <> '');
ALTER TABLE provenance ADD CONSTRAINT inferred_has_basis CHECK (certainty <> 'INFERRED' OR basis IS NOT NULL);
ALTER TABLE person ADD CONSTRAINT not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE follow_up ADD CONSTRAINT not_merged_into_itself CHECK (merged_into_id <> id);
ALTER TABLE follow_up ADD CONSTRAINT dropped_with_reason CHECK (dropped_at IS NULL OR dropped_reason <> '');

ALTER TABLE revision ADD CONSTRAINT own_record CHECK (
  coalesce(regulation_id, record_id) = record_id AND coalesce(conference_id, record_id) = record_id
  AND (record_type = 'REGULATION' OR regulation_id IS NULL) AND (record_type = 'CONFERENCE' OR conference_id IS NULL));
ALTER TABLE revision ADD CONSTRAINT approved_by_another CHECK (state <> 'APPROVED' OR (approver_id <> author_id AND approver_id <> ALL (editors)) IS NOT FALSE);
ALTER TABLE revision ADD CONSTRAINT numbered_when_approved CHECK ((state = 'APPROVED') = (number IS NOT NULL) AND (state <> 'APPROVED' OR decided_at IS NOT NULL));
ALTER TABLE revision ADD CONSTRAINT returned_with_reason CHECK (state <> 'RETURNED' OR return_reason <> '');
ALTER TABLE revision ADD CONSTRAINT correction_has_reason CHECK (state = 'DRAFT' OR state = 'WITHDRAWN' OR base_id IS NULL OR reason <> '');
-- Who had a hand in a draft stays on it, so that the check above cannot be talked round; what is
-- decided stays decided, and what is approved is what was submitted.
CREATE FUNCTION app.keep_hands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.record_type, NEW.record_id, NEW.base_id, NEW.author_id, NEW.drafting_unit_id)
       IS DISTINCT FROM (OLD.record_type, OLD.record_id, OLD.base_id, OLD.author_id, OLD.drafting_unit_id)
    OR NOT (NEW.editors @> OLD.editors)
    OR OLD.state = 'WITHDRAWN'
    OR (OLD.state IN ('SUBMITTED', 'APPROVED') AND NEW.payload <> OLD.payload)
    OR (NEW.payload <> OLD.payload AND app.actor_id() <> ALL (NEW.editors))
    OR (NEW.state = 'APPROVED' AND OLD.state NOT IN ('SUBMITTED', 'APPROVED'))
  THEN RAISE check_violation USING MESSAGE = 'a revision keeps its hands and its decisions'; END IF;
  RETURN NEW;
END $$;
REVOKE EXECUTE ON FUNCTION app.keep_hands() FROM PUBLIC;
CREATE TRIGGER keep_hands BEFORE UPDATE ON revision FOR EACH ROW EXECUTE FUNCTION app.keep_hands();
ALTER TABLE confirmation ADD CONSTRAINT dispute_has_note CHECK (decision <> 'DISPUTED' OR note <> '');

ALTER TABLE "user" ADD CONSTRAINT username_form CHECK (username ~ '^[a-z0-9][a-z0-9._-]{1,49}$');
ALTER TABLE membership ADD CONSTRAINT unit_where_needed CHECK (unit_id IS NOT NULL OR role IN ('ADMINISTRATOR', 'AUDITOR'));
CREATE UNIQUE INDEX membership_once ON membership (user_id, role, coalesce(unit_id, '00000000-0000-0000-0000-000000000000'));

-- Lists: newest first, the undated at the end; the identity settles ties.
CREATE INDEX regulation_newest ON regulation ((coalesce(signed_latest, '-infinity'::date)) DESC, id DESC);
CREATE INDEX conference_newest ON conference ((coalesce(held_latest, '-infinity'::date)) DESC, id DESC);
CREATE INDEX regulation_number ON regulation (number_key) WHERE number_key IS NOT NULL;
CREATE INDEX regulation_oldest ON regulation ((coalesce(signed_latest, 'infinity'::date)), id);
CREATE INDEX conference_oldest ON conference ((coalesce(held_latest, 'infinity'::date)), id);
-- The desk: what was published last, and what nears its nominal end.
CREATE INDEX regulation_published ON regulation (published_at DESC, id DESC);
CREATE INDEX conference_published ON conference (published_at DESC, id DESC);
CREATE INDEX regulation_ends ON regulation (ends_latest) WHERE ends_latest IS NOT NULL;
