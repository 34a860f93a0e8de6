-- A standing slot. rule is an RRULE of RFC 5545 that starts on first_day; at_time is what the clock in zone shows.
-- ended_by is empty where its last day or nobody's answer ended it.
-- made_through is the last day up to which sessions were made. until_day is the last day a session may fall on.
CREATE TABLE series (
    team_id      text        NOT NULL,
    id           uuid        NOT NULL,
    pairing_id   uuid        NOT NULL,
    owner        text        NOT NULL,
    zone         text        NOT NULL,
    rule         text        NOT NULL CHECK (length(rule) BETWEEN 1 AND 200),
    first_day    date        NOT NULL,
    at_time      time        NOT NULL,
    minutes      integer     NOT NULL CHECK (minutes BETWEEN 15 AND 240),
    place        text        NOT NULL CHECK (length(place) <= 500),
    until_day    date        CHECK (until_day >= first_day),
    state        text        NOT NULL CHECK (state IN ('PROPOSED', 'ACTIVE', 'DECLINED', 'LAPSED', 'ENDED', 'CHANGED')),
    made_through date,
    predecessor  uuid,
    created_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    ended_by     text,
    version      bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, predecessor) REFERENCES series,
    CHECK ((state IN ('PROPOSED', 'ACTIVE')) = (ended_at IS NULL)),
    CHECK ((ended_by IS NOT NULL) <= (ended_at IS NOT NULL))
);
-- One standing slot per pairing.
CREATE UNIQUE INDEX series_current ON series (team_id, pairing_id) WHERE state IN ('PROPOSED', 'ACTIVE');

-- occurrence is the day the rule gave; it stays when the session is moved.
ALTER TABLE session
    ADD COLUMN series_id  uuid,
    ADD COLUMN occurrence date,
    ADD FOREIGN KEY (team_id, series_id) REFERENCES series,
    ADD CONSTRAINT session_occurrence UNIQUE (team_id, series_id, occurrence),
    ADD CHECK ((series_id IS NULL) = (occurrence IS NULL)),
    ADD CHECK (state <> 'NEEDS_TIME' OR series_id IS NOT NULL),
    DROP CONSTRAINT session_state_check,
    ADD CONSTRAINT session_state_check CHECK (state IN ('PROPOSED', 'SCHEDULED', 'RUNNING', 'HELD', 'NOT_HELD', 'CANCELLED', 'DECLINED', 'NEEDS_TIME'));

ALTER TABLE session_change
    DROP CONSTRAINT session_change_what_check,
    ADD CONSTRAINT session_change_what_check CHECK (what IN ('PROPOSED', 'SCHEDULED', 'MOVED', 'DEFERRED', 'DECLINED', 'REPLACED', 'CANCELLED', 'STARTED', 'HELD', 'NOT_HELD'));
