-- What a person follows is their own: others see nothing of it, administrators included.

ALTER TABLE following ADD CONSTRAINT one_target CHECK (
  (regulation_id IS NOT NULL) <> (unit_id IS NOT NULL)
  AND (other_id IS NULL OR (unit_id IS NOT NULL AND other_id <> unit_id)));

-- Followed once, whatever is pressed twice.
CREATE UNIQUE INDEX following_once ON following (user_id, regulation_id, unit_id, other_id)
  NULLS NOT DISTINCT;

ALTER TABLE following ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE, DELETE ON following TO registry_app;

-- A regulation is followed by those who may see it: the row security of the regulation decides.
CREATE POLICY own ON following TO registry_app
  USING (user_id = (SELECT app.actor_id()) AND (SELECT app.actor_kind()) IN ('user', 'token'))
  WITH CHECK (user_id = (SELECT app.actor_id()) AND (SELECT app.actor_kind()) IN ('user', 'token')
    AND (regulation_id IS NULL OR EXISTS (SELECT FROM regulation r WHERE r.id = regulation_id)));
