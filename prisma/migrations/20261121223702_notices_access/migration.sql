-- Confirmations: each side speaks through its own approvers and leaders, of the revision that is
-- published, and what was said stays said. One account never speaks for two sides of a record.
DROP POLICY see ON confirmation;
REVOKE UPDATE, DELETE ON confirmation FROM registry_app;
CREATE POLICY see ON confirmation FOR SELECT TO registry_app
  USING (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id) OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id));
CREATE POLICY add ON confirmation FOR INSERT TO registry_app WITH CHECK (
  user_id = (SELECT app.actor_id())
  AND unit_id = ANY ((SELECT app.actor_units(ARRAY['APPROVER', 'LEADER']::"Role"[]))::uuid[])
  AND (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id AND r.revision_id = confirmation.revision_id AND confirmation.unit_id = ANY (r.party_units))
    OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id AND c.revision_id = confirmation.revision_id AND confirmation.unit_id = ANY (c.party_units))));
ALTER TABLE confirmation ADD CONSTRAINT one_side_an_account EXCLUDE USING gist (
  (coalesce(regulation_id, conference_id)) WITH =, user_id WITH =, unit_id WITH <>);

-- What lists show of it stands on the record; a new revision asks every side again.
CREATE FUNCTION app.note_confirmation() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE confirmed uuid[] := CASE WHEN NEW.decision = 'CONFIRMED' THEN ARRAY[NEW.unit_id] ELSE '{}' END;
  disputed uuid[] := CASE WHEN NEW.decision = 'DISPUTED' THEN ARRAY[NEW.unit_id] ELSE '{}' END;
BEGIN
  UPDATE regulation SET confirmed_units = array_remove(confirmed_units, NEW.unit_id) || confirmed,
    disputed_units = array_remove(disputed_units, NEW.unit_id) || disputed
    WHERE id = NEW.regulation_id AND revision_id = NEW.revision_id;
  UPDATE conference SET confirmed_units = array_remove(confirmed_units, NEW.unit_id) || confirmed,
    disputed_units = array_remove(disputed_units, NEW.unit_id) || disputed
    WHERE id = NEW.conference_id AND revision_id = NEW.revision_id;
  RETURN NULL;
END $$;
CREATE TRIGGER note_confirmation AFTER INSERT ON confirmation FOR EACH ROW EXECUTE FUNCTION app.note_confirmation();
CREATE FUNCTION app.ask_again() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.confirmed_units := '{}';
  NEW.disputed_units := '{}';
  RETURN NEW;
END $$;
CREATE TRIGGER ask_again BEFORE UPDATE OF revision_id ON regulation FOR EACH ROW
  WHEN (NEW.revision_id IS DISTINCT FROM OLD.revision_id) EXECUTE FUNCTION app.ask_again();
CREATE TRIGGER ask_again BEFORE UPDATE OF revision_id ON conference FOR EACH ROW
  WHEN (NEW.revision_id IS DISTINCT FROM OLD.revision_id) EXECUTE FUNCTION app.ask_again();
REVOKE EXECUTE ON FUNCTION app.note_confirmation(), app.ask_again() FROM PUBLIC;

-- Notices are one's own. They are delivered by the job alone, which sees no record: it passes on to
-- whom the act itself addressed them, and a second delivery changes nothing.
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE ON notice TO registry_app;
CREATE POLICY own ON notice TO registry_app
  USING (user_id = (SELECT app.actor_id())) WITH CHECK (user_id = (SELECT app.actor_id()));
CREATE INDEX notice_unread ON notice (user_id) WHERE read_at IS NULL;
ALTER TABLE notice ADD CONSTRAINT one_record CHECK (num_nonnulls(regulation_id, conference_id) <= 1);

CREATE FUNCTION app.deliver_notice(what "NoticeKind", act text, revision uuid, regulation uuid, conference uuid,
  units uuid[], roles "Role"[], people uuid[], but uuid[]) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE delivered integer;
BEGIN
  IF app.actor_kind() <> 'job' THEN RAISE insufficient_privilege USING MESSAGE = 'notices are delivered by the job'; END IF;
  INSERT INTO notice (user_id, kind, revision_id, regulation_id, conference_id, key)
  SELECT u.id, what, revision, regulation, conference, act FROM "user" u
  WHERE u.disabled_at IS NULL AND u.id <> ALL (but) AND (u.id = ANY (people) OR EXISTS (
    SELECT FROM membership m JOIN unit_cover c ON c.unit_id = m.unit_id
    WHERE m.user_id = u.id AND m.role = ANY (roles) AND c.covered_id = ANY (units)))
  ON CONFLICT (user_id, key) DO NOTHING;
  GET DIAGNOSTICS delivered = ROW_COUNT;
  RETURN delivered;
END $$;
REVOKE EXECUTE ON FUNCTION app.deliver_notice("NoticeKind", text, uuid, uuid, uuid, uuid[], "Role"[], uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.deliver_notice("NoticeKind", text, uuid, uuid, uuid, uuid[], "Role"[], uuid[], uuid[]) TO registry_app;

-- How many notices somebody has not read comes with the look-up of their session, at no query more.
CREATE OR REPLACE FUNCTION app.resolve_session(session_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE s session;
BEGIN
  SELECT * INTO s FROM session WHERE id = session_id AND revoked_at IS NULL AND expires_at > now();
  IF s.id IS NULL THEN RETURN NULL; END IF;
  IF s.last_seen_at < now() - interval '5 minutes' AND current_setting('transaction_read_only') = 'off' THEN
    UPDATE session SET last_seen_at = now() WHERE id = session_id;
  END IF;
  RETURN app.person_of(s.user_id) || jsonb_build_object('unread',
    (SELECT count(*) FROM (SELECT FROM notice n WHERE n.user_id = s.user_id AND n.read_at IS NULL LIMIT 100) AS few));
END $$;
