-- How an organisation lets urgent requests go on. Hours are working hours, those of today are hours on the clock.
CREATE TABLE fasttrack_rules (
    team_id     text    PRIMARY KEY REFERENCES team,
    channel     text,
    hours_today integer NOT NULL CHECK (hours_today BETWEEN 1 AND 12),
    hours_week  integer NOT NULL CHECK (hours_week BETWEEN 1 AND 40),
    hours_date  integer NOT NULL CHECK (hours_date BETWEEN 1 AND 80),
    most_open   integer NOT NULL CHECK (most_open BETWEEN 1 AND 5)
);

-- What is asked. wished_times is sealed.
ALTER TABLE fasttrack_request ADD COLUMN wished_times bytea;
ALTER TABLE fasttrack_request ADD COLUMN category text NOT NULL DEFAULT 'other' CHECK (category ~ '^[a-z-]{1,40}$');
ALTER TABLE fasttrack_request ALTER COLUMN category DROP DEFAULT;
ALTER TABLE fasttrack_request ADD COLUMN haste text NOT NULL DEFAULT 'DATE' CHECK (haste IN ('TODAY', 'WEEK', 'DATE'));
ALTER TABLE fasttrack_request ALTER COLUMN haste DROP DEFAULT;
ALTER TABLE fasttrack_request RENAME COLUMN if_silent TO route;
ALTER TABLE fasttrack_request DROP CONSTRAINT fasttrack_request_if_silent_check;
ALTER TABLE fasttrack_request ADD CHECK (route IN ('OFFER_OTHERS', 'TELL_ADMIN', 'WAIT', 'ANYONE'));
ALTER TABLE fasttrack_request ADD COLUMN added_at timestamptz;

-- How far it got.
ALTER TABLE fasttrack_request ADD COLUMN escalations integer NOT NULL DEFAULT 0 CHECK (escalations >= 0);
ALTER TABLE fasttrack_request ALTER COLUMN escalations DROP DEFAULT;
UPDATE fasttrack_request SET escalations = 1 WHERE escalation IS NOT NULL;
ALTER TABLE fasttrack_request ADD COLUMN offered_at timestamptz;
UPDATE fasttrack_request SET offered_at = escalated_at WHERE escalation = 'OFFERED';
ALTER TABLE fasttrack_request ADD COLUMN offer_channel text;
ALTER TABLE fasttrack_request ADD COLUMN admins_told_at timestamptz;
UPDATE fasttrack_request SET admins_told_at = escalated_at WHERE escalation IN ('NOBODY_FREE', 'ADMINS_TOLD');
ALTER TABLE fasttrack_request ADD COLUMN raised_at timestamptz;
ALTER TABLE fasttrack_request ADD COLUMN claimed_by text;
ALTER TABLE fasttrack_request ADD COLUMN claimed_at timestamptz;
UPDATE fasttrack_request r SET claimed_by = s.coach, claimed_at = r.answered_at
    FROM session s JOIN pairing p ON p.team_id = s.team_id AND p.id = s.pairing_id
    WHERE s.team_id = r.team_id AND s.id = r.session_id AND p.once;
ALTER TABLE fasttrack_request ADD FOREIGN KEY (team_id, claimed_by) REFERENCES person;
ALTER TABLE fasttrack_request ADD CHECK ((claimed_by IS NULL) = (claimed_at IS NULL));
ALTER TABLE fasttrack_request ADD CHECK (offer_channel IS NULL OR offered_at IS NOT NULL);

-- What was answered first, and how many short messages have followed the cards.
ALTER TABLE fasttrack_request ADD COLUMN first_answer_at timestamptz;
UPDATE fasttrack_request SET first_answer_at = least(declined_at, CASE WHEN state = 'ACCEPTED' THEN answered_at END);
ALTER TABLE fasttrack_request ADD COLUMN news integer NOT NULL DEFAULT 0 CHECK (news >= 0);
ALTER TABLE fasttrack_request ALTER COLUMN news DROP DEFAULT;

CREATE INDEX fasttrack_request_claimed ON fasttrack_request (team_id, claimed_by) WHERE state IN ('OPEN', 'PROPOSED');
CREATE INDEX fasttrack_request_asked ON fasttrack_request (team_id, asked_at);
