-- Turns the staged files into rows as an import would project them. For the throw-away database of
-- the measurement only: triggers, checks of people and the audit chain are not what is measured here.
INSERT INTO unit (id, code, kind, sector)
  SELECT md5('u' || id)::uuid, code, 'OTHER', 'CIVIL' FROM staged_units;
INSERT INTO unit_name (unit_id, name, kind)
  SELECT md5('u' || id)::uuid, name, 'OFFICIAL' FROM staged_units;
INSERT INTO revision (id, record_type, record_id, state, number, payload, reason, decided_at)
  SELECT md5('v' || id)::uuid, 'REGULATION', md5('r' || id)::uuid, 'APPROVED', 1, '{}', 'bench', now() FROM staged_regulations;
INSERT INTO regulation (id, access, external_key, kind, number, number_key, title, summary, signed_on, signed_earliest, signed_latest,
    effective_on, effective_earliest, effective_latest, ends_on, ends_earliest, ends_latest, fields, status_claim, audience, party_units, party_key, revision_id, published_at)
  SELECT md5('r' || id)::uuid, CASE WHEN id % 10 = 0 THEN 'PARTIES' ELSE 'INTERNAL' END::"Access", 'bench-' || id, 'JOINT_REGULATION', number, upper(replace(number, '/', '-')), title, summary,
    signed_on, signed_on::date, signed_on::date, effective_on, effective_on::date, effective_on::date, expires_on, expires_on::date, expires_on::date,
    ARRAY[field], status, p.units, p.units, id::text, md5('v' || id)::uuid, now()
  FROM staged_regulations r, LATERAL (SELECT array_agg(md5('u' || unit_id)::uuid ORDER BY position) AS units FROM staged_parties WHERE regulation_id = r.id) p;
UPDATE revision SET regulation_id = record_id WHERE record_type = 'REGULATION' AND reason = 'bench';
INSERT INTO regulation_party (regulation_id, item_id, position, role, unit_id)
  SELECT md5('r' || regulation_id)::uuid, 'p' || position, position, 'SIGNING_PARTY', md5('u' || unit_id)::uuid FROM staged_parties;
INSERT INTO person (id, name)
  SELECT DISTINCT md5(full_name || unit_id)::uuid, full_name FROM staged_signatories;
INSERT INTO regulation_signatory (regulation_id, item_id, position, person_id, posts, unit_id)
  SELECT md5('r' || regulation_id)::uuid, 's' || id, id % 10, md5(full_name || unit_id)::uuid, ARRAY[job_title], md5('u' || unit_id)::uuid FROM staged_signatories;
INSERT INTO revision (id, record_type, record_id, state, number, payload, reason, decided_at)
  SELECT md5('w' || id)::uuid, 'CONFERENCE', md5('c' || id)::uuid, 'APPROVED', 1, '{}', 'bench', now() FROM staged_conferences;
INSERT INTO conference (id, access, external_key, kinds, title, held_on, held_earliest, held_latest, period, period_earliest, period_latest, audience, party_units, party_key, revision_id, published_at)
  SELECT md5('c' || c.id)::uuid, r.access, 'bench-c-' || c.id, ARRAY[CASE c.kind WHEN 'so_ket' THEN 'INTERIM_REVIEW' ELSE 'FINAL_REVIEW' END]::"ConferenceKind"[], c.title,
    c.held_on, c.held_on::date, c.held_on::date, c.period_year::text, make_date(c.period_year, 1, 1), make_date(c.period_year, 12, 31), r.audience, r.party_units, r.party_key, md5('w' || c.id)::uuid, now()
  FROM staged_conferences c JOIN regulation r ON r.id = md5('r' || c.regulation_id)::uuid;
UPDATE revision SET conference_id = record_id WHERE record_type = 'CONFERENCE' AND reason = 'bench';
INSERT INTO conference_party (conference_id, item_id, position, unit_id)
  SELECT md5('c' || c.id)::uuid, 'p' || p.position, p.position, md5('u' || p.unit_id)::uuid
  FROM staged_conferences c JOIN staged_parties p ON p.regulation_id = c.regulation_id;
INSERT INTO conference_venue (conference_id, item_id, position, role, place)
  SELECT md5('c' || id)::uuid, 'v1', 0, 'VENUE', place FROM staged_conferences;
INSERT INTO conference_regulation (conference_id, regulation_id, role, position)
  SELECT md5('c' || id)::uuid, md5('r' || regulation_id)::uuid, 'REVIEWS', 0 FROM staged_conferences;
INSERT INTO outcome_item (conference_id, item_id, position, kind, text)
  SELECT md5('c' || conference_id)::uuid, 'o' || id, position, CASE category WHEN 'ket_qua' THEN 'STRENGTH' WHEN 'ton_tai' THEN 'SHORTCOMING'
    WHEN 'nguyen_nhan' THEN 'CAUSE' WHEN 'phuong_huong' THEN 'DIRECTION' ELSE 'PROPOSAL' END::"OutcomeKind", content FROM staged_outcomes;
