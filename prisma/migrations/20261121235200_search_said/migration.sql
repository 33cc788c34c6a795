-- What people remember of a record beside its words: its day however they write it, what kind it is,
-- which parts it has (a review with "tồn tại, hạn chế", one with "khen thưởng"), a figure in digits.

-- One EDTF date or interval as it is written and said: "02/8/2022 (ngày 2 tháng 8 năm 2022)". January
-- and February keep their zero, as in papers.
CREATE FUNCTION app.search_day(edtf text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(CASE
      WHEN d[3] <> '' THEN d[3] || '/' || regexp_replace(d[2], '^0(?=[3-9])', '') || coalesce('/' || d[1], '') || ' (ngày ' || d[3]::int || ' tháng ' || d[2]::int || coalesce(' năm ' || d[1], '') || ')'
      WHEN d[2] <> '' THEN regexp_replace(d[2], '^0(?=[3-9])', '') || coalesce('/' || d[1], '') || ' (tháng ' || d[2]::int || coalesce(' năm ' || d[1], '') || ')'
      ELSE 'năm ' || d[1] END, ' – ')
  FROM regexp_matches(coalesce(edtf, ''), '(?:XXXX|(\d{4}))(?:-(\d\d))?(?:-(\d\d))?', 'g') d
  WHERE num_nonnulls(d[1], d[2], d[3]) > 0
$$;

CREATE FUNCTION app.search_regulation_said(ids uuid[])
RETURNS TABLE (id uuid, place integer, field text, weight text, body text) LANGUAGE sql STABLE AS $$
  SELECT r.id, x.place, x.field, 'C', x.body FROM regulation r, LATERAL (VALUES
      (890, 'DAY', concat_ws(' · ', app.search_day(r.signed_on), app.search_day(nullif(r.effective_on, r.signed_on)))),
      (891, 'KIND', CASE r.kind::text
        WHEN 'JOINT_REGULATION' THEN 'quy chế phối hợp' WHEN 'WORKING_RELATIONS' THEN 'quy chế quan hệ công tác'
        WHEN 'DECREE' THEN 'nghị định' WHEN 'JOINT_CIRCULAR' THEN 'thông tư liên tịch' WHEN 'JOINT_PROVISION' THEN 'quy định liên ngành'
        WHEN 'ISSUED_BY_DECISION' THEN 'quy chế ban hành kèm quyết định' WHEN 'PROGRAMME' THEN 'chương trình phối hợp'
        WHEN 'PLAN' THEN 'kế hoạch phối hợp' WHEN 'AGREEMENT' THEN 'thỏa thuận'
        WHEN 'PARTY_COMMITTEE_REGULATION' THEN 'quy chế của cấp ủy' WHEN 'PARTY_DOCUMENT' THEN 'văn bản của Đảng' END)
    ) AS x(place, field, body) WHERE r.id = ANY (ids)
$$;

CREATE FUNCTION app.search_conference_said(ids uuid[])
RETURNS TABLE (id uuid, place integer, field text, weight text, body text) LANGUAGE sql STABLE AS $$
  SELECT c.id, x.place, x.field, 'C', x.body FROM conference c, LATERAL (VALUES
      (890, 'DAY', app.search_day(c.held_on)),
      (891, 'KIND', concat_ws(' · ', (SELECT string_agg(CASE k::text
          WHEN 'INTERIM_REVIEW' THEN 'sơ kết' WHEN 'FINAL_REVIEW' THEN 'tổng kết' WHEN 'PERIODIC_BRIEFING' THEN 'giao ban' WHEN 'SIGNING' THEN 'ký kết'
          WHEN 'LESSONS_LEARNED' THEN 'rút kinh nghiệm' WHEN 'ROLL_OUT' THEN 'triển khai' END, ' · ' ORDER BY n) FROM unnest(c.kinds) WITH ORDINALITY AS w(k, n)),
        CASE c.mode::text WHEN 'ONLINE' THEN 'trực tuyến' WHEN 'IN_PERSON' THEN 'trực tiếp' WHEN 'HYBRID' THEN 'trực tiếp và trực tuyến' END)),
      (892, 'PARTS', concat_ws(' · ',
        (SELECT string_agg(w.word, ' · ' ORDER BY w.n) FROM (VALUES
            (1, 'STRENGTH', 'kết quả, ưu điểm'), (2, 'SHORTCOMING', 'tồn tại, hạn chế'), (3, 'CAUSE', 'nguyên nhân'), (4, 'LESSON', 'bài học'),
            (5, 'DIRECTION', 'phương hướng, nhiệm vụ'), (6, 'PROPOSAL', 'kiến nghị'), (7, 'CONCLUSION', 'kết luận')) AS w(n, kind, word)
          WHERE EXISTS (SELECT FROM outcome_item o WHERE o.conference_id = c.id AND o.kind::text = w.kind)),
        CASE WHEN c.shortcomings = 'MENTIONED_NOT_LISTED' THEN 'tồn tại, hạn chế (có nhắc, không liệt kê)' END,
        CASE WHEN EXISTS (SELECT FROM commendation k WHERE k.conference_id = c.id) THEN 'khen thưởng' END))
    ) AS x(place, field, body) WHERE c.id = ANY (ids)
  UNION ALL SELECT f.conference_id, 650 + f.position, 'FIGURE', 'C', concat_ws(' · ', i.name, trim_scale(f.number))
    FROM figure f JOIN indicator i ON i.id = f.indicator_id WHERE f.conference_id = ANY (ids) AND f.number >= 1000
$$;

CREATE OR REPLACE FUNCTION app.search_texts(kind "SearchType", ids uuid[])
RETURNS TABLE (id uuid, place integer, field text, weight text, body text) LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE kind
    WHEN 'REGULATION' THEN RETURN QUERY SELECT * FROM app.search_regulation_texts(ids) UNION ALL SELECT * FROM app.search_regulation_said(ids);
    WHEN 'CONFERENCE' THEN RETURN QUERY SELECT * FROM app.search_conference_texts(ids) UNION ALL SELECT * FROM app.search_conference_said(ids);
    WHEN 'UNIT' THEN RETURN QUERY SELECT * FROM app.search_unit_texts(ids);
    WHEN 'PERSON' THEN RETURN QUERY SELECT p.id, 0, 'NAME', 'A', p.name FROM person p WHERE p.id = ANY (ids) AND p.merged_into_id IS NULL;
    WHEN 'FOLLOW_UP' THEN RETURN QUERY
      SELECT n.document, x.place, x.field, x.weight, x.body FROM app.search_namings(ids) n, LATERAL (VALUES
        (0, 'TITLE', 'A', n.text), (1, 'FIELD', 'C', n.theme),
        (3, 'KIND', 'C', CASE n.kind WHEN 'SHORTCOMING' THEN 'tồn tại, hạn chế' ELSE 'phương hướng, nhiệm vụ' END),
        (0, 'MARK', 'D', concat_ws(' ', app.search_mark('k', n.kind), app.search_mark('t', n.thread::text), app.search_mark('c', n.conference::text))),
        (2, 'OWNER', 'B', (SELECT string_agg(coalesce(w.text, app.search_names(w.unit_id)), ' · ' ORDER BY w.position) FROM outcome_owner w WHERE w.outcome_item_id = n.outcome)),
        (2, 'MARK', 'B', (SELECT string_agg(app.search_mark('u', u.code) || ' ' || app.search_mark('p', u.code), ' ') FROM outcome_owner w JOIN unit u ON u.id = w.unit_id WHERE w.outcome_item_id = n.outcome))
      ) AS x(place, field, weight, body);
  END CASE;
END $$;

-- Of these words those that no record has which the actor may see: only they may be slips of the
-- keyboard. Names of people stand in the records too. What is common is met among the newest.
CREATE FUNCTION app.search_unknown(typed text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  known boolean := app.actor_known();
  covered uuid[] := app.reading_units();
  unknown text[] := '{}';
  w text; q tsquery;
BEGIN
  FOREACH w IN ARRAY typed LOOP
    q := quote_literal(w)::tsquery;
    IF NOT (EXISTS (SELECT FROM (SELECT s.words, s.access, s.audience FROM search_document s WHERE s.type = 'UNIT' ORDER BY s.day DESC, s.id DESC LIMIT 100) d
        WHERE d.words @@ q AND app.sees(d.access, d.audience, known, covered))
      OR EXISTS (SELECT FROM (SELECT s.words, s.access, s.audience FROM search_document s WHERE s.type = 'CONFERENCE' ORDER BY s.day DESC, s.id DESC LIMIT 100) d
        WHERE d.words @@ q AND app.sees(d.access, d.audience, known, covered))
      OR EXISTS (SELECT FROM (SELECT s.words, s.access, s.audience FROM search_document s WHERE s.type = 'REGULATION' ORDER BY s.day DESC, s.id DESC LIMIT 100) d
        WHERE d.words @@ q AND app.sees(d.access, d.audience, known, covered))
      OR EXISTS (SELECT FROM (SELECT s.words, s.access, s.audience FROM search_document s WHERE s.type = 'FOLLOW_UP' ORDER BY s.day DESC, s.id DESC LIMIT 100) d
        WHERE d.words @@ q AND app.sees(d.access, d.audience, known, covered))
      OR EXISTS (SELECT FROM search_document d WHERE d.type = 'UNIT' AND d.words @@ q AND app.sees(d.access, d.audience, known, covered))
      OR EXISTS (SELECT FROM search_document d WHERE d.type = 'CONFERENCE' AND d.words @@ q AND app.sees(d.access, d.audience, known, covered))
      OR EXISTS (SELECT FROM search_document d WHERE d.type = 'REGULATION' AND d.words @@ q AND app.sees(d.access, d.audience, known, covered))
      OR EXISTS (SELECT FROM search_document d WHERE d.type = 'FOLLOW_UP' AND d.words @@ q AND app.sees(d.access, d.audience, known, covered))) THEN unknown := unknown || w; END IF;
  END LOOP;
  RETURN unknown;
END $$;

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_unknown(text[]) TO registry_app;
SELECT set_config('app.actor_kind', 'job', true), app.search_rebuild();
SELECT set_config('app.actor_kind', '', true);
