-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "textsAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "MemoryProvenance" ADD COLUMN     "localisationId" UUID,
ADD COLUMN     "saidAt" TIMESTAMPTZ(3),
ADD COLUMN     "sourceLocalisationId" UUID,
ADD COLUMN     "sourceRevision" INTEGER;

-- AlterTable
ALTER TABLE "MemoryUnit" ADD COLUMN     "localisationId" UUID,
ADD COLUMN     "saidAt" TIMESTAMPTZ(3),
ADD COLUMN     "sourceLocalisationId" UUID,
ADD COLUMN     "sourceRevision" INTEGER;

-- What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- Most units are of files and rest on nothing: these lists are of the others alone.
CREATE INDEX "MemoryUnit_own" ON "MemoryUnit" ("releaseId") WHERE "releaseId" IS NOT NULL;
CREATE INDEX "MemoryUnit_rests_on" ON "MemoryUnit" ("localisationId", id) WHERE "localisationId" IS NOT NULL;

-- An edition that repeats another has its texts from it.
WITH RECURSIVE stood AS (
  SELECT id, "localisationId", number, "signedOffAt" AS at FROM "Edition" WHERE repeats IS NULL
  UNION ALL
  SELECT again.id, again."localisationId", again.number, stood.at
  FROM "Edition" again JOIN stood ON stood."localisationId" = again."localisationId" AND stood.number = again.repeats
)
UPDATE "Edition" edition SET "textsAt" = stood.at FROM stood WHERE stood.id = edition.id;

CREATE FUNCTION edition_texts_stand() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'an edition is frozen';
END $$;

CREATE TRIGGER "Edition_texts_stand" BEFORE UPDATE OF "textsAt" ON "Edition" FOR EACH ROW
  WHEN (NEW."textsAt" IS DISTINCT FROM OLD."textsAt") EXECUTE FUNCTION edition_texts_stand();

-- Where what is remembered stands, and since when: no earlier than it is known to.
UPDATE "MemoryProvenance" found SET "localisationId" = localisation.id, "sourceLocalisationId" = source.id,
  "saidAt" = CASE WHEN translation.version = found."translationVersion" THEN translation."changedAt" ELSE found.at END,
  "sourceRevision" = (
    SELECT max(first.number) FROM (
      SELECT min(revision.number) AS number FROM "Translation" said
      JOIN "Placement" placement
        ON placement."segmentId" = said."segmentId" AND placement."sourceVersion" = said."sourceVersion"
      JOIN "Block" block ON block.id = placement."blockId"
      JOIN "Revision" revision ON revision.id = block."revisionId"
      WHERE said.id = translation.id OR said."joinedToId" = translation.id
      GROUP BY said.id
    ) AS first)
FROM "Translation" translation
JOIN "Localisation" localisation ON localisation.id = translation."localisationId"
JOIN "Release" release ON release.id = localisation."releaseId"
LEFT JOIN "Localisation" source ON source."releaseId" = release.id AND source.language = release."sourceLanguage"
WHERE found."translationId" = translation.id AND found."endedAt" IS NULL;

-- What is left of a release that is there no more stands nowhere.
UPDATE "MemoryProvenance" SET "endedAt" = clock_timestamp()
WHERE "importId" IS NULL AND "endedAt" IS NULL AND "localisationId" IS NULL;
UPDATE "MemoryUnit" unit SET "retiredAt" = clock_timestamp()
WHERE "retiredAt" IS NULL
  AND NOT EXISTS (SELECT FROM "MemoryProvenance" found WHERE found."unitId" = unit.id AND found."endedAt" IS NULL);

ALTER TABLE "MemoryProvenance" ADD CONSTRAINT "MemoryProvenance_stands_somewhere"
  CHECK ("importId" IS NOT NULL OR "endedAt" IS NOT NULL OR ("localisationId" IS NOT NULL AND "saidAt" IS NOT NULL));

UPDATE "MemoryUnit" unit SET "localisationId" = latest."localisationId",
  "sourceLocalisationId" = latest."sourceLocalisationId", "saidAt" = latest."saidAt",
  "sourceRevision" = latest."sourceRevision"
FROM (
  SELECT DISTINCT ON ("unitId") * FROM "MemoryProvenance" WHERE "endedAt" IS NULL
  ORDER BY "unitId", "importId" IS NOT NULL DESC, at DESC
) AS latest
WHERE latest."unitId" = unit.id AND latest."importId" IS NULL;
