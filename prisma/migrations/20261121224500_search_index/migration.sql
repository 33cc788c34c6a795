-- The search index: how texts become words, which texts of a record count, and who keeps it.

CREATE TEXT SEARCH CONFIGURATION public.registry (COPY = pg_catalog.simple);
ALTER TEXT SEARCH CONFIGURATION public.registry
  ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword, hword_part, hword_asciipart, hword_numpart
  WITH unaccent, simple;

-- Lower case in NFC, nothing but letters and digits, numbers without leading zeros: "03/2019/ NĐ- CP"
-- reads as four words, however it was spaced.
CREATE FUNCTION app.search_plain(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT regexp_replace(regexp_replace(lower(normalize(value, NFC) COLLATE pg_c_utf8), '[^[:alnum:]]+', ' ', 'g'), '\m0+(?=[0-9])', '', 'g') $$;

-- The same with each accent as telex types it, the tone at the end of the word: hoà and hòa, qủa and quả are one.
CREATE FUNCTION app.search_telex(value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT app.search_plain(translate(
     regexp_replace(
       regexp_replace(replace(normalize(lower(value COLLATE pg_c_utf8), NFD), 'đ', 'dd'),
         '([\u0300\u0301\u0303\u0309\u0323])([a-z\u0302\u0306\u031b]*)', '\2\1', 'g'),
       '([aeo])\u0302', '\1\1', 'g'),
     U&'\0300\0301\0303\0309\0323\0306\031b', 'fsxrjww')) $$;

-- Words by weight: A names the record, B who is in it, C what was said, D what it cites and carries.
-- The accented words follow the folded ones, so that phrases hold in either spelling.
CREATE FUNCTION app.search_folded(a text, b text, c text, d text) RETURNS tsvector LANGUAGE sql STABLE AS
$$ SELECT setweight(to_tsvector('public.registry', app.search_plain(coalesce(a, ''))), 'A')
       || setweight(to_tsvector('public.registry', app.search_plain(coalesce(b, ''))), 'B')
       || setweight(to_tsvector('public.registry', app.search_plain(coalesce(c, ''))), 'C')
       || setweight(to_tsvector('public.registry', app.search_plain(left(coalesce(d, ''), 200000))), 'D') $$;

CREATE FUNCTION app.search_accented(a text, b text, c text, d text) RETURNS tsvector LANGUAGE sql STABLE AS
$$ SELECT setweight(to_tsvector('simple', app.search_telex(coalesce(a, ''))), 'A')
       || setweight(to_tsvector('simple', app.search_telex(coalesce(b, ''))), 'B')
       || setweight(to_tsvector('simple', app.search_telex(coalesce(c, ''))), 'C')
       || setweight(to_tsvector('simple', app.search_telex(left(coalesce(d, ''), 100000))), 'D') $$;

-- A mark is a word nobody types: unit, party, kind or year to filter by within the same index.
CREATE FUNCTION app.search_mark(kind text, value text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
$$ SELECT 'zz' || kind || regexp_replace(lower(value), '[^a-z0-9]', '0z', 'g') $$;

-- Present and former names of a unit; aliases lead to it through the dictionary of the query.
CREATE FUNCTION app.search_names(unit uuid) RETURNS text LANGUAGE sql STABLE AS
$$ SELECT string_agg(n.name, ' · ' ORDER BY (n.valid_to IS NULL AND n.kind = 'OFFICIAL') DESC, n.valid_to_latest DESC NULLS LAST, n.name)
   FROM unit_name n WHERE n.unit_id = unit AND n.kind <> 'ALIAS' $$;

CREATE FUNCTION app.search_regulation_texts(ids uuid[])
RETURNS TABLE (id uuid, place integer, field text, weight text, body text) LANGUAGE sql STABLE AS $$
  SELECT r.id, x.place, x.field, x.weight, x.body FROM regulation r, LATERAL (VALUES
      (0, 'NUMBER', 'A', r.number), (1, 'TITLE', 'A', r.title), (2, 'SUMMARY', 'C', r.summary),
      (3, 'FIELD', 'C', array_to_string(r.fields, ' · ')), (900, 'ARTICLES', 'D', r.articles),
      (0, 'MARK', 'B', concat_ws(' ', app.search_mark('k', r.kind::text),
        app.search_mark('y', extract(year FROM coalesce(r.signed_latest, r.signed_earliest))::text)))
    ) AS x(place, field, weight, body) WHERE r.id = ANY (ids)
  UNION ALL SELECT p.regulation_id, 100 + p.position, 'PARTY', 'B', concat_ws(' · ', app.search_names(p.unit_id), p.stated_name, app.search_names(p.on_behalf_of_id))
    FROM regulation_party p WHERE p.regulation_id = ANY (ids)
  UNION ALL SELECT p.regulation_id, p.position, 'MARK', 'B', app.search_mark('p', u.code) || ' ' || app.search_mark('u', u.code)
    FROM regulation_party p JOIN unit u ON u.id = p.unit_id WHERE p.regulation_id = ANY (ids)
  UNION ALL SELECT i.regulation_id, 200 + i.position, 'ISSUER', 'B', app.search_names(i.unit_id)
    FROM regulation_issuer i WHERE i.regulation_id = ANY (ids)
  UNION ALL SELECT i.regulation_id, 200 + i.position, 'MARK', 'C', app.search_mark('u', u.code)
    FROM regulation_issuer i JOIN unit u ON u.id = i.unit_id WHERE i.regulation_id = ANY (ids)
  UNION ALL SELECT s.regulation_id, 300 + s.position, 'PERSON', 'B', concat_ws(', ', concat_ws(' ', s.rank, n.name), nullif(array_to_string(s.posts, ', '), ''))
    FROM regulation_signatory s LEFT JOIN person n ON n.id = s.person_id WHERE s.regulation_id = ANY (ids)
  UNION ALL SELECT b.regulation_id, 400 + b.position, 'LEGAL_BASIS', 'C', concat_ws(' ', b.text, b.number)
    FROM legal_basis b WHERE b.regulation_id = ANY (ids)
  UNION ALL SELECT l.acting_id, 500 + l.position, 'RELATION', 'D', concat_ws(' ', l.target_text, t.number, t.title)
    FROM regulation_relation l JOIN regulation r ON r.id = l.acting_id LEFT JOIN regulation t ON t.id = l.target_id
      AND (t.access = 'INTERNAL' OR r.access = 'PARTIES' AND r.audience <@ t.audience)
    WHERE l.acting_id = ANY (ids)
  UNION ALL SELECT l.target_id, 600 + l.position, 'RELATION', 'D', concat_ws(' ', a.number, a.title)
    FROM regulation_relation l JOIN regulation r ON r.id = l.target_id JOIN regulation a ON a.id = l.acting_id
      AND (a.access = 'INTERNAL' OR r.access = 'PARTIES' AND r.audience <@ a.audience)
    WHERE l.target_id = ANY (ids)
  UNION ALL SELECT l.acting_id, l.position, 'MARK', 'D', app.search_mark('r', l.target_id::text)
    FROM regulation_relation l WHERE l.acting_id = ANY (ids)
  UNION ALL SELECT l.target_id, l.position, 'MARK', 'D', app.search_mark('r', l.acting_id::text)
    FROM regulation_relation l WHERE l.target_id = ANY (ids)
  UNION ALL SELECT s.regulation_id, 700 + s.position, 'SOURCE', 'D', concat_ws(' ', s.title, s.publisher, s.author, s.note, s.stored_text)
    FROM source s WHERE s.regulation_id = ANY (ids)
  UNION ALL SELECT a.regulation_id, 800, 'ATTACHMENT', 'D', concat_ws(' ', a.name, a.extracted_text)
    FROM attachment a WHERE a.regulation_id = ANY (ids)
$$;

CREATE FUNCTION app.search_conference_texts(ids uuid[])
RETURNS TABLE (id uuid, place integer, field text, weight text, body text) LANGUAGE sql STABLE AS $$
  SELECT c.id, x.place, x.field, x.weight, x.body FROM conference c, LATERAL (VALUES
      (1, 'TITLE', 'A', c.title), (2, 'PERIOD', 'C', c.period_text), (3, 'NOTE', 'C', c.note),
      (0, 'MARK', 'B', concat_ws(' ', (SELECT string_agg(app.search_mark('k', k::text), ' ') FROM unnest(c.kinds) k),
        app.search_mark('y', extract(year FROM coalesce(c.held_latest, c.held_earliest))::text)))
    ) AS x(place, field, weight, body) WHERE c.id = ANY (ids)
  UNION ALL SELECT p.conference_id, 100 + p.position, 'PARTY', 'B', concat_ws(' · ', app.search_names(p.unit_id), p.stated_name)
    FROM conference_party p WHERE p.conference_id = ANY (ids)
  UNION ALL SELECT p.conference_id, p.position, 'MARK', 'B', app.search_mark('p', u.code) || ' ' || app.search_mark('u', u.code)
    FROM conference_party p JOIN unit u ON u.id = p.unit_id WHERE p.conference_id = ANY (ids)
  UNION ALL SELECT l.conference_id, 200 + l.position, 'REGULATION', 'B', concat_ws(' ', r.number, r.title)
    FROM conference_regulation l JOIN conference c ON c.id = l.conference_id JOIN regulation r ON r.id = l.regulation_id
      AND (r.access = 'INTERNAL' OR c.access = 'PARTIES' AND c.audience <@ r.audience)
    WHERE l.conference_id = ANY (ids)
  UNION ALL SELECT p.conference_id, 300 + p.position, 'PERSON', 'B', concat_ws(', ', nullif(concat_ws(' ', p.rank, n.name), ''),
      p.delegation, nullif(array_to_string(p.posts, ', '), ''), p.unit_text, app.search_names(p.unit_id))
    FROM participation p LEFT JOIN person n ON n.id = p.person_id WHERE p.conference_id = ANY (ids)
  UNION ALL SELECT p.conference_id, 300 + p.position, 'MARK', 'C', app.search_mark('u', u.code)
    FROM participation p JOIN unit u ON u.id = p.unit_id WHERE p.conference_id = ANY (ids)
  UNION ALL SELECT v.conference_id, 400 + v.position, 'VENUE', 'C', concat_ws(' · ', v.place, app.search_names(v.unit_id))
    FROM conference_venue v WHERE v.conference_id = ANY (ids)
  UNION ALL SELECT o.conference_id, 500 + o.position, 'OUTCOME', 'C', concat_ws(' · ', o.text, o.field, o.said_by_text,
      (SELECT string_agg(coalesce(w.text, app.search_names(w.unit_id)), ' · ' ORDER BY w.position) FROM outcome_owner w WHERE w.outcome_item_id = o.id))
    FROM outcome_item o WHERE o.conference_id = ANY (ids)
  UNION ALL SELECT o.conference_id, 500 + o.position, 'MARK', 'C', app.search_mark('u', u.code)
    FROM outcome_item o JOIN outcome_owner w ON w.outcome_item_id = o.id JOIN unit u ON u.id = w.unit_id WHERE o.conference_id = ANY (ids)
  UNION ALL SELECT f.conference_id, 600 + f.position, 'FIGURE', 'C', concat_ws(' · ', i.name, f.raw, i.measure)
    FROM figure f JOIN indicator i ON i.id = f.indicator_id WHERE f.conference_id = ANY (ids)
  UNION ALL SELECT k.conference_id, 700 + k.position, 'COMMENDATION', 'C', concat_ws(' · ', k.form, k.awarding_text,
      app.search_names(k.awarding_id), nullif(array_to_string(k.names, ', '), ''), k.reason)
    FROM commendation k WHERE k.conference_id = ANY (ids)
  UNION ALL SELECT b.conference_id, 800 + b.position, 'LEGAL_BASIS', 'C', concat_ws(' ', b.text, b.number)
    FROM legal_basis b WHERE b.conference_id = ANY (ids)
  UNION ALL SELECT m.conference_id, 850, 'ANSWER', 'C', concat_ws(' · ', m.note, m.quotation)
    FROM follow_up_mention m WHERE m.conference_id = ANY (ids)
  UNION ALL SELECT s.conference_id, 900 + s.position, 'SOURCE', 'D', concat_ws(' ', s.title, s.publisher, s.author, s.note, s.stored_text)
    FROM source s WHERE s.conference_id = ANY (ids)
  UNION ALL SELECT a.conference_id, 950, 'ATTACHMENT', 'D', concat_ws(' ', a.name, a.extracted_text)
    FROM attachment a WHERE a.conference_id = ANY (ids)
$$;

-- A unit answers to its names of all times, its short forms, and the names of those it succeeded.
CREATE FUNCTION app.search_unit_texts(ids uuid[])
RETURNS TABLE (id uuid, place integer, field text, weight text, body text) LANGUAGE sql STABLE AS $$
  SELECT n.unit_id, CASE WHEN n.kind = 'OFFICIAL' AND n.valid_to IS NULL THEN 0 ELSE 10 END, CASE WHEN n.kind = 'ALIAS' THEN 'ABBREVIATION' ELSE 'NAME' END, 'A', n.name
    FROM unit_name n WHERE n.unit_id = ANY (ids)
  UNION ALL SELECT u.id, 20, 'CODE', 'A', u.code FROM unit u WHERE u.id = ANY (ids)
  UNION ALL SELECT u.id, 0, 'MARK', 'A', concat_ws(' ', app.search_mark('u', u.code), app.search_mark('k', u.kind::text)) FROM unit u WHERE u.id = ANY (ids)
  UNION ALL SELECT a.unit_id, 30, 'ABBREVIATION', 'A', concat_ws(' · ', a.abbreviation, a.expansion)
    FROM abbreviation a WHERE a.unit_id = ANY (ids)
  UNION ALL SELECT s.unit_id, 40, 'PREDECESSOR', 'B', concat_ws(' · ', app.search_names(p.unit_id))
    FROM unit_change_successor s JOIN unit_change c ON c.id = s.change_id AND c.undone_at IS NULL
    JOIN unit_change_predecessor p ON p.change_id = c.id AND p.unit_id <> s.unit_id WHERE s.unit_id = ANY (ids)
  UNION ALL SELECT s.unit_id, 40, 'MARK', 'B', app.search_mark('u', u.code)
    FROM unit_change_successor s JOIN unit_change c ON c.id = s.change_id AND c.undone_at IS NULL
    JOIN unit_change_predecessor p ON p.change_id = c.id AND p.unit_id <> s.unit_id JOIN unit u ON u.id = p.unit_id WHERE s.unit_id = ANY (ids)
$$;

-- The mentions that give threads their words. What internal conferences say of a thread is one
-- document; what is said in one for its parties only is a document of its own, under its access.
CREATE FUNCTION app.search_namings(threads uuid[])
RETURNS TABLE (document uuid, thread uuid, conference uuid, outcome uuid, kind text, text text, theme text, access "Access", audience uuid[], day date)
LANGUAGE sql STABLE AS $$
  SELECT CASE c.access WHEN 'INTERNAL' THEN m.thread_id ELSE m.id END, m.thread_id, c.id, o.id, f.kind::text, o.text, o.field, c.access, c.audience, coalesce(c.held_latest, '-infinity')
  FROM follow_up_mention m JOIN follow_up f ON f.id = m.thread_id JOIN conference c ON c.id = m.conference_id JOIN outcome_item o ON o.id = m.outcome_item_id
  WHERE m.named AND m.thread_id = ANY (threads)
$$;

CREATE FUNCTION app.search_texts(kind "SearchType", ids uuid[])
RETURNS TABLE (id uuid, place integer, field text, weight text, body text) LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE kind
    WHEN 'REGULATION' THEN RETURN QUERY SELECT * FROM app.search_regulation_texts(ids);
    WHEN 'CONFERENCE' THEN RETURN QUERY SELECT * FROM app.search_conference_texts(ids);
    WHEN 'UNIT' THEN RETURN QUERY SELECT * FROM app.search_unit_texts(ids);
    WHEN 'PERSON' THEN RETURN QUERY SELECT p.id, 0, 'NAME', 'A', p.name FROM person p WHERE p.id = ANY (ids) AND p.merged_into_id IS NULL;
    WHEN 'FOLLOW_UP' THEN RETURN QUERY
      SELECT n.document, x.place, x.field, x.weight, x.body FROM app.search_namings(ids) n, LATERAL (VALUES
        (0, 'TITLE', 'A', n.text), (1, 'FIELD', 'C', n.theme),
        (0, 'MARK', 'D', concat_ws(' ', app.search_mark('k', n.kind), app.search_mark('t', n.thread::text), app.search_mark('c', n.conference::text))),
        (2, 'OWNER', 'B', (SELECT string_agg(coalesce(w.text, app.search_names(w.unit_id)), ' · ' ORDER BY w.position) FROM outcome_owner w WHERE w.outcome_item_id = n.outcome)),
        (2, 'MARK', 'B', (SELECT string_agg(app.search_mark('u', u.code) || ' ' || app.search_mark('p', u.code), ' ') FROM outcome_owner w JOIN unit u ON u.id = w.unit_id WHERE w.outcome_item_id = n.outcome))
      ) AS x(place, field, weight, body);
  END CASE;
END $$;

-- What a hit shows beside its texts. Units count as newer the higher they stand.
CREATE FUNCTION app.search_heads(kind "SearchType", ids uuid[])
RETURNS TABLE (id uuid, access "Access", audience uuid[], day date, year integer, kinds text[], units text[], code text, external_key text, title text)
LANGUAGE plpgsql STABLE AS $$
BEGIN
  CASE kind
    WHEN 'REGULATION' THEN RETURN QUERY
      SELECT r.id, r.access, r.audience, coalesce(r.signed_latest, '-infinity'), extract(year FROM coalesce(r.signed_latest, r.signed_earliest))::int, ARRAY[r.kind::text],
        ARRAY(SELECT u.code FROM unnest(r.party_units) WITH ORDINALITY p(unit, n) JOIN unit u ON u.id = p.unit ORDER BY n), NULL::text, r.external_key, r.title
      FROM regulation r WHERE r.id = ANY (ids);
    WHEN 'CONFERENCE' THEN RETURN QUERY
      SELECT c.id, c.access, c.audience, coalesce(c.held_latest, '-infinity'), extract(year FROM coalesce(c.held_latest, c.held_earliest))::int, c.kinds::text[],
        ARRAY(SELECT u.code FROM unnest(c.party_units) WITH ORDINALITY p(unit, n) JOIN unit u ON u.id = p.unit ORDER BY n), NULL::text, c.external_key, c.title
      FROM conference c WHERE c.id = ANY (ids);
    WHEN 'UNIT' THEN RETURN QUERY
      WITH RECURSIVE above AS (
        SELECT u.id, u.parent_id, 0 AS depth FROM unit u WHERE u.id = ANY (ids)
        UNION ALL SELECT a.id, u.parent_id, a.depth + 1 FROM above a JOIN unit u ON u.id = a.parent_id WHERE a.depth < 20)
      SELECT u.id, 'INTERNAL'::"Access", '{}'::uuid[], date '4000-01-01' - (SELECT max(a.depth)::int FROM above a WHERE a.id = u.id), NULL::int, ARRAY[u.kind::text], '{}'::text[], u.code, NULL::text,
        coalesce((SELECT n.name FROM unit_name n WHERE n.unit_id = u.id AND n.kind = 'OFFICIAL' ORDER BY (n.valid_to IS NULL) DESC, n.valid_to_latest DESC NULLS LAST LIMIT 1), u.code)
      FROM unit u WHERE u.id = ANY (ids);
    WHEN 'PERSON' THEN RETURN QUERY
      SELECT p.id, 'INTERNAL'::"Access", '{}'::uuid[], '-infinity'::date, NULL::int, '{}'::text[], '{}'::text[], NULL::text, NULL::text, p.name FROM person p WHERE p.id = ANY (ids);
    -- its code is the thread: several documents may lead to one
    WHEN 'FOLLOW_UP' THEN RETURN QUERY
      SELECT DISTINCT ON (n.document) n.document, n.access, CASE n.access WHEN 'INTERNAL' THEN '{}' ELSE n.audience END, n.day, extract(year FROM nullif(n.day, '-infinity'))::int, ARRAY[n.kind],
        ARRAY(SELECT u.code FROM outcome_owner w JOIN unit u ON u.id = w.unit_id WHERE w.outcome_item_id = n.outcome ORDER BY w.position), n.thread::text, NULL::text, n.text
      FROM app.search_namings(ids) n ORDER BY n.document, n.day, n.outcome;
  END CASE;
END $$;

-- Writes the documents of these records anew; what is no longer there goes.
CREATE FUNCTION app.search_write(of_type "SearchType", ids uuid[]) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM search_document s WHERE s.id = ANY (ids) AND NOT EXISTS (SELECT FROM app.search_heads(of_type, ids) h WHERE h.id = s.id);
  IF of_type = 'FOLLOW_UP' AND cardinality(ids) > 0 THEN
    DELETE FROM search_document s WHERE s.type = 'FOLLOW_UP'
      AND s.words @@ (SELECT string_agg(app.search_mark('t', i::text), ' | ') FROM unnest(ids) i)::tsquery
      AND NOT EXISTS (SELECT FROM app.search_heads(of_type, ids) h WHERE h.id = s.id);
  END IF;
  WITH texts AS MATERIALIZED (
    SELECT t.id, t.place, t.field, t.weight, t.body FROM app.search_texts(of_type, ids) t WHERE t.body <> ''
  ), grouped AS (
    SELECT t.id,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'A') AS a,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'B') AS b,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'C') AS c,
      string_agg(t.body, ' zz ' ORDER BY t.place, t.field, t.body) FILTER (WHERE t.weight = 'D') AS d,
      coalesce(jsonb_agg(jsonb_build_object('field', t.field, 'text', t.body) ORDER BY t.weight, t.place, t.field, t.body)
        FILTER (WHERE t.field <> 'MARK'), '[]') AS fields
    FROM texts t GROUP BY t.id
  ), worded AS MATERIALIZED (
    SELECT g.id, g.fields, app.search_folded(g.a, g.b, g.c, g.d) AS folded, app.search_accented(g.a, g.b, g.c, g.d) AS accented FROM grouped g
  ), written AS (
    INSERT INTO search_document AS s (id, type, access, audience, day, year, kinds, units, words, code, external_key, title, fields)
    SELECT h.id, of_type, h.access, h.audience, h.day, h.year, h.kinds, h.units, g.folded || g.accented, h.code, h.external_key, h.title, g.fields
    FROM app.search_heads(of_type, ids) h JOIN worded g ON g.id = h.id
    ON CONFLICT (id) DO UPDATE SET access = excluded.access, audience = excluded.audience, day = excluded.day, year = excluded.year,
      kinds = excluded.kinds, units = excluded.units, words = excluded.words, code = excluded.code,
      external_key = excluded.external_key, title = excluded.title, fields = excluded.fields
    RETURNING s.id
  )
  INSERT INTO search_word AS w (word, documents)
  SELECT x.word, count(*) FROM worded g CROSS JOIN LATERAL unnest(tsvector_to_array(ts_filter(g.folded, '{a,b,c}'))) AS x(word)
  WHERE x.word ~ '^(?!zz)[a-z]{2,20}$'
  GROUP BY x.word ORDER BY x.word
  ON CONFLICT (word) DO UPDATE SET documents = w.documents + excluded.documents;
