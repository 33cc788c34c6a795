-- Pairs: what two units share, one row for each pair and record, seen by whom the record is.

ALTER TABLE pair_record ADD CONSTRAINT one_record CHECK (num_nonnulls(regulation_id, conference_id) = 1
  AND record_id = coalesce(regulation_id, conference_id));
ALTER TABLE pair_record ADD CONSTRAINT two_units CHECK (unit_a_id <> unit_b_id);

-- The record's access and parties stand on the row itself, so that a matrix asks for no record.
ALTER TABLE pair_record ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON pair_record TO registry_app;
CREATE POLICY see ON pair_record FOR SELECT TO registry_app
  USING (app.sees(access, audience, (SELECT app.actor_known()), (SELECT app.reading_units())));

-- The rows of these records, or of all of them; in canonical order by unit code, whatever the locale.
CREATE FUNCTION app.pair_rows(ids uuid[]) RETURNS SETOF pair_record
LANGUAGE sql STABLE AS $$
  SELECT a.id, b.id, r.id, r.access, 'REGULATION'::"RecordType", r.id, NULL::uuid, r.audience,
    ARRAY[r.kind::text], r.signed_on, r.signed_earliest, r.signed_latest, r.ends_earliest, r.ends_latest,
    r.end_is_open, (SELECT min(c.every_months) FROM review_cycle c WHERE c.regulation_id = r.id), 0, 0, 0
  FROM regulation r
  JOIN unit a ON a.id = ANY (r.party_units) JOIN unit b ON b.id = ANY (r.party_units)
  WHERE (ids IS NULL OR r.id = ANY (ids)) AND a.code COLLATE "C" < b.code COLLATE "C"
  UNION ALL
  SELECT a.id, b.id, c.id, c.access, 'CONFERENCE'::"RecordType", NULL::uuid, c.id, c.audience,
    c.kinds::text[], c.held_on, c.held_earliest, c.held_latest, NULL::date, NULL::date, false, NULL::int,
    (SELECT count(*)::int FROM outcome_item o WHERE o.conference_id = c.id AND o.kind = 'SHORTCOMING'),
    (SELECT count(*)::int FROM outcome_item o WHERE o.conference_id = c.id AND o.kind = 'DIRECTION'),
    (SELECT count(*)::int FROM figure f WHERE f.conference_id = c.id)
  FROM conference c
  JOIN unit a ON a.id = ANY (c.party_units) JOIN unit b ON b.id = ANY (c.party_units)
  WHERE (ids IS NULL OR c.id = ANY (ids)) AND a.code COLLATE "C" < b.code COLLATE "C"
$$;

-- Puts the rows of one record in the place of those it had. It only ever says what the record says,
-- so whoever publishes may call it.
CREATE FUNCTION app.project_pairs(record uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT app.actor_known() THEN RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act'; END IF;
  DELETE FROM pair_record WHERE record_id = record;
  INSERT INTO pair_record SELECT * FROM app.pair_rows(ARRAY[record]);
END $$;

-- Makes all rows anew and says how many; for the job that repairs.
CREATE FUNCTION app.rebuild_pairs() RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE made integer;
BEGIN
  IF app.actor_kind() <> 'job' THEN RAISE insufficient_privilege USING MESSAGE = 'only a job rebuilds'; END IF;
  DELETE FROM pair_record;
  INSERT INTO pair_record SELECT * FROM app.pair_rows(NULL);
  GET DIAGNOSTICS made = ROW_COUNT;
  RETURN made;
END $$;

REVOKE EXECUTE ON FUNCTION app.pair_rows(uuid[]), app.project_pairs(uuid), app.rebuild_pairs() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.project_pairs(uuid), app.rebuild_pairs() TO registry_app;

-- Records that were published before there were pairs.
INSERT INTO pair_record SELECT * FROM app.pair_rows(NULL);
