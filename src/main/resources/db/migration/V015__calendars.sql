-- Whose calendars say no more than "Meeting": they are read by others.
CREATE TABLE calendar_privacy (
    team_id text    NOT NULL,
    person  text    NOT NULL,
    neutral boolean NOT NULL,
    PRIMARY KEY (team_id, person),
    FOREIGN KEY (team_id, person) REFERENCES person
);

-- The secret address of a person's calendar feed. It is found by its hash, whichever the team; sealed, its owner can
-- read it again.
CREATE TABLE calendar_feed (
    team_id     text        NOT NULL,
    person      text        NOT NULL,
    id          uuid        NOT NULL,
    secret_hash bytea       NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
    secret      bytea       NOT NULL,
    made_at     timestamptz NOT NULL,
    PRIMARY KEY (team_id, person),
    FOREIGN KEY (team_id, person) REFERENCES person
);
CREATE INDEX session_coach ON session (team_id, coach, starts_at);
CREATE INDEX session_coachee ON session (team_id, coachee, starts_at);
