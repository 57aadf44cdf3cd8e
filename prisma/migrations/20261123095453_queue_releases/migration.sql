-- AlterTable
ALTER TABLE "Assignment" ALTER COLUMN "dueAt" SET NOT NULL;

-- AlterTable
ALTER TABLE "WorkCount" ADD COLUMN     "releaseId" UUID;

UPDATE "WorkCount" counted SET "releaseId" = localisation."releaseId"
FROM "Localisation" localisation WHERE localisation.id = counted."localisationId";

ALTER TABLE "WorkCount" ALTER COLUMN "releaseId" SET NOT NULL;

-- A queue names the titles of many releases.
CREATE INDEX "Block_title" ON "Block" ("revisionId") WHERE kind = 'title';

CREATE OR REPLACE FUNCTION count_work() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  nobody CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "WorkCount" AS counted ("localisationId", run, state, "confirmerId", segments, words, "releaseId", language, open)
    SELECT localisation.id, run, state, coalesce("confirmedById", nobody), count(*), sum(words),
      localisation."releaseId", localisation.language, state <> 'approved'
    FROM after JOIN "Localisation" localisation ON localisation.id = after."localisationId"
    WHERE words IS NOT NULL
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT ("localisationId", run, state, "confirmerId") DO UPDATE
      SET segments = counted.segments + EXCLUDED.segments, words = counted.words + EXCLUDED.words,
        open = counted.state <> 'approved' AND counted.segments + EXCLUDED.segments > 0;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO "WorkCount" AS counted ("localisationId", run, state, "confirmerId", segments, words, "releaseId", language, open)
    SELECT localisation.id, run, state, confirmer, sum(segments), sum(words),
      localisation."releaseId", localisation.language, state <> 'approved'
    FROM (
      SELECT "localisationId", run, state, coalesce("confirmedById", nobody) AS confirmer, -1 AS segments, -words AS words
      FROM before WHERE words IS NOT NULL
      UNION ALL
      SELECT "localisationId", run, state, coalesce("confirmedById", nobody), 1, words
      FROM after WHERE words IS NOT NULL
    ) AS moved JOIN "Localisation" localisation ON localisation.id = moved."localisationId"
    GROUP BY 1, 2, 3, 4 HAVING sum(segments) <> 0 OR sum(words) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT ("localisationId", run, state, "confirmerId") DO UPDATE
      SET segments = counted.segments + EXCLUDED.segments, words = counted.words + EXCLUDED.words,
        open = counted.state <> 'approved' AND counted.segments + EXCLUDED.segments > 0;
  ELSE
    -- Where the localisation itself goes, its counts go with it: nothing is added here.
    UPDATE "WorkCount" counted
    SET segments = counted.segments - gone.segments, words = counted.words - gone.words,
      open = counted.state <> 'approved' AND counted.segments > gone.segments
    FROM (
      SELECT "localisationId", run, state, coalesce("confirmedById", nobody) AS confirmer, count(*) AS segments,
        sum(words) AS words
      FROM before WHERE words IS NOT NULL GROUP BY 1, 2, 3, 4
    ) AS gone
    WHERE counted."localisationId" = gone."localisationId" AND counted.run = gone.run AND counted.state = gone.state
      AND counted."confirmerId" = gone.confirmer;
  END IF;
  RETURN NULL;
END $$;
