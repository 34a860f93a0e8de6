-- Figures an admin took away. The words of a report are sealed.
CREATE TABLE summary_export (
    team_id   text        NOT NULL REFERENCES team,
    id        uuid        NOT NULL,
    actor     text        NOT NULL,
    what      text        NOT NULL CHECK (what IN ('DATA', 'REPORT')),
    from_day  date        NOT NULL,
    until_day date        NOT NULL CHECK (until_day > from_day),
    obstacles bytea,
    advice    bytea,
    asked_at  timestamptz NOT NULL,
    PRIMARY KEY (team_id, id)
);

-- Who took what away. Rows are only ever added.
CREATE TABLE audit_trail (
    team_id text        NOT NULL REFERENCES team,
    id      uuid        NOT NULL,
    actor   text        NOT NULL,
    what    text        NOT NULL CHECK (what ~ '^[A-Z_]{1,40}$'),
    subject text        NOT NULL,
    at      timestamptz NOT NULL,
    PRIMARY KEY (team_id, id)
);
CREATE INDEX audit_trail_at ON audit_trail (team_id, at);

-- A summary comes to the channel for weeks and quarters too.
ALTER TABLE digest DROP CONSTRAINT digest_pkey, DROP CONSTRAINT digest_month_check, ADD COLUMN until_day date;
ALTER TABLE digest RENAME COLUMN month TO from_day;
UPDATE digest SET until_day = (from_day + interval '1 month')::date;
ALTER TABLE digest
    ALTER COLUMN until_day SET NOT NULL,
    ADD PRIMARY KEY (team_id, from_day, until_day),
    ADD CHECK (until_day > from_day);
UPDATE card SET subject = 'digest:' || subject || '-01/' ||
    to_char((subject || '-01')::date + interval '1 month', 'YYYY-MM-DD')
WHERE kind = 'summary.undelivered';
-- They are planned anew at the start.
DELETE FROM notice WHERE kind = 'summary.month' AND state IN ('pending', 'unknown');
