-- Where a session stands in the guide. more counts "another question" at the current step;
-- wrapped_up_at is when note, plan and next session were written down.
CREATE TABLE walk (
    team_id       text        NOT NULL,
    id            uuid        NOT NULL,
    step          text        NOT NULL,
    more          integer     NOT NULL CHECK (more >= 0),
    first         boolean     NOT NULL,
    started_at    timestamptz NOT NULL,
    wrapped_up_at timestamptz,
    version       bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, id) REFERENCES session
);

-- A note at a step, private to its writer or shared with the other side.
CREATE TABLE note (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    session_id uuid        NOT NULL,
    step       text        NOT NULL,
    writer     text        NOT NULL,
    shared     boolean     NOT NULL,
    body       bytea       NOT NULL,
    written_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, session_id, step, writer),
    FOREIGN KEY (team_id, session_id) REFERENCES session
);

-- Asked once per session and person; answered at most once.
CREATE TABLE survey (
    team_id     text        NOT NULL,
    id          uuid        NOT NULL,
    session_id  uuid        NOT NULL,
    person      text        NOT NULL,
    asked_at    timestamptz NOT NULL,
    rating      integer     CHECK (rating BETWEEN 1 AND 5),
    comment     bytea,
    answered_at timestamptz,
    version     bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, session_id, person),
    FOREIGN KEY (team_id, session_id) REFERENCES session,
    CHECK ((rating IS NULL) = (answered_at IS NULL)),
    CHECK ((comment IS NOT NULL) <= (rating IS NOT NULL))
);
