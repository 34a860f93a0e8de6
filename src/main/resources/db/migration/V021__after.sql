-- What feedback is linked to, and the giver's reply to the answer.
ALTER TABLE feedback
    ADD COLUMN session_id uuid,
    ADD COLUMN goal_id    uuid,
    ADD COLUMN reply      bytea,
    ADD COLUMN replied_at timestamptz,
    ADD FOREIGN KEY (team_id, session_id) REFERENCES session,
    ADD FOREIGN KEY (team_id, goal_id) REFERENCES goal,
    ADD CHECK ((reply IS NULL) = (replied_at IS NULL)),
    ADD CHECK ((reply IS NOT NULL) <= (answer IS NOT NULL));
CREATE INDEX feedback_session ON feedback (team_id, session_id);

ALTER TABLE feedback_draft
    ADD COLUMN session_id uuid,
    ADD COLUMN goal_id    uuid,
    ADD FOREIGN KEY (team_id, session_id) REFERENCES session,
    ADD FOREIGN KEY (team_id, goal_id) REFERENCES goal;

-- How many minutes of sessions make one learning hour; none is counted where it is not set.
ALTER TABLE program
    ADD COLUMN learning_minutes integer CHECK (learning_minutes BETWEEN 1 AND 600);
