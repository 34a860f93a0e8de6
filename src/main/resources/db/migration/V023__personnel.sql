-- Who types what the personnel unit knows. Named by programme admins.
CREATE TABLE personnel (
    team_id  text        NOT NULL,
    id       text        NOT NULL,
    named_by text        NOT NULL,
    named_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, id) REFERENCES profile
);

-- How many people there were at the start of a span of days, and how many of them left within it, among the
-- programme's participants and among everyone else. Retirement, rotation and posting are not leaving.
CREATE TABLE retention_count (
    team_id             text        NOT NULL REFERENCES team,
    from_day            date        NOT NULL,
    to_day              date        NOT NULL CHECK (to_day > from_day),
    participants        integer     NOT NULL CHECK (participants >= 0),
    participants_left   integer     NOT NULL CHECK (participants_left BETWEEN 0 AND participants),
    others              integer     NOT NULL CHECK (others >= 0),
    others_left         integer     NOT NULL CHECK (others_left BETWEEN 0 AND others),
    entered_by          text        NOT NULL,
    entered_at          timestamptz NOT NULL,
    PRIMARY KEY (team_id, from_day, to_day)
);

-- What a unit reached in a cycle: its performance score, and what it spent on training, in rupiah.
CREATE TABLE unit_result (
    team_id    text           NOT NULL,
    cycle_id   uuid           NOT NULL,
    unit       text           NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
    score      numeric(8, 2)  CHECK (score >= 0),
    budget     numeric(16, 0) CHECK (budget >= 0),
    entered_by text           NOT NULL,
    entered_at timestamptz    NOT NULL,
    PRIMARY KEY (team_id, cycle_id, unit),
    FOREIGN KEY (team_id, cycle_id) REFERENCES cycle,
    CHECK (score IS NOT NULL OR budget IS NOT NULL)
);
