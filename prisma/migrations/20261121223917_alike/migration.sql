-- Records of the same parties are asked for while a draft is checked.
CREATE INDEX regulation_party_key ON regulation (party_key);
CREATE INDEX conference_party_key ON conference (party_key, held_latest);
