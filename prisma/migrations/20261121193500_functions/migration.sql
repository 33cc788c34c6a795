-- The named doors: audit chain, look-ups for sign-in and tokens, coverage of memberships.

-- ---------------------------------------------------------------------------------------------
-- Audit: inserts only, through one function that chains hashes
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.audit_detail_hash(d audit_detail) RETURNS bytea LANGUAGE sql STABLE AS
$$ SELECT sha256(convert_to(jsonb_build_array(d.seq, d.regulation_id, d.conference_id, d.revision_id, d.summary, d.changes)::text, 'UTF8')) $$;

CREATE FUNCTION app.audit_hash(e audit_event) RETURNS bytea LANGUAGE sql STABLE AS
$$ SELECT sha256(e.previous || e.detail_hash || convert_to(jsonb_build_array(
     e.seq, extract(epoch FROM e.at), e.actor_kind, e.actor_id, e.actor_name, e.action,
     e.subject_type, e.subject_id, e.request_id, e.address)::text, 'UTF8')) $$;

CREATE FUNCTION app.append_audit(action text, subject_type text, subject_id uuid, regulation_id uuid,
  conference_id uuid, revision_id uuid, summary text, changes jsonb) RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  e audit_event;
  d audit_detail;
BEGIN
  IF app.actor_kind() = 'anonymous' AND action NOT LIKE 'signIn.%' THEN
    RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act';
  END IF;
  -- One chain, one writer at a time: the lock is held until the transaction ends.
  PERFORM pg_advisory_xact_lock(4817001);
  SELECT coalesce(max(a.seq), 0) + 1 INTO e.seq FROM audit_event a;
  SELECT a.hash INTO e.previous FROM audit_event a WHERE a.seq = e.seq - 1;
  e.previous := coalesce(e.previous, '\x'::bytea);
  e.at := clock_timestamp();
  e.actor_kind := app.actor_kind();
  e.actor_id := app.actor_id();
  e.actor_name := nullif(current_setting('app.actor_name', true), '');
  e.action := append_audit.action;
  e.subject_type := append_audit.subject_type;
  e.subject_id := append_audit.subject_id;
  e.request_id := nullif(current_setting('app.request_id', true), '');
  e.address := nullif(current_setting('app.address', true), '');
  d := ROW(e.seq, append_audit.regulation_id, append_audit.conference_id, append_audit.revision_id,
           append_audit.summary, coalesce(append_audit.changes, '[]'::jsonb));
  e.detail_hash := app.audit_detail_hash(d);
  e.hash := app.audit_hash(e);
  INSERT INTO audit_event SELECT e.*;
  INSERT INTO audit_detail SELECT d.*;
  PERFORM set_config('app.audited', '1', true);
  RETURN e.seq;
END $$;

CREATE FUNCTION app.refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'the audit takes inserts only'; END $$;
CREATE TRIGGER inserts_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER inserts_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_detail
  FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();

