-- The versions of a draft are seen and written by whom the draft is, as long as it is one.
ALTER TABLE revision_version ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, DELETE ON revision_version TO registry_app;
CREATE POLICY see ON revision_version TO registry_app
  USING (EXISTS (SELECT FROM revision v WHERE v.id = revision_id AND v.state <> 'APPROVED'))
  WITH CHECK (EXISTS (SELECT FROM revision v WHERE v.id = revision_id AND v.state <> 'APPROVED'));

-- An attachment moves from its draft to the record that the draft became.
GRANT UPDATE ON attachment TO registry_app;
