-- When people work: everyone's week where unit and person are null, else a unit's or a
-- person's own. A week with a name is a dated profile, such as the hours of Ramadan.
CREATE TABLE working_week (
    team_id   text        NOT NULL REFERENCES team,
    id        uuid        NOT NULL,
    unit      text        CHECK (length(unit) BETWEEN 1 AND 200),
    person    text,
    name      text        NOT NULL CHECK (length(name) <= 60),
    from_day  date        NOT NULL,
    until_day date        CHECK (until_day >= from_day),
    set_by    text        NOT NULL,
    set_at    timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, person) REFERENCES person,
    CHECK (unit IS NULL OR person IS NULL),
    CHECK (name = '' OR until_day IS NOT NULL)
);
CREATE UNIQUE INDEX working_week_standing ON working_week (team_id, unit, person, from_day)
    NULLS NOT DISTINCT WHERE name = '';

-- The working days of a week, 1 for Monday, by the clock where people are.
CREATE TABLE working_day (
    team_id      text    NOT NULL,
    week_id      uuid    NOT NULL,
    weekday      integer NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts       time    NOT NULL,
    ends         time    NOT NULL CHECK (ends > starts),
    break_starts time    CHECK (break_starts >= starts),
    break_ends   time    CHECK (break_ends > break_starts AND break_ends <= ends),
    PRIMARY KEY (team_id, week_id, weekday),
    FOREIGN KEY (team_id, week_id) REFERENCES working_week ON DELETE CASCADE,
    CHECK ((break_starts IS NULL) = (break_ends IS NULL))
);
