-- A pairing for one session only, beside the coachee's current one.
ALTER TABLE pairing ADD COLUMN once boolean NOT NULL DEFAULT false;
ALTER TABLE pairing ALTER COLUMN once DROP DEFAULT;
DROP INDEX pairing_current;
CREATE UNIQUE INDEX pairing_current ON pairing (team_id, coachee, kind)
    WHERE state IN ('PROPOSED', 'ACTIVE') AND NOT once;

-- Whom to turn to with what is beyond coaching.
ALTER TABLE program ADD COLUMN counsellor text NOT NULL DEFAULT '' CHECK (length(counsellor) <= 500);
ALTER TABLE program ALTER COLUMN counsellor DROP DEFAULT;
ALTER TABLE program ADD COLUMN psychologist text NOT NULL DEFAULT '' CHECK (length(psychologist) <= 500);
ALTER TABLE program ALTER COLUMN psychologist DROP DEFAULT;

-- An urgent wish for a session. topic and word are sealed; answered_at is when it was over.
CREATE TABLE fasttrack_request (
    team_id          text        NOT NULL,
    id               uuid        NOT NULL,
    pairing_id       uuid        NOT NULL,
    requester        text        NOT NULL,
    topic            bytea       NOT NULL,
    wanted_by        date        NOT NULL,
    zone             text        NOT NULL,
    if_silent        text        NOT NULL CHECK (if_silent IN ('OFFER_OTHERS', 'TELL_ADMIN', 'WAIT')),
    state            text        NOT NULL CHECK (state IN ('OPEN', 'PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    asked_at         timestamptz NOT NULL,
    silent_at        timestamptz NOT NULL,
    escalation       text        CHECK (escalation IN ('OFFERED', 'NOBODY_FREE', 'ADMINS_TOLD', 'WAITING')),
    escalated_at     timestamptz,
    times_refused_at timestamptz,
    declined_at      timestamptz,
    word             bytea,
    session_id       uuid,
    answered_by      text,
    answered_at      timestamptz,
    version          bigint      NOT NULL,
    PRIMARY KEY (team_id, id),
    FOREIGN KEY (team_id, pairing_id) REFERENCES pairing,
    FOREIGN KEY (team_id, requester) REFERENCES person,
    FOREIGN KEY (team_id, session_id) REFERENCES session,
    CHECK ((state = 'ACCEPTED') = (session_id IS NOT NULL)),
    CHECK ((state IN ('OPEN', 'PROPOSED')) = (answered_at IS NULL)),
    CHECK ((escalation IS NULL) = (escalated_at IS NULL)),
    CHECK ((word IS NOT NULL) <= (declined_at IS NOT NULL))
);
CREATE UNIQUE INDEX fasttrack_request_open ON fasttrack_request (team_id, pairing_id, requester)
    WHERE state IN ('OPEN', 'PROPOSED');
CREATE INDEX fasttrack_request_requester ON fasttrack_request (team_id, requester);
CREATE INDEX fasttrack_request_session ON fasttrack_request (team_id, session_id);

-- The times a coach proposed to a request last.
CREATE TABLE fasttrack_time (
    team_id    text        NOT NULL,
    id         uuid        NOT NULL,
    request_id uuid        NOT NULL,
    position   integer     NOT NULL,
    starts_at  timestamptz NOT NULL,
    zone       text        NOT NULL,
    minutes    integer     NOT NULL CHECK (minutes BETWEEN 15 AND 240),
    PRIMARY KEY (team_id, id),
    UNIQUE (team_id, request_id, position),
    FOREIGN KEY (team_id, request_id) REFERENCES fasttrack_request
);

-- Whom a request was offered to, without its requester's name.
CREATE TABLE fasttrack_offer (
    team_id    text NOT NULL,
    request_id uuid NOT NULL,
    coach      text NOT NULL,
    PRIMARY KEY (team_id, request_id, coach),
    FOREIGN KEY (team_id, request_id) REFERENCES fasttrack_request,
    FOREIGN KEY (team_id, coach) REFERENCES person
);
CREATE INDEX fasttrack_offer_coach ON fasttrack_offer (team_id, coach);
