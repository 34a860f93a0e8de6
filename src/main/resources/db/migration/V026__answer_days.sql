-- The measures read goals and steps by their time.
CREATE INDEX goal_ended ON goal (team_id, ended_at);
CREATE INDEX goal_version_due ON goal_version (team_id, due);
CREATE INDEX goal_version_written ON goal_version (team_id, written_at);
CREATE INDEX action_item_agreed ON action_item (team_id, agreed_at);
CREATE INDEX action_item_done ON action_item (team_id, done_at);

-- The zone whose days answers are counted by, from the first settled figures on, whatever zone the programme has later:
-- counted by two zones, one person's answer could be found by subtraction.
CREATE TABLE answer_zone (
    team_id text PRIMARY KEY REFERENCES team,
    zone    text NOT NULL
);

-- From how many people figures are shown, and since when that was promised to those who answered. Without a row, five.
CREATE TABLE least_people (
    team_id text        NOT NULL REFERENCES team,
    since   timestamptz NOT NULL,
    least   integer     NOT NULL CHECK (least BETWEEN 3 AND 50),
    PRIMARY KEY (team_id, since)
);
-- Up to now at least five were promised, whatever was set.
UPDATE summary_rules SET least = greatest(5, least);
INSERT INTO least_people (team_id, since, least) SELECT team_id, to_timestamp(0), least FROM summary_rules;
