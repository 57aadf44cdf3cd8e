-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "removedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Page" ADD COLUMN     "madeWith" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "EditionPassages" (
    "editionId" UUID NOT NULL,
    "passages" INTEGER[],

    CONSTRAINT "EditionPassages_pkey" PRIMARY KEY ("editionId")
);

-- CreateIndex
CREATE INDEX "EditionPassages_passages_idx" ON "EditionPassages" USING GIN ("passages");

-- AddForeignKey
ALTER TABLE "EditionPassages" ADD CONSTRAINT "EditionPassages_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What has been removed so far, and not been given to readers again: that text or the one removed with it.
UPDATE "Edition" edition SET "removedAt" = event.at
FROM "AuditEvent" event JOIN "Edition" removed ON removed.id::text = event."subjectId"
WHERE event.deed = 'localisation.remove' AND edition."localisationId" = removed."localisationId"
  AND edition.version IS NOT NULL AND edition."liveAt" <= event.at
  AND NOT EXISTS (
    SELECT FROM "Edition" again WHERE again."localisationId" = edition."localisationId"
      AND again.hash IN (edition.hash, removed.hash) AND again."liveAt" > event.at);
UPDATE "Edition" SET "removedAt" = "endedAt" WHERE state = 'removed' AND "removedAt" IS NULL;

ALTER TABLE "Edition" ADD CONSTRAINT "Edition_removed" CHECK (state <> 'removed' OR "removedAt" IS NOT NULL),
  ADD CONSTRAINT "Edition_removed_known" CHECK ("removedAt" IS NULL OR version IS NOT NULL);

-- An edition stays frozen. That it was removed is told of it, and told no more once readers are given it again: when it
-- was removed never becomes another time.
CREATE OR REPLACE FUNCTION edition_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."localisationId", NEW.number, NEW.article, NEW.hash, NEW.provenance, NEW."revisionNumber", NEW."signedOffById",
      NEW.cause)
    IS DISTINCT FROM (OLD."localisationId", OLD.number, OLD.article, OLD.hash, OLD.provenance, OLD."revisionNumber",
      OLD."signedOffById", OLD.cause)
    OR (OLD.version IS NOT NULL AND NEW.version IS DISTINCT FROM OLD.version)
    OR (OLD."liveAt" IS NOT NULL AND NEW."liveAt" IS DISTINCT FROM OLD."liveAt")
    OR NEW."removedAt" <> OLD."removedAt" THEN
    RAISE EXCEPTION 'an edition is frozen';
  END IF;
  RETURN NEW;
END $$;
