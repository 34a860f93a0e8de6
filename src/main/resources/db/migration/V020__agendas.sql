-- What a session is for: its goal in one line or linked to one of the pairing's goals, what it serves, and what the
-- coachee wants to talk about.
CREATE TABLE agenda (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    goal       bytea,
    goal_id    uuid,
    goal_by    text,
    serves     text[]      NOT NULL,
    matters    bytea,
    written_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, id) REFERENCES session,
    FOREIGN KEY (team_id, goal_id) REFERENCES goal,
    CHECK ((goal IS NULL AND goal_id IS NULL) = (goal_by IS NULL))
);

-- The steps that were opened, in whatever order.
ALTER TABLE walk
    ADD COLUMN seen text[];
UPDATE walk SET seen = ARRAY[step];
ALTER TABLE walk
    ALTER COLUMN seen SET NOT NULL;
