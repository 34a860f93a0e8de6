-- What is asked. SESSION stands below a session that took place, CLOSING in the form that closes it, PROGRAM in the
-- programme's survey; SKILL is a skill of a level. code names the guideline's own ones.
CREATE TABLE question (
    team_id  text        NOT NULL REFERENCES team,
    id       uuid        NOT NULL,
    topic    text        NOT NULL CHECK (topic IN ('SESSION', 'CLOSING', 'PROGRAM', 'SKILL')),
    code     text        CHECK (length(code) <= 40),
    level    text        CHECK (level IN ('MADYA', 'MUDA', 'PERTAMA')),
    place    integer     NOT NULL,
    off      boolean     NOT NULL,
    added_by text,
    added_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, code),
    CHECK ((topic = 'SKILL') = (level IS NOT NULL)),
    CHECK (NOT off OR topic IN ('PROGRAM', 'SKILL'))
);
CREATE UNIQUE INDEX question_single ON question (team_id, topic) WHERE topic IN ('SESSION', 'CLOSING');

-- The words of a question; the latest edition is asked. Answers point to the edition they were given to.
CREATE TABLE question_wording (
    team_id     text        NOT NULL,
    id          uuid        NOT NULL,
    question_id uuid        NOT NULL,
    edition     integer     NOT NULL CHECK (edition > 0),
    words_id    text        NOT NULL CHECK (length(words_id) BETWEEN 1 AND 200),
    words_en    text        NOT NULL CHECK (length(words_en) BETWEEN 1 AND 200),
    written_by  text,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, question_id, edition),
    UNIQUE (team_id, question_id, id),
    FOREIGN KEY (team_id, question_id) REFERENCES question
);

-- Level and unit are those of who was asked, on that day. wording_id is empty where it was asked before questions
-- could be changed. A comment is quoted only where its writer agreed.
ALTER TABLE survey
    ADD COLUMN wording_id uuid,
    ADD COLUMN level      text CHECK (level IN ('MADYA', 'MUDA', 'PERTAMA')),
    ADD COLUMN unit       text CHECK (length(unit) BETWEEN 1 AND 200),
    ADD COLUMN quotable   boolean,
    ADD FOREIGN KEY (team_id, wording_id) REFERENCES question_wording;
UPDATE survey SET quotable = false, level = person.level, unit = person.unit
FROM person WHERE person.team_id = survey.team_id AND person.id = survey.person;
ALTER TABLE survey
    ALTER COLUMN level SET NOT NULL,
    ALTER COLUMN unit SET NOT NULL,
    ALTER COLUMN quotable SET NOT NULL,
    ADD CONSTRAINT survey_quotable CHECK (NOT quotable OR comment IS NOT NULL);
CREATE INDEX survey_asked ON survey (team_id, asked_at);
CREATE INDEX survey_answered ON survey (team_id, answered_at);

-- A span of the programme. Two never overlap. ended_at is when its end was announced.
CREATE TABLE cycle (
    team_id  text        NOT NULL REFERENCES team,
    id       uuid        NOT NULL,
    name     text        NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
    from_day date        NOT NULL,
    to_day   date        NOT NULL CHECK (to_day > from_day),
    made_by  text        NOT NULL,
    made_at  timestamptz NOT NULL,
    ended_at timestamptz,
    PRIMARY KEY (team_id, id),
    CONSTRAINT cycle_apart EXCLUDE USING gist (team_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
);

-- A pairing that goes on after a cycle.
CREATE TABLE cycle_extension (
    team_id     text        NOT NULL,
    cycle_id    uuid        NOT NULL,
    pairing_id  uuid        NOT NULL,
    extended_by text        NOT NULL,
    extended_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, cycle_id, pairing_id),
    FOREIGN KEY (team_id, cycle_id) REFERENCES cycle,
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing
);

-- Everyone is asked about the programme at once: after a quarter (its first day) or at the end of a cycle.
CREATE TABLE survey_round (
    team_id  text        NOT NULL REFERENCES team,
    id       uuid        NOT NULL,
    quarter  date        CHECK (extract(day FROM quarter) = 1 AND extract(month FROM quarter) IN (1, 4, 7, 10)),
    cycle_id uuid,
    asked_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, quarter),
    UNIQUE (team_id, cycle_id),
    FOREIGN KEY (team_id, cycle_id) REFERENCES cycle,
    CHECK ((quarter IS NULL) <> (cycle_id IS NULL))
);

