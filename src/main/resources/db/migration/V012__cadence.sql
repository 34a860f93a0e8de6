-- A rule holds from a day in the programme's zone until the next one of its level and kind begins. The guideline's own
-- rules hold from the beginning of all days.
ALTER TABLE cadence_rule ADD COLUMN from_day date;
UPDATE cadence_rule SET from_day = DATE '1970-01-01';
ALTER TABLE cadence_rule ALTER COLUMN from_day SET NOT NULL;
ALTER TABLE cadence_rule ADD COLUMN set_by text;
ALTER TABLE cadence_rule DROP CONSTRAINT cadence_rule_pkey;
ALTER TABLE cadence_rule ADD PRIMARY KEY (team_id, level, kind, from_day);

-- A pairing's own cadence, with the reason; without a rule the pairing follows its level again from that day on.
CREATE TABLE pairing_cadence (
    team_id     text        NOT NULL,
    id          uuid        NOT NULL,
    pairing_id  uuid        NOT NULL,
    from_day    date        NOT NULL,
    every       integer     CHECK (every BETWEEN 1 AND 52),
    unit        text        CHECK (unit IN ('WEEK', 'MONTH')),
    as_needed   boolean,
    min_minutes integer     CHECK (min_minutes BETWEEN 15 AND 240),
    max_minutes integer     CHECK (max_minutes BETWEEN min_minutes AND 240),
    reason      bytea,
    set_by      text        NOT NULL,
    set_at      timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, pairing_id, from_day),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    CHECK (num_nonnulls(every, unit, as_needed, min_minutes, max_minutes, reason) IN (0, 6))
);

-- Days on which a person or a pairing is not held to the cadence: from the first until the day of the return.
-- One that was ended on its first day or before is empty.
CREATE TABLE pause (
    team_id    text        NOT NULL REFERENCES team,
    id         uuid        NOT NULL,
    person     text,
    pairing_id uuid,
    from_day   date        NOT NULL,
    back_on    date        NOT NULL CHECK (back_on >= from_day),
    cause      text        CHECK (cause IN ('LEAVE', 'WORKLOAD', 'MISSION')),
    reason     bytea,
    made_by    text        NOT NULL,
    made_at    timestamptz NOT NULL,
    ended_by   text,
    ended_at   timestamptz,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, person) REFERENCES person,
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    CHECK (num_nonnulls(person, pairing_id) = 1),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
    CONSTRAINT pause_person_once EXCLUDE USING gist
        (team_id WITH =, person WITH =, daterange(from_day, back_on) WITH &&),
    CONSTRAINT pause_pairing_once EXCLUDE USING gist
        (team_id WITH =, pairing_id WITH =, daterange(from_day, back_on) WITH &&)
);

-- A session within a pause that shall take place all the same.
CREATE TABLE pause_kept (
    team_id    text        NOT NULL,
    pause_id   uuid        NOT NULL,
    session_id uuid        NOT NULL,
    kept_by    text        NOT NULL,
    kept_at    timestamptz NOT NULL,
    PRIMARY KEY (team_id, pause_id, session_id),
    FOREIGN KEY (team_id, pause_id) REFERENCES pause,
    FOREIGN KEY (team_id, session_id) REFERENCES session
);

-- What someone needs a session for, where sessions take place as needed. met_by is the session that met it, met_on its
-- day in the programme's zone.
CREATE TABLE need (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    pairing_id uuid        NOT NULL,
    writer     text        NOT NULL,
    wording    bytea       NOT NULL,
    source     text        CHECK (source IN ('INTERVIEW', 'REVIEW', 'DISCUSSION')),
    opened_at  timestamptz NOT NULL,
    closed_at  timestamptz,
    closed_by  text,
    met_by     uuid,
    met_on     date,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, met_by) REFERENCES session,
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((met_by IS NULL) = (met_on IS NULL)),
    CHECK (met_by IS NULL OR closed_at IS NOT NULL)
);
CREATE INDEX need_pairing ON need (team_id, pairing_id);

-- The due days of a pairing about which a card was planned or posted and may still change.
CREATE TABLE nudge (
    team_id    text NOT NULL,
    pairing_id uuid NOT NULL,
    due_day    date NOT NULL,
    PRIMARY KEY (team_id, pairing_id, due_day),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing
);