END $$;

-- A record was published: it, what cites it, and whom and what it mentions.
CREATE FUNCTION app.search_index(of_type "SearchType", record uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  IF NOT app.actor_known() THEN RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act'; END IF;
  PERFORM app.search_write(of_type, ARRAY[record]);
  IF of_type = 'REGULATION' THEN
    PERFORM app.search_write('CONFERENCE', ARRAY(SELECT DISTINCT l.conference_id FROM conference_regulation l WHERE l.regulation_id = record));
    PERFORM app.search_write('REGULATION', ARRAY(SELECT l.target_id FROM regulation_relation l WHERE l.acting_id = record AND l.target_id IS NOT NULL
      UNION SELECT l.acting_id FROM regulation_relation l WHERE l.target_id = record
      -- a relation that was taken back still stands in the other paper's document
      UNION SELECT s.id FROM search_document s WHERE s.type = 'REGULATION' AND s.words @@ app.search_mark('r', record::text)::tsquery));
    PERFORM app.search_write('PERSON', ARRAY(SELECT DISTINCT s.person_id FROM regulation_signatory s WHERE s.regulation_id = record AND s.person_id IS NOT NULL));
  ELSIF of_type = 'CONFERENCE' THEN
    PERFORM app.search_write('PERSON', ARRAY(SELECT DISTINCT p.person_id FROM participation p WHERE p.conference_id = record AND p.person_id IS NOT NULL));
    PERFORM app.search_write('FOLLOW_UP', ARRAY(
      SELECT m.thread_id FROM follow_up_mention m WHERE m.conference_id = record
      UNION SELECT s.code::uuid FROM search_document s WHERE s.type = 'FOLLOW_UP' AND s.words @@ app.search_mark('c', record::text)::tsquery));
  END IF;
END $$;

-- An attachment's text was found, or its file went: the record it hangs on.
CREATE FUNCTION app.search_index_attachment(attachment_id uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE a attachment;
BEGIN
  IF NOT app.actor_known() THEN RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act'; END IF;
  SELECT * INTO a FROM attachment x WHERE x.id = attachment_id;
  IF a.regulation_id IS NOT NULL THEN PERFORM app.search_write('REGULATION', ARRAY[a.regulation_id]); END IF;
  IF a.conference_id IS NOT NULL THEN PERFORM app.search_write('CONFERENCE', ARRAY[a.conference_id]); END IF;
END $$;

-- Units were loaded or renamed: all of them, and the records that name one whose texts changed.
CREATE FUNCTION app.search_index_units() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE before jsonb; changed text[]; touched tsquery;
BEGIN
  IF NOT app.actor_known() THEN RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act'; END IF;
  before := (SELECT jsonb_object_agg(s.id, md5(s.fields::text)) FROM search_document s WHERE s.type = 'UNIT');
  DELETE FROM search_document s WHERE s.type = 'UNIT' AND NOT EXISTS (SELECT FROM unit u WHERE u.id = s.id);
  PERFORM app.search_write('UNIT', ARRAY(SELECT id FROM unit));
  changed := ARRAY(SELECT '''' || app.search_mark('u', s.code) || '''' FROM search_document s
    WHERE s.type = 'UNIT' AND md5(s.fields::text) IS DISTINCT FROM before->>s.id::text);
  IF cardinality(changed) = 0 THEN RETURN; END IF;
  touched := array_to_string(changed, ' | ')::tsquery;
  PERFORM app.search_write('REGULATION', ARRAY(SELECT id FROM search_document WHERE type = 'REGULATION' AND words @@ touched));
  PERFORM app.search_write('CONFERENCE', ARRAY(SELECT id FROM search_document WHERE type = 'CONFERENCE' AND words @@ touched));
  PERFORM app.search_write('FOLLOW_UP', ARRAY(SELECT code::uuid FROM search_document WHERE type = 'FOLLOW_UP' AND words @@ touched));
END $$;

-- Everything anew, a thousand records at a time, oldest first, so that new ones lie together.
CREATE FUNCTION app.search_rebuild() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE chunk uuid[]; of_type "SearchType";
BEGIN
  IF NOT app.actor_known() THEN RAISE insufficient_privilege USING MESSAGE = 'a stranger cannot act'; END IF;
  DELETE FROM search_document;
  DELETE FROM search_word;
  FOREACH of_type IN ARRAY enum_range(NULL::"SearchType") LOOP
    FOR chunk IN SELECT array_agg(x.id) FROM (
        SELECT o.id, row_number() OVER (ORDER BY o.day, o.id) / 1000 AS part FROM (
          SELECT id, coalesce(signed_latest, '-infinity') AS day FROM regulation WHERE of_type = 'REGULATION'
          UNION ALL SELECT id, coalesce(held_latest, '-infinity') FROM conference WHERE of_type = 'CONFERENCE'
          UNION ALL SELECT id, '-infinity' FROM unit WHERE of_type = 'UNIT'
          UNION ALL SELECT id, '-infinity' FROM person WHERE of_type = 'PERSON'
          UNION ALL SELECT id, '-infinity' FROM follow_up WHERE of_type = 'FOLLOW_UP') o) x
      GROUP BY x.part ORDER BY x.part
    LOOP PERFORM app.search_write(of_type, chunk); END LOOP;
  END LOOP;
  RETURN (SELECT count(*) FROM search_document);
END $$;

-- One part of the same, for a rebuild beside running work: the documents of records after this one; null at the end.
CREATE FUNCTION app.search_rebuild_part(of_type "SearchType", following uuid, most integer) RETURNS uuid
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE ids uuid[];
BEGIN
  IF app.actor_kind() <> 'job' THEN RAISE insufficient_privilege USING MESSAGE = 'only a job rebuilds'; END IF;
  ids := ARRAY(SELECT x.id FROM (
      SELECT r.id FROM regulation r WHERE of_type = 'REGULATION'
      UNION ALL SELECT c.id FROM conference c WHERE of_type = 'CONFERENCE'
      UNION ALL SELECT u.id FROM unit u WHERE of_type = 'UNIT'
      UNION ALL SELECT p.id FROM person p WHERE of_type = 'PERSON'
      UNION ALL SELECT f.id FROM follow_up f WHERE of_type = 'FOLLOW_UP'
      UNION SELECT CASE s.type WHEN 'FOLLOW_UP' THEN s.code::uuid ELSE s.id END FROM search_document s WHERE s.type = of_type) x
    WHERE x.id > following ORDER BY x.id LIMIT most);
  PERFORM app.search_write(of_type, ids);
  RETURN ids[cardinality(ids)];
END $$;

ALTER TABLE search_document ALTER COLUMN words SET STORAGE MAIN;
ALTER TABLE search_document ALTER COLUMN fields SET STORAGE EXTERNAL;
ALTER TABLE search_document SET (toast_tuple_target = 4080);
CREATE INDEX search_document_newest ON search_document (type, day DESC, id DESC);
CREATE INDEX search_regulation_words ON search_document USING gin (words) WITH (fastupdate = off) WHERE type = 'REGULATION';
CREATE INDEX search_conference_words ON search_document USING gin (words) WITH (fastupdate = off) WHERE type = 'CONFERENCE';
CREATE INDEX search_unit_words ON search_document USING gin (words) WITH (fastupdate = off) WHERE type = 'UNIT';
CREATE INDEX search_person_words ON search_document USING gin (words) WITH (fastupdate = off) WHERE type = 'PERSON';
CREATE INDEX search_follow_up_words ON search_document USING gin (words) WITH (fastupdate = off) WHERE type = 'FOLLOW_UP';
CREATE INDEX search_word_slips ON search_word USING gin (word gin_trgm_ops);

-- Read through app.search(); the policy says the same for whoever looks at the table itself.
ALTER TABLE search_document ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON search_document TO registry_app;
CREATE POLICY see ON search_document FOR SELECT TO registry_app USING (
  CASE type
    WHEN 'PERSON' THEN EXISTS (SELECT FROM person p WHERE p.id = search_document.id)
    ELSE app.sees(access, audience, (SELECT app.actor_known()), (SELECT app.reading_units()))
  END);
ALTER TABLE search_word ENABLE ROW LEVEL SECURITY;
CREATE POLICY nobody ON search_word USING (false);
ALTER TABLE saved_search ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_search TO registry_app;
CREATE POLICY own ON saved_search TO registry_app
  USING (user_id = (SELECT app.actor_id()) AND (SELECT app.actor_kind()) IN ('user', 'token'))
  WITH CHECK (user_id = (SELECT app.actor_id()) AND (SELECT app.actor_kind()) IN ('user', 'token'));

REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA app FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.search_index("SearchType", uuid), app.search_index_attachment(uuid),
  app.search_index_units(), app.search_rebuild_part("SearchType", uuid, integer) TO registry_app;
