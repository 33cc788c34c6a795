-- Who may see is decided here, once: the three roles, the visibility predicate, row security on
-- every table, the named look-ups for sign-in, and the constraints that Prisma cannot say.

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'registry_app') THEN
    CREATE ROLE registry_app NOLOGIN NOINHERIT;
  END IF;
END $$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA app;
REVOKE ALL ON SCHEMA app FROM PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA app REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
GRANT USAGE ON SCHEMA public, app TO registry_app;

-- ---------------------------------------------------------------------------------------------
-- The actor of the transaction, as asActor() set it
-- ---------------------------------------------------------------------------------------------

CREATE FUNCTION app.actor_kind() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT coalesce(nullif(current_setting('app.actor_kind', true), ''), 'anonymous') $$;

CREATE FUNCTION app.actor_id() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;

-- Anybody but a stranger.
CREATE FUNCTION app.actor_known() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS
$$ SELECT app.actor_kind() IN ('job', 'reference')
       OR (app.actor_kind() IN ('user', 'token', 'importer') AND app.actor_id() IS NOT NULL) $$;

-- Units covered by the actor's memberships in these roles. Administrators and auditors get no
-- right to records by that, so their roles are never passed for reading.
CREATE FUNCTION app.actor_units(roles "Role"[]) RETURNS uuid[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT coalesce(array_agg(DISTINCT c.covered_id), '{}')
   FROM membership m
   JOIN "user" u ON u.id = m.user_id AND u.disabled_at IS NULL
   JOIN unit_cover c ON c.unit_id = m.unit_id
   WHERE m.user_id = app.actor_id() AND m.role = ANY (roles) $$;

CREATE FUNCTION app.actor_has(wanted "Role") RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS
$$ SELECT EXISTS (SELECT FROM membership m JOIN "user" u ON u.id = m.user_id AND u.disabled_at IS NULL
                  WHERE m.user_id = app.actor_id() AND m.role = wanted) $$;

-- The visibility predicate. Settings come in as arguments so that the planner inlines it and
-- evaluates each of them at most once a query; a record for everybody never asks for the units.
CREATE FUNCTION app.sees(access "Access", audience uuid[], known boolean, units uuid[]) RETURNS boolean
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT known AND (access = 'INTERNAL'::"Access" OR audience && units) $$;

CREATE FUNCTION app.reading_units() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT app.actor_units(ARRAY['VIEWER', 'SECRETARY', 'APPROVER', 'LEADER']::"Role"[]) $$;

CREATE FUNCTION app.drafting_units() RETURNS uuid[] LANGUAGE sql STABLE AS
$$ SELECT app.actor_units(ARRAY['SECRETARY', 'APPROVER']::"Role"[]) $$;

CREATE FUNCTION app.edits_reference() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app.actor_kind() = 'reference' OR app.actor_has('ADMINISTRATOR') $$;

CREATE FUNCTION app.manages_users() RETURNS boolean LANGUAGE sql STABLE AS
$$ SELECT app.actor_kind() = 'job' OR app.actor_has('ADMINISTRATOR') $$;

-- ---------------------------------------------------------------------------------------------
-- Row security
-- ---------------------------------------------------------------------------------------------

DO $$ DECLARE t text; BEGIN
  FOR t IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
    EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

-- Not for the application role at all.
CREATE POLICY nobody ON credential USING (false);
CREATE POLICY nobody ON sign_in_throttle USING (false);
DO $$ BEGIN
  IF to_regclass('public._prisma_migrations') IS NOT NULL THEN
    EXECUTE 'CREATE POLICY nobody ON public._prisma_migrations USING (false)';
  END IF;
END $$;

-- Units are known to everybody; reference data is written by its own actor and by administrators.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['unit', 'unit_name', 'unit_superior', 'unit_change',
    'unit_change_predecessor', 'unit_change_successor', 'abbreviation'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO registry_app', t);
    EXECUTE format('CREATE POLICY see ON public.%I FOR SELECT TO registry_app USING ((SELECT app.actor_known()))', t);
    EXECUTE format('CREATE POLICY edit ON public.%I TO registry_app USING ((SELECT app.edits_reference())) WITH CHECK ((SELECT app.edits_reference()))', t);
  END LOOP;
END $$;
GRANT SELECT ON unit_cover TO registry_app;
CREATE POLICY see ON unit_cover FOR SELECT TO registry_app USING ((SELECT app.actor_known()));
GRANT SELECT, INSERT, UPDATE ON registry_state TO registry_app;
CREATE POLICY see ON registry_state FOR SELECT TO registry_app USING ((SELECT app.actor_known()));
CREATE POLICY edit ON registry_state TO registry_app
  USING ((SELECT app.actor_kind()) IN ('reference', 'job')) WITH CHECK ((SELECT app.actor_kind()) IN ('reference', 'job'));

-- The two records.
GRANT SELECT, INSERT, UPDATE ON regulation, conference TO registry_app;
CREATE POLICY see ON regulation TO registry_app
  USING (app.sees(access, audience, (SELECT app.actor_known()), (SELECT app.reading_units())))
  WITH CHECK (app.sees(access, audience, (SELECT app.actor_known()), (SELECT app.reading_units())));
CREATE POLICY see ON conference TO registry_app
  USING (app.sees(access, audience, (SELECT app.actor_known()), (SELECT app.reading_units())))
  WITH CHECK (app.sees(access, audience, (SELECT app.actor_known()), (SELECT app.reading_units())));

-- What hangs on one record inherits its access by asking for the record.
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['regulation_party', 'regulation_issuer', 'regulation_signatory',
    'review_cycle', 'follow_up_regulation'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO registry_app', t);
    EXECUTE format('CREATE POLICY see ON public.%I TO registry_app USING (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id)) WITH CHECK (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['conference_party', 'conference_venue', 'participation', 'outcome_item',
    'figure', 'commendation', 'follow_up_mention'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO registry_app', t);
    EXECUTE format('CREATE POLICY see ON public.%I TO registry_app USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id)) WITH CHECK (EXISTS (SELECT FROM conference c WHERE c.id = conference_id))', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['source', 'provenance', 'legal_basis', 'search_entry', 'confirmation'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON public.%I TO registry_app', t);
    EXECUTE format('CREATE POLICY see ON public.%I TO registry_app USING (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id) OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id)) WITH CHECK (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id) OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id))', t);
    EXECUTE format('ALTER TABLE public.%I ADD CONSTRAINT one_record CHECK (num_nonnulls(regulation_id, conference_id) = 1)', t);
  END LOOP;
END $$;

-- What joins two records is seen by whom sees both.
GRANT SELECT, INSERT, UPDATE, DELETE ON conference_regulation, regulation_relation, outcome_owner TO registry_app;
CREATE POLICY see ON conference_regulation TO registry_app
  USING (EXISTS (SELECT FROM conference c WHERE c.id = conference_id) AND EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id));
CREATE POLICY see ON regulation_relation TO registry_app
  USING (EXISTS (SELECT FROM regulation r WHERE r.id = acting_id)
    AND (target_id IS NULL OR EXISTS (SELECT FROM regulation r WHERE r.id = target_id)));
CREATE POLICY see ON outcome_owner TO registry_app
  USING (EXISTS (SELECT FROM outcome_item o WHERE o.id = outcome_item_id));

-- People, indicators and follow-ups are known by what mentions them.
GRANT SELECT, INSERT, UPDATE ON person, indicator, follow_up TO registry_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON follow_up_owner TO registry_app;
CREATE POLICY see ON person FOR SELECT TO registry_app
  USING (EXISTS (SELECT FROM participation p WHERE p.person_id = person.id)
      OR EXISTS (SELECT FROM regulation_signatory s WHERE s.person_id = person.id));
CREATE POLICY add ON person FOR INSERT TO registry_app WITH CHECK ((SELECT app.actor_known()));
CREATE POLICY edit ON person FOR UPDATE TO registry_app USING (
  EXISTS (SELECT FROM participation p WHERE p.person_id = person.id)
  OR EXISTS (SELECT FROM regulation_signatory s WHERE s.person_id = person.id));
CREATE POLICY see ON indicator FOR SELECT TO registry_app
  USING (EXISTS (SELECT FROM figure f WHERE f.indicator_id = indicator.id));
CREATE POLICY see ON follow_up FOR SELECT TO registry_app
  USING (EXISTS (SELECT FROM follow_up_mention m WHERE m.follow_up_id = follow_up.id));
CREATE POLICY add ON follow_up FOR INSERT TO registry_app WITH CHECK ((SELECT app.actor_known()));
CREATE POLICY edit ON follow_up FOR UPDATE TO registry_app
  USING (EXISTS (SELECT FROM follow_up_mention m WHERE m.follow_up_id = follow_up.id));
CREATE POLICY see ON follow_up_owner TO registry_app
  USING (EXISTS (SELECT FROM follow_up f WHERE f.id = follow_up_id));

-- Revisions: an approved one goes with its record, and with the access it had itself, so that what
-- was for the parties only stays so when the record is opened; any other belongs to the secretaries and
-- approvers of its drafting unit. The database too refuses an approval by the author.
GRANT SELECT, INSERT, UPDATE ON revision TO registry_app;
CREATE POLICY see ON revision FOR SELECT TO registry_app USING (
  CASE WHEN state = 'APPROVED'
    THEN EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id
        AND app.sees(coalesce(payload->>'access', 'INTERNAL')::"Access", r.audience, true, (SELECT app.reading_units())))
      OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id
        AND app.sees(coalesce(payload->>'access', 'INTERNAL')::"Access", c.audience, true, (SELECT app.reading_units())))
      OR ((SELECT app.actor_kind()) = 'reference' AND drafting_unit_id IS NULL)
    ELSE drafting_unit_id = ANY ((SELECT app.drafting_units())::uuid[])
  END);
CREATE POLICY add ON revision FOR INSERT TO registry_app WITH CHECK (
  ((SELECT app.actor_kind()) = 'reference' AND drafting_unit_id IS NULL AND author_id IS NULL)
  OR (state = 'DRAFT' AND author_id = (SELECT app.actor_id())
      AND drafting_unit_id = ANY ((SELECT app.actor_units(ARRAY['SECRETARY']::"Role"[]))::uuid[])));
CREATE POLICY edit ON revision FOR UPDATE TO registry_app
  USING (state <> 'APPROVED' AND drafting_unit_id = ANY ((SELECT app.drafting_units())::uuid[])
    OR ((SELECT app.actor_kind()) = 'reference' AND drafting_unit_id IS NULL))
  WITH CHECK (
    ((SELECT app.actor_kind()) = 'reference' AND drafting_unit_id IS NULL)
    OR (drafting_unit_id = ANY ((SELECT app.drafting_units())::uuid[])
      AND (state <> 'APPROVED' OR (approver_id = (SELECT app.actor_id())
        AND drafting_unit_id = ANY ((SELECT app.actor_units(ARRAY['APPROVER']::"Role"[]))::uuid[])))));

GRANT SELECT, INSERT, DELETE ON attachment TO registry_app;
CREATE POLICY see ON attachment TO registry_app
  USING (EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id) OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id)
      OR EXISTS (SELECT FROM revision v WHERE v.id = revision_id));
ALTER TABLE attachment ADD CONSTRAINT one_owner CHECK (num_nonnulls(regulation_id, conference_id, revision_id) = 1);

-- Accounts. Names are known to those signed in; the rest is one's own, or the administrator's.
GRANT SELECT, INSERT, UPDATE ON "user" TO registry_app;
CREATE POLICY see ON "user" FOR SELECT TO registry_app USING ((SELECT app.actor_known()));
CREATE POLICY add ON "user" FOR INSERT TO registry_app WITH CHECK ((SELECT app.manages_users()));
CREATE POLICY edit ON "user" FOR UPDATE TO registry_app USING ((SELECT app.manages_users()));
GRANT SELECT, INSERT, DELETE ON membership TO registry_app;
CREATE POLICY see ON membership FOR SELECT TO registry_app
  USING (user_id = (SELECT app.actor_id()) OR (SELECT app.manages_users()));
CREATE POLICY add ON membership FOR INSERT TO registry_app WITH CHECK ((SELECT app.manages_users()));
CREATE POLICY remove ON membership FOR DELETE TO registry_app USING ((SELECT app.manages_users()));
GRANT SELECT, UPDATE ON session TO registry_app;
CREATE POLICY see ON session TO registry_app
  USING (user_id = (SELECT app.actor_id()) OR (SELECT app.manages_users()));
GRANT SELECT, INSERT, UPDATE ON api_token TO registry_app;
CREATE POLICY see ON api_token TO registry_app
  USING (user_id = (SELECT app.actor_id()) OR (SELECT app.manages_users()));

-- The log. That something happened is the auditor's to see; before and after only where the record is.
GRANT SELECT ON audit_event, audit_detail TO registry_app;
CREATE POLICY see ON audit_event FOR SELECT TO registry_app USING ((SELECT app.actor_has('AUDITOR')));
CREATE POLICY see ON audit_detail FOR SELECT TO registry_app USING (
  (SELECT app.actor_has('AUDITOR')) AND (
    num_nonnulls(regulation_id, conference_id, revision_id) = 0
    OR EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id)
    OR EXISTS (SELECT FROM conference c WHERE c.id = conference_id)
    OR EXISTS (SELECT FROM revision v WHERE v.id = revision_id)));
GRANT SELECT, INSERT ON read_log TO registry_app;
CREATE POLICY see ON read_log FOR SELECT TO registry_app USING ((SELECT app.actor_has('AUDITOR')));
CREATE POLICY add ON read_log FOR INSERT TO registry_app WITH CHECK (user_id = (SELECT app.actor_id()));