-- The first entry that does not fit the chain, and the last hash, to be noted down elsewhere.
CREATE FUNCTION app.verify_audit(OUT entries bigint, OUT head text, OUT broken_at bigint, OUT reason text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT (app.actor_kind() = 'job' OR app.actor_has('AUDITOR')) THEN
    RAISE insufficient_privilege USING MESSAGE = 'the log is the auditor''s to read';
  END IF;
  SELECT count(*), encode((array_agg(hash ORDER BY seq DESC))[1], 'hex') INTO entries, head FROM audit_event;
  SELECT c.seq, c.why INTO broken_at, reason FROM (
    SELECT e.seq, CASE
      WHEN e.seq <> row_number() OVER w THEN 'an entry is missing before it'
      WHEN e.previous <> coalesce(lag(e.hash) OVER w, '\x'::bytea) THEN 'it does not continue the entry before it'
      WHEN d.seq IS NULL THEN 'its detail is missing'
      WHEN e.detail_hash <> app.audit_detail_hash(d) THEN 'its detail was altered'
      WHEN e.hash <> app.audit_hash(e) THEN 'it was altered'
    END AS why
    FROM audit_event e LEFT JOIN audit_detail d ON d.seq = e.seq
    WINDOW w AS (ORDER BY e.seq)
  ) c WHERE c.why IS NOT NULL ORDER BY c.seq LIMIT 1;
END $$;

-- ---------------------------------------------------------------------------------------------
-- Sign-in and tokens: what a stranger may call, and nothing beside it
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.sign_in_lookup(name text, OUT user_id uuid, OUT password_hash text, OUT must_change boolean, OUT disabled boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT u.id, c.password_hash, c.must_change, u.disabled_at IS NOT NULL
   FROM "user" u JOIN credential c ON c.user_id = u.id WHERE u.username = lower(name) $$;

-- Seconds still to wait for any of these keys ("account:…", "address:…").
CREATE FUNCTION app.sign_in_wait(keys text[]) RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(ceil(max(extract(epoch FROM locked_until - clock_timestamp()))), 0)::int
   FROM sign_in_throttle WHERE key = ANY (keys) AND locked_until > clock_timestamp() $$;

-- One more failure. From `threshold` on each doubles the delay: 15 s, 30 s … at most an hour.
CREATE FUNCTION app.sign_in_failed(throttle_key text, threshold integer) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO sign_in_throttle AS t (key, failures, last_failure, locked_until)
   VALUES (throttle_key, 1, clock_timestamp(), NULL)
   ON CONFLICT (key) DO UPDATE SET
     failures = CASE WHEN t.last_failure < clock_timestamp() - interval '1 day' THEN 1 ELSE t.failures + 1 END,
     last_failure = clock_timestamp(),
     locked_until = CASE
       WHEN t.last_failure < clock_timestamp() - interval '1 day' OR t.failures + 1 < threshold THEN NULL
       ELSE clock_timestamp() + least(interval '1 hour', interval '15 seconds' * power(2, least(t.failures + 1 - threshold, 12)))
     END $$;

CREATE FUNCTION app.sign_in_succeeded(throttle_key text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ DELETE FROM sign_in_throttle WHERE key = throttle_key $$;

-- One failure less: an attempt is counted before it is tried, and this one was none.
CREATE FUNCTION app.sign_in_uncounted(throttle_key text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ UPDATE sign_in_throttle SET failures = greatest(failures - 1, 0), locked_until = NULL
   WHERE key = throttle_key AND failures > 0 $$;

CREATE FUNCTION app.open_session(owner uuid, address text, user_agent text, hours integer) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS
$$ INSERT INTO session (user_id, expires_at, address, user_agent)
   SELECT u.id, now() + make_interval(hours => open_session.hours), open_session.address, left(open_session.user_agent, 300)
   FROM "user" u WHERE u.id = owner AND u.disabled_at IS NULL
   RETURNING id $$;

CREATE FUNCTION app.person_of(owner uuid) RETURNS jsonb
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT jsonb_build_object('userId', u.id, 'username', u.username, 'displayName', u.display_name,
     'mustChangePassword', coalesce(c.must_change, false),
     'memberships', coalesce((SELECT jsonb_agg(jsonb_build_object('role', m.role, 'unitId', m.unit_id, 'unitCode', x.code) ORDER BY m.created_at, m.id)
       FROM membership m LEFT JOIN unit x ON x.id = m.unit_id WHERE m.user_id = u.id), '[]'::jsonb))
   FROM "user" u LEFT JOIN credential c ON c.user_id = u.id
   WHERE u.id = owner AND u.disabled_at IS NULL $$;

-- The person behind a living session, or null. Being seen is noted every five minutes.
CREATE FUNCTION app.resolve_session(session_id uuid) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE s session;
BEGIN
  SELECT * INTO s FROM session WHERE id = session_id AND revoked_at IS NULL AND expires_at > now();
  IF s.id IS NULL THEN RETURN NULL; END IF;
  IF s.last_seen_at < now() - interval '5 minutes' AND current_setting('transaction_read_only') = 'off' THEN
    UPDATE session SET last_seen_at = now() WHERE id = session_id;
  END IF;
  RETURN app.person_of(s.user_id);
END $$;

CREATE FUNCTION app.resolve_token(token_hash bytea) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE t api_token;
BEGIN
  SELECT * INTO t FROM api_token WHERE hash = token_hash AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now());
  IF t.id IS NULL THEN RETURN NULL; END IF;
  IF coalesce(t.last_used_at, t.created_at - interval '1 day') < now() - interval '5 minutes' AND current_setting('transaction_read_only') = 'off' THEN
    UPDATE api_token SET last_used_at = now() WHERE id = t.id;
  END IF;
  RETURN app.person_of(t.user_id) || jsonb_build_object('tokenId', t.id);
END $$;

-- The hash of one's own password, to check the old one before a change.
CREATE FUNCTION app.own_password_hash() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT password_hash FROM credential WHERE user_id = app.actor_id() AND app.actor_kind() = 'user' $$;

-- One's own new password, or one given by whom manages accounts (then it must be changed).
CREATE FUNCTION app.set_password(owner uuid, new_hash text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE own boolean := app.actor_kind() = 'user' AND app.actor_id() = owner;
BEGIN
  IF NOT own AND NOT app.manages_users() THEN
    RAISE insufficient_privilege USING MESSAGE = 'not one''s own password';
  END IF;
  INSERT INTO credential (user_id, password_hash, must_change, changed_at) VALUES (owner, new_hash, NOT own, now())
  ON CONFLICT (user_id) DO UPDATE SET password_hash = new_hash, must_change = NOT own, changed_at = now();
END $$;

-- Migrations applied and not rolled back: what readiness compares with the files it was built with.
CREATE FUNCTION app.applied_migrations() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN (SELECT coalesce(array_agg(migration_name::text ORDER BY migration_name), '{}') FROM _prisma_migrations
          WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL);
END $$;

-- ---------------------------------------------------------------------------------------------
-- Units and indicators
-- ---------------------------------------------------------------------------------------------

-- A membership covers the unit, those whose present (else last) superior chain leads to it, and
-- the predecessors of all of them (domain, section 9: covering).
CREATE FUNCTION app.rebuild_unit_cover() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DELETE FROM unit_cover;
  INSERT INTO unit_cover (unit_id, covered_id)
  WITH RECURSIVE leads AS (
    SELECT parent_id AS above, id AS below FROM unit WHERE parent_id IS NOT NULL
    UNION
    SELECT s.unit_id, p.unit_id FROM unit_change c
      JOIN unit_change_successor s ON s.change_id = c.id
      JOIN unit_change_predecessor p ON p.change_id = c.id
      WHERE c.undone_at IS NULL AND s.unit_id <> p.unit_id
  ), cover AS (
    SELECT id AS unit_id, id AS covered_id FROM unit
    UNION
    SELECT c.unit_id, l.below FROM cover c JOIN leads l ON l.above = c.covered_id
  ) SELECT unit_id, covered_id FROM cover;
$$;

-- The indicator of this name and measure, made on first use; one not seen is found all the same,
-- so that the same thing never gets two identities.
CREATE FUNCTION app.indicator_id(indicator_name text, indicator_measure text) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE found uuid;
BEGIN
  IF NOT app.actor_known() THEN RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act'; END IF;
  INSERT INTO indicator (name, measure) VALUES (indicator_name, indicator_measure) ON CONFLICT DO NOTHING;
  SELECT id INTO found FROM indicator WHERE name = indicator_name AND measure = indicator_measure;
  RETURN found;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA app TO registry_app;
REVOKE EXECUTE ON FUNCTION app.refuse_change(), app.person_of(uuid) FROM registry_app;
