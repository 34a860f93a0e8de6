-- A SMART goal of a pairing.
CREATE TABLE goal (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    pairing_id uuid        NOT NULL,
    writer     text        NOT NULL,
    wording    bytea       NOT NULL,
    due        date        NOT NULL,
    progress   integer     NOT NULL CHECK (progress BETWEEN 0 AND 100),
    state      text        NOT NULL CHECK (state IN ('OPEN', 'REACHED', 'DROPPED')),
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing
);
CREATE INDEX goal_pairing ON goal (team_id, pairing_id);

-- Each wording a goal had, the current one included.
CREATE TABLE goal_version (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    goal_id    uuid        NOT NULL,
    writer     text        NOT NULL,
    wording    bytea       NOT NULL,
    due        date        NOT NULL,
    written_at timestamptz NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, goal_id) REFERENCES goal
);

-- A step of the plan that coach and coachee agreed on.
CREATE TABLE action_item (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    pairing_id uuid        NOT NULL,
    session_id uuid,
    position   integer     NOT NULL,
    writer     text        NOT NULL,
    wording    bytea       NOT NULL,
    agreed_at  timestamptz NOT NULL,
    done_at    timestamptz,
    dropped_at timestamptz,
    version    bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, session_id) REFERENCES session
);
CREATE INDEX action_item_pairing ON action_item (team_id, pairing_id);