-- One person's survey of the programme, or an interview, typed by an admin, without a round. asked_at of an interview
-- is noon of its day.
CREATE TABLE program_survey (
    team_id     text        NOT NULL,
    id          uuid        NOT NULL,
    round_id    uuid,
    person      text        NOT NULL,
    source      text        NOT NULL CHECK (source IN ('SURVEY', 'INTERVIEW')),
    level       text        NOT NULL CHECK (level IN ('MADYA', 'MUDA', 'PERTAMA')),
    unit        text        NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
    asked_at    timestamptz NOT NULL,
    answered_at timestamptz,
    comment     bytea,
    quotable    boolean     NOT NULL,
    entered_by  text,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, round_id, person),
    FOREIGN KEY (team_id, round_id) REFERENCES survey_round,
    FOREIGN KEY (team_id, person) REFERENCES person,
    CHECK ((source = 'SURVEY') = (round_id IS NOT NULL)),
    CHECK ((source = 'INTERVIEW') = (entered_by IS NOT NULL)),
    CHECK (source = 'SURVEY' OR answered_at IS NOT NULL),
    CHECK (comment IS NULL OR answered_at IS NOT NULL),
    CHECK (NOT quotable OR comment IS NOT NULL)
);
CREATE UNIQUE INDEX program_survey_interview ON program_survey (team_id, person, asked_at) WHERE source = 'INTERVIEW';
CREATE INDEX program_survey_person ON program_survey (team_id, person, asked_at);
CREATE INDEX program_survey_answered ON program_survey (team_id, answered_at);

CREATE TABLE program_answer (
    team_id     text    NOT NULL,
    survey_id   uuid    NOT NULL,
    question_id uuid    NOT NULL,
    wording_id  uuid    NOT NULL,
    rating      integer NOT NULL CHECK (rating BETWEEN 1 AND 5),
    PRIMARY KEY (team_id, survey_id, question_id),
    FOREIGN KEY (team_id, survey_id) REFERENCES program_survey,
    FOREIGN KEY (team_id, question_id, wording_id) REFERENCES question_wording (team_id, question_id, id)
);

-- The skills a coachee works on in a pairing.
CREATE TABLE skill_choice (
    team_id     text        NOT NULL,
    pairing_id  uuid        NOT NULL,
    question_id uuid        NOT NULL,
    chosen_at   timestamptz NOT NULL,
    dropped_at  timestamptz,
    PRIMARY KEY (team_id, pairing_id, question_id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, question_id) REFERENCES question
);

-- The coachee lets the coach or mentor rate them too, as long as the row stands.
CREATE TABLE skill_consent (
    team_id    text        NOT NULL,
    pairing_id uuid        NOT NULL,
    given_at   timestamptz NOT NULL,
    PRIMARY KEY (team_id, pairing_id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing
);

-- A skill as one side saw it on a day of the programme's zone, from 0, not yet acquired, to 4. Level and unit are the
-- coachee's on that day.
CREATE TABLE skill_rating (
    team_id     text        NOT NULL,
    id          uuid        NOT NULL,
    pairing_id  uuid        NOT NULL,
    question_id uuid        NOT NULL,
    wording_id  uuid        NOT NULL,
    side        text        NOT NULL CHECK (side IN ('COACH', 'COACHEE')),
    rater       text        NOT NULL,
    rating      integer     NOT NULL CHECK (rating BETWEEN 0 AND 4),
    rated_on    date        NOT NULL,
    rated_at    timestamptz NOT NULL,
    level       text        NOT NULL CHECK (level IN ('MADYA', 'MUDA', 'PERTAMA')),
    unit        text        NOT NULL CHECK (length(unit) BETWEEN 1 AND 200),
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, pairing_id, question_id, side, rated_on),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, question_id, wording_id) REFERENCES question_wording (team_id, question_id, id)
);
CREATE INDEX skill_rating_rated ON skill_rating (team_id, rated_at);
