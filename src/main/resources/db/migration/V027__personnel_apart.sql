-- How many people work in a unit: results of a few are not shown. Unknown where it was entered before it was asked for.
ALTER TABLE unit_result ADD COLUMN people integer CHECK (people > 0);

-- Counts of spans that overlap would tell of few people by subtraction. Of two such the later entry stays.
DELETE FROM retention_count r WHERE EXISTS (
    SELECT FROM retention_count o
    WHERE o.team_id = r.team_id AND o.from_day <= r.to_day AND o.to_day >= r.from_day
        AND (o.entered_at, o.from_day, o.to_day) > (r.entered_at, r.from_day, r.to_day));
ALTER TABLE retention_count ADD CONSTRAINT retention_apart
    EXCLUDE USING gist (team_id WITH =, daterange(from_day, to_day, '[]') WITH &&);
