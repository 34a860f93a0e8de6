-- A plan that is taken back and made again is another one, of which people are told anew. One that is changed stays the
-- same. Those there are take the pairing's id: their messages carry it.
ALTER TABLE pairing_closing ADD COLUMN id uuid;
UPDATE pairing_closing SET id = pairing_id;
ALTER TABLE pairing_closing
    ALTER COLUMN id SET NOT NULL,
    ADD UNIQUE (team_id, id);

-- A pairing that ends without a closing conversation is asked about as a whole.
ALTER TABLE question
    DROP CONSTRAINT question_topic_check,
    ADD CONSTRAINT question_topic_check CHECK (topic IN ('SESSION', 'CLOSING', 'ENDING', 'PROGRAM', 'SKILL'));
DROP INDEX question_single;
CREATE UNIQUE INDEX question_single ON question (team_id, topic) WHERE topic IN ('SESSION', 'CLOSING', 'ENDING');
ALTER TABLE survey
    ALTER COLUMN session_id DROP NOT NULL,
    ADD COLUMN pairing_id uuid,
    ADD FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    ADD UNIQUE (team_id, pairing_id, person),
    ADD CHECK ((session_id IS NULL) <> (pairing_id IS NULL));
