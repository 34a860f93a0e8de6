-- How an organisation reads its figures: from how many people a figure of answers is shown, and how often a summary
-- comes to its channel.
CREATE TABLE summary_rules (
    team_id text    PRIMARY KEY REFERENCES team,
    least   integer NOT NULL CHECK (least BETWEEN 3 AND 50),
    rhythm  text    NOT NULL CHECK (rhythm IN ('WEEK', 'MONTH', 'QUARTER'))
);

-- A calendar month, quarter or year whose figures of answers are settled for good.
CREATE TABLE frozen_period (
    team_id   text        NOT NULL REFERENCES team,
    from_day  date        NOT NULL CHECK (extract(day FROM from_day) = 1),
    until_day date        NOT NULL CHECK (until_day > from_day),
    least     integer     NOT NULL,
    frozen_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, from_day, until_day)
);

-- The figures that may be shown, as they were then. What is not here is withheld. counts are numbers of answers.
CREATE TABLE frozen_figure (
    team_id   text      NOT NULL,
    from_day  date      NOT NULL,
    until_day date      NOT NULL,
    matter    text      NOT NULL,
    dimension text      NOT NULL CHECK (dimension IN ('ALL', 'LEVEL', 'KIND', 'UNIT')),
    value     text      NOT NULL,
    counts    integer[] NOT NULL,
    PRIMARY KEY (team_id, from_day, until_day, matter, dimension, value),
    FOREIGN KEY (team_id, from_day, until_day) REFERENCES frozen_period,
    CHECK ((dimension = 'ALL') = (value = ''))
);

-- The measures read sessions by their time, and nothing but these columns.
CREATE INDEX session_measures ON session (team_id, starts_at) INCLUDE (pairing_id, state, absent);
DROP INDEX session_starts;
