-- A file is added to a draft and taken from it by whom the draft is, moves to the record with its
-- approval, and stays there: earlier revisions name it.

REVOKE UPDATE ON attachment FROM registry_app;
GRANT UPDATE (revision_id, regulation_id, conference_id) ON attachment TO registry_app;
DROP POLICY see ON attachment;
CREATE POLICY see ON attachment FOR SELECT TO registry_app
  USING (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id) OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id)
      OR EXISTS (SELECT FROM revision v WHERE v.id = revision_id));
CREATE POLICY add ON attachment FOR INSERT TO registry_app WITH CHECK (
  uploaded_by_id = (SELECT app.actor_id())
  AND EXISTS (SELECT FROM revision v WHERE v.id = revision_id AND v.state IN ('DRAFT', 'RETURNED')));
CREATE POLICY move ON attachment FOR UPDATE TO registry_app
  USING (EXISTS (SELECT FROM revision v WHERE v.id = revision_id AND v.state <> 'APPROVED'))
  WITH CHECK (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id) OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id));
CREATE POLICY remove ON attachment FOR DELETE TO registry_app
  USING (EXISTS (SELECT FROM revision v WHERE v.id = revision_id AND v.state <> 'APPROVED'));

-- What the background work may know and do: the bytes of a file whose text is wanted, the text
-- found, and which contents have a row left. It sees no record by that.
CREATE FUNCTION app.text_wanted(attachment_id uuid, OUT sha256 text, OUT size bigint) RETURNS record
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app.actor_kind() <> 'job' THEN RAISE insufficient_privilege USING MESSAGE = 'for the background work alone'; END IF;
  SELECT a.sha256, a.size INTO text_wanted.sha256, text_wanted.size
  FROM attachment a WHERE a.id = attachment_id AND a.extraction = 'PENDING';
END $$;

CREATE FUNCTION app.keep_text(attachment_id uuid, found "Extraction", words text,
  OUT regulation_id uuid, OUT conference_id uuid) RETURNS record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app.actor_kind() <> 'job' THEN RAISE insufficient_privilege USING MESSAGE = 'for the background work alone'; END IF;
  UPDATE attachment a SET extraction = found, extracted_text = words
  WHERE a.id = attachment_id AND a.extraction = 'PENDING'
  RETURNING a.regulation_id, a.conference_id INTO keep_text.regulation_id, keep_text.conference_id;
END $$;

CREATE FUNCTION app.contents_in_use(hashes text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF app.actor_kind() <> 'job' THEN RAISE insufficient_privilege USING MESSAGE = 'for the background work alone'; END IF;
  RETURN (SELECT coalesce(array_agg(DISTINCT a.sha256), '{}') FROM attachment a WHERE a.sha256 = ANY (hashes));
END $$;

CREATE INDEX attachment_sha256 ON attachment (sha256);
GRANT EXECUTE ON FUNCTION app.text_wanted(uuid), app.keep_text(uuid, "Extraction", text), app.contents_in_use(text[]) TO registry_app;
