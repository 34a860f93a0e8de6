-- The times proposed for a session, in the proposer's order. They stay when one was accepted.
CREATE TABLE session_time (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    session_id uuid        NOT NULL,
    position   integer     NOT NULL CHECK (position BETWEEN 0 AND 2),
    starts_at  timestamptz NOT NULL,
    zone       text        NOT NULL,
    minutes    integer     NOT NULL CHECK (minutes BETWEEN 15 AND 240),
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, session_id, position),
    UNIQUE (team_id, session_id, starts_at),
    FOREIGN KEY (team_id, session_id) REFERENCES session
);
INSERT INTO session_time (team_id, id, session_id, position, starts_at, zone, minutes)
SELECT team_id, gen_random_uuid(), id, 0, starts_at, zone, extract(epoch FROM ends_at - starts_at)::integer / 60
FROM session WHERE state = 'PROPOSED';

-- LAPSED: a proposal nobody answered. UNRECORDED: nobody said whether the session took place. Pandu closes both.
ALTER TABLE session
    DROP CONSTRAINT session_state_check,
    ADD CONSTRAINT session_state_check CHECK (state IN ('PROPOSED', 'SCHEDULED', 'RUNNING', 'HELD', 'NOT_HELD', 'CANCELLED', 'DECLINED', 'NEEDS_TIME', 'LAPSED', 'UNRECORDED')),
    DROP CONSTRAINT session_check1,
    ADD CONSTRAINT session_closed_check CHECK ((state IN ('HELD', 'NOT_HELD', 'CANCELLED', 'DECLINED', 'LAPSED', 'UNRECORDED')) = (closed_at IS NOT NULL)),
    ADD CONSTRAINT session_closed_by_check CHECK ((state IN ('HELD', 'NOT_HELD', 'CANCELLED', 'DECLINED')) = (closed_by IS NOT NULL));

-- by_person is empty where Pandu did it by itself. What can happen is the code's to say.
ALTER TABLE session_change
    DROP CONSTRAINT session_change_what_check,
    ADD CONSTRAINT session_change_what_check CHECK (what ~ '^[A-Z_]{1,30}$'),
    ALTER COLUMN by_person DROP NOT NULL;
