-- "found" is a word of the language itself; the outcome gets another name.
DROP FUNCTION app.keep_text(uuid, "Extraction", text);
CREATE FUNCTION app.keep_text(attachment_id uuid, outcome "Extraction", words text,
  OUT regulation_id uuid, OUT conference_id uuid) RETURNS record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app.actor_kind() <> 'job' THEN RAISE insufficient_privilege USING MESSAGE = 'for the background work alone'; END IF;
  UPDATE attachment a SET extraction = outcome, extracted_text = words
  WHERE a.id = attachment_id AND a.extraction = 'PENDING'
  RETURNING a.regulation_id, a.conference_id INTO keep_text.regulation_id, keep_text.conference_id;
END $$;
GRANT EXECUTE ON FUNCTION app.keep_text(uuid, "Extraction", text) TO registry_app;
