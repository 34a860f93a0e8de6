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

-- Days on which people do not work: for everyone, for a unit, or for those in a time zone.
CREATE TABLE holiday_calendar (
    team_id text        NOT NULL REFERENCES program,
    id      uuid        NOT NULL,
    name    text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    scope   text        NOT NULL CHECK (scope IN ('PROGRAM', 'UNIT', 'ZONE')),
    covers  text        CHECK (length(covers) BETWEEN 1 AND 200),
    made_by text        NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    CHECK ((scope = 'PROGRAM') = (covers IS NULL))
);

CREATE TABLE holiday (
    team_id     text NOT NULL,
    calendar_id uuid NOT NULL,
    day         date NOT NULL,
    name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    PRIMARY KEY (team_id, calendar_id, day),
    FOREIGN KEY (team_id, calendar_id) REFERENCES holiday_calendar ON DELETE CASCADE
);
CREATE INDEX holiday_day ON holiday (team_id, day);
