-- What a goal serves, its figures, the line it is expected to follow, and how it ended. The edition counts its
-- versions: whoever edits an older one is told.
ALTER TABLE goal
    ADD COLUMN topic          text,
    ADD COLUMN baseline       numeric(16, 4),
    ADD COLUMN target         numeric(16, 4),
    ADD COLUMN since          date,
    ADD COLUMN since_progress integer CHECK (since_progress BETWEEN 0 AND 100),
    ADD COLUMN edition        integer CHECK (edition > 0),
    ADD COLUMN end_reason     bytea,
    ADD COLUMN ended_by       text,
    ADD COLUMN ended_at       timestamptz,
    ADD CONSTRAINT goal_figures CHECK ((baseline IS NULL) = (target IS NULL) AND baseline <> target);
UPDATE goal
SET since = (created_at AT TIME ZONE 'UTC')::date, since_progress = 0,
    edition = greatest(1, (SELECT count(*) FROM goal_version
                           WHERE goal_version.team_id = goal.team_id AND goal_id = goal.id)),
    ended_at = CASE WHEN state <> 'OPEN' THEN changed_at END,
    ended_by = CASE WHEN state <> 'OPEN' THEN writer END;
ALTER TABLE goal
    ALTER COLUMN since SET NOT NULL,
    ALTER COLUMN since_progress SET NOT NULL,
    ALTER COLUMN edition SET NOT NULL,
    ADD CONSTRAINT goal_end CHECK ((state = 'OPEN') = (ended_at IS NULL) AND (ended_at IS NULL) = (ended_by IS NULL)
        AND (end_reason IS NULL OR state = 'DROPPED'));

-- A version holds the words that changed with it, each sealed with the key of who wrote it. The others are those of
-- the versions before.
ALTER TABLE goal_version
    ALTER COLUMN wording DROP NOT NULL,
    ADD COLUMN edition        integer CHECK (edition > 0),
    ADD COLUMN kind           text CHECK (kind IN ('SET', 'REWORDED', 'MEASURED', 'REVISED')),
    ADD COLUMN topic          text,
    ADD COLUMN evidence       bytea,
    ADD COLUMN reach          bytea,
    ADD COLUMN relevance      bytea,
    ADD COLUMN insisting      bytea,
    ADD COLUMN unit           bytea,
    ADD COLUMN obstacles      bytea,
    ADD COLUMN strategy       bytea,
    ADD COLUMN baseline       numeric(16, 4),
    ADD COLUMN target         numeric(16, 4),
    ADD COLUMN since          date,
    ADD COLUMN since_progress integer CHECK (since_progress BETWEEN 0 AND 100);
UPDATE goal_version
SET edition = numbered.edition, kind = CASE WHEN numbered.edition = 1 THEN 'SET' ELSE 'REWORDED' END,
    since = goal.since, since_progress = 0
FROM (SELECT team_id, id, row_number() OVER (PARTITION BY team_id, goal_id ORDER BY written_at, id) AS edition
      FROM goal_version) AS numbered, goal
WHERE numbered.team_id = goal_version.team_id AND numbered.id = goal_version.id
    AND goal.team_id = goal_version.team_id AND goal.id = goal_version.goal_id;
ALTER TABLE goal_version
    ALTER COLUMN edition SET NOT NULL,
    ALTER COLUMN kind SET NOT NULL,
    ALTER COLUMN since SET NOT NULL,
    ALTER COLUMN since_progress SET NOT NULL,
    ADD UNIQUE (team_id, goal_id, edition);

-- How far a goal was on a day.
CREATE TABLE goal_progress (
    team_id  text          NOT NULL,
    id       uuid          NOT NULL,
    goal_id  uuid          NOT NULL,
    day      date          NOT NULL,
    percent  integer       NOT NULL CHECK (percent BETWEEN 0 AND 100),
    value    numeric(16, 4),
    remark   bytea,
    writer   text          NOT NULL,
    noted_at timestamptz   NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, goal_id) REFERENCES goal
);
CREATE INDEX goal_progress_goal ON goal_progress (team_id, goal_id, day);

-- Who takes a step, how pressing it is, until when, and why it was dropped.
ALTER TABLE action_item
    ADD COLUMN owner       text CHECK (owner IN ('COACH', 'COACHEE')),
    ADD COLUMN priority    text CHECK (priority IN ('HIGH', 'NORMAL', 'LOW')),
    ADD COLUMN due         date,
    ADD COLUMN drop_reason bytea,
    ADD CONSTRAINT action_item_end CHECK (done_at IS NULL OR dropped_at IS NULL),
    ADD CONSTRAINT action_item_reason CHECK (drop_reason IS NULL OR dropped_at IS NOT NULL);
UPDATE action_item SET owner = 'COACHEE', priority = 'NORMAL';
ALTER TABLE action_item
    ALTER COLUMN owner SET NOT NULL,
    ALTER COLUMN priority SET NOT NULL;

-- What happened to a step. The wording is the one before a change.
CREATE TABLE action_item_event (
    team_id  text        NOT NULL,
    id       uuid        NOT NULL,
    item_id  uuid        NOT NULL,
    what     text        NOT NULL
        CHECK (what IN ('AGREED', 'CHANGED', 'CARRIED_OVER', 'DONE', 'DROPPED', 'REOPENED')),
    person   text        NOT NULL,
    due      date,
    wording  bytea,
    at       timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, item_id) REFERENCES action_item
);
CREATE INDEX action_item_event_item ON action_item_event (team_id, item_id, at);
