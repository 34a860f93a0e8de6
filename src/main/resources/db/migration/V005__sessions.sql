-- scheduled_by is who proposed it while state is PROPOSED.
CREATE TABLE session (
    team_id      text        NOT NULL,
    id           uuid        NOT NULL,
    pairing_id   uuid        NOT NULL,
    coach        text        NOT NULL,
    coachee      text        NOT NULL,
    starts_at    timestamptz NOT NULL,
    ends_at      timestamptz NOT NULL CHECK (ends_at BETWEEN starts_at + interval '15 minutes' AND starts_at + interval '240 minutes'),
    zone         text        NOT NULL,
    place        text        NOT NULL CHECK (length(place) <= 500),
    invitation   bytea,
    state        text        NOT NULL CHECK (state IN ('PROPOSED', 'SCHEDULED', 'RUNNING', 'HELD', 'NOT_HELD', 'CANCELLED', 'DECLINED')),
    scheduled_by text        NOT NULL,
    scheduled_at timestamptz NOT NULL,
    sequence     integer     NOT NULL CHECK (sequence >= 0),
    started_at   timestamptz,
    closed_at    timestamptz,
    closed_by    text,
    absent       text        CHECK (absent IN ('COACH', 'COACHEE', 'BOTH')),
    version      bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    CHECK ((state IN ('HELD', 'NOT_HELD', 'CANCELLED', 'DECLINED')) = (closed_at IS NOT NULL AND closed_by IS NOT NULL)),
    CHECK ((absent IS NOT NULL) <= (state = 'NOT_HELD'))
);
CREATE INDEX session_pairing ON session (team_id, pairing_id, starts_at);
CREATE INDEX session_starts ON session (team_id, starts_at);

-- A person's time is taken once: one row a side while a session is scheduled or running.
CREATE TABLE booking (
    team_id    text      NOT NULL,
    session_id uuid      NOT NULL,
    person     text      NOT NULL,
    during     tstzrange NOT NULL,
    PRIMARY KEY (team_id, session_id, person),
    FOREIGN KEY (team_id, session_id) REFERENCES session,
    CONSTRAINT booking_once EXCLUDE USING gist (team_id WITH =, person WITH =, during WITH &&)
);

-- What happened to a session, in order.
CREATE TABLE session_change (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    session_id uuid        NOT NULL,
    what       text        NOT NULL CHECK (what IN ('PROPOSED', 'SCHEDULED', 'MOVED', 'DECLINED', 'REPLACED', 'CANCELLED', 'STARTED', 'HELD', 'NOT_HELD')),
    by_person  text        NOT NULL,
    at         timestamptz NOT NULL,
    starts_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    reason     bytea,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, session_id) REFERENCES session
);
CREATE INDEX session_change_session ON session_change (team_id, session_id, at);
