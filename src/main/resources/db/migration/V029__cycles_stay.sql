-- A cycle's days stay as they were when everyone was asked about it.
ALTER TABLE cycle ADD CONSTRAINT cycle_days UNIQUE (team_id, id, from_day, to_day);
ALTER TABLE survey_round
    ADD COLUMN from_day date,
    ADD COLUMN to_day   date;
UPDATE survey_round SET from_day = cycle.from_day, to_day = cycle.to_day
FROM cycle WHERE cycle.team_id = survey_round.team_id AND cycle.id = survey_round.cycle_id;
ALTER TABLE survey_round
    ADD CONSTRAINT survey_round_days FOREIGN KEY (team_id, cycle_id, from_day, to_day)
        REFERENCES cycle (team_id, id, from_day, to_day),
    ADD CHECK ((cycle_id IS NULL) = (from_day IS NULL)),
    ADD CHECK ((cycle_id IS NULL) = (to_day IS NULL));
