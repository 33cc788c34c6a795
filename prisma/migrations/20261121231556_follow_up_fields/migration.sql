-- The threads of one field of cooperation, and those raised before a day, without reading all.
CREATE INDEX follow_up_field ON follow_up_face (field, place, (coalesce(deadline_latest, 'infinity'::date)), id) WHERE field IS NOT NULL;
CREATE INDEX follow_up_raised ON follow_up_face (raised_latest);
