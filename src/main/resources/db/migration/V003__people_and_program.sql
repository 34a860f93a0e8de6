-- What Slack says of an account, as last seen.
CREATE TABLE profile (
    team_id     text        NOT NULL REFERENCES team,
    id          text        NOT NULL,
    name        text        NOT NULL,
    zone        text        NOT NULL,
    language    text,
    slack_admin boolean     NOT NULL,
    bot         boolean     NOT NULL,
    deactivated boolean     NOT NULL,
    seen_at     timestamptz NOT NULL,
    PRIMARY KEY (team_id, id)
);

-- A participant.
CREATE TABLE person (
    team_id     text        NOT NULL,
    id          text        NOT NULL,
    level       text        NOT NULL CHECK (level IN ('MADYA', 'MUDA', 'PERTAMA')),
    unit        text        NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
    position    text        NOT NULL CHECK (length(position) <= 200),
    superior    text        CHECK (superior <> id),
    zone        text,
    language    text        CHECK (language IN ('id', 'en')),
    enrolled_by text        NOT NULL,
    enrolled_at timestamptz NOT NULL,
    version     bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, id) REFERENCES profile
);

CREATE TABLE admin (
    team_id  text        NOT NULL,
    id       text        NOT NULL,
    named_by text        NOT NULL,
    named_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, id) REFERENCES profile
);

-- One organisation's rules.
CREATE TABLE program (
    team_id              text    PRIMARY KEY REFERENCES team,
    zone                 text    NOT NULL,
    language             text    NOT NULL CHECK (language IN ('id', 'en')),
    channel              text,
    remind_day_before    boolean NOT NULL,
    remind_hour_before   boolean NOT NULL,
    remind_minutes_before integer NOT NULL CHECK (remind_minutes_before IN (0, 5, 10, 15, 30)),
    agreement_id         text    NOT NULL CHECK (length(agreement_id) BETWEEN 1 AND 2900),
    agreement_en         text    NOT NULL CHECK (length(agreement_en) BETWEEN 1 AND 2900),
    version              bigint  NOT NULL,
    CHECK (NOT (remind_day_before AND remind_hour_before AND remind_minutes_before > 0))
);

-- Guideline, "Langkah 1: Tentukan Frekuensi Sesi". A period is so many weeks or months.
CREATE TABLE cadence_rule (
    team_id     text    NOT NULL REFERENCES program,
    level       text    NOT NULL CHECK (level IN ('MADYA', 'MUDA', 'PERTAMA')),
    kind        text    NOT NULL CHECK (kind IN ('COACHING', 'MENTORING')),
    every       integer NOT NULL CHECK (every BETWEEN 1 AND 52),
    unit        text    NOT NULL CHECK (unit IN ('WEEK', 'MONTH')),
    as_needed   boolean NOT NULL,
    min_minutes integer NOT NULL CHECK (min_minutes BETWEEN 15 AND 240),
    max_minutes integer NOT NULL CHECK (max_minutes BETWEEN min_minutes AND 240),
    PRIMARY KEY (team_id, level, kind)
);
