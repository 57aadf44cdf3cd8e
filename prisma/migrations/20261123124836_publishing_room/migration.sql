-- CreateEnum
CREATE TYPE "ReleaseKind" AS ENUM ('news', 'frame');

-- CreateEnum
CREATE TYPE "EditionCause" AS ENUM ('revision', 'language_correction', 'rolled_back', 'moved');

-- CreateEnum
CREATE TYPE "PageKind" AS ENUM ('release', 'version', 'missing', 'moved', 'index', 'not_found', 'error', 'atom', 'json_feed', 'sitemap', 'sitemap_index', 'robots', 'edition_json', 'manifest', 'keys');

-- AlterEnum
ALTER TYPE "BlockKind" ADD VALUE 'change_note';

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "EditionState" ADD VALUE 'withdrawn';
ALTER TYPE "EditionState" ADD VALUE 'removed';

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "cause" "EditionCause" NOT NULL DEFAULT 'revision',
ADD COLUMN     "repeats" INTEGER,
ADD COLUMN     "version" INTEGER;

-- AlterTable
ALTER TABLE "Localisation" ADD COLUMN     "mendingById" UUID,
ADD COLUMN     "mendingSince" TIMESTAMPTZ(3),
ADD COLUMN     "mendingWrong" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Page" ADD COLUMN     "kind" "PageKind" NOT NULL DEFAULT 'release',
ADD COLUMN     "releaseId" UUID,
ALTER COLUMN "language" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Release" ADD COLUMN     "kind" "ReleaseKind" NOT NULL DEFAULT 'news';

-- AlterTable
ALTER TABLE "Segment" ADD COLUMN     "key" TEXT;

-- AlterTable
ALTER TABLE "Translation" ADD COLUMN     "overriddenById" UUID;

-- CreateTable
CREATE TABLE "FormerAddress" (
    "slug" TEXT NOT NULL,
    "releaseId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "FormerAddress_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "SigningKey" (
    "kid" TEXT NOT NULL,
    "publicKey" JSONB NOT NULL,
    "sealed" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "SigningKey_pkey" PRIMARY KEY ("kid")
);

-- CreateTable
CREATE TABLE "AdvanceCopy" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "recipientName" TEXT NOT NULL,
    "recipientEmail" TEXT NOT NULL,
    "languages" TEXT[],
    "token" CHAR(64) NOT NULL,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),
    "revokedById" UUID,
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "AdvanceCopy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AdvanceOpening" (
    "id" UUID NOT NULL,
    "copyId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "language" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "editionId" UUID NOT NULL,
    "address" TEXT,

    CONSTRAINT "AdvanceOpening_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReaderReport" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "editionId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text" TEXT NOT NULL,
    "quote" TEXT NOT NULL DEFAULT '',
    "sender" CHAR(64),
    "closedAt" TIMESTAMPTZ(3),
    "closedById" UUID,
    "outcome" TEXT,

    CONSTRAINT "ReaderReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reason" (
    "eventId" BIGINT NOT NULL,
    "releaseId" UUID NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Reason_pkey" PRIMARY KEY ("eventId")
);

-- CreateIndex
CREATE INDEX "FormerAddress_releaseId_idx" ON "FormerAddress"("releaseId");

-- CreateIndex
CREATE UNIQUE INDEX "AdvanceCopy_token_key" ON "AdvanceCopy"("token");

-- CreateIndex
CREATE INDEX "AdvanceCopy_releaseId_createdAt_idx" ON "AdvanceCopy"("releaseId", "createdAt");

-- CreateIndex
CREATE INDEX "AdvanceOpening_copyId_at_idx" ON "AdvanceOpening"("copyId", "at");

-- CreateIndex
CREATE INDEX "ReaderReport_releaseId_closedAt_at_idx" ON "ReaderReport"("releaseId", "closedAt", "at");

-- CreateIndex
CREATE INDEX "ReaderReport_at_idx" ON "ReaderReport"("at");

-- CreateIndex
CREATE INDEX "Reason_releaseId_idx" ON "Reason"("releaseId");

-- CreateIndex
CREATE INDEX "Page_releaseId_idx" ON "Page"("releaseId");

-- CreateIndex
CREATE INDEX "Page_kind_language_idx" ON "Page"("kind", "language");

-- AddForeignKey
ALTER TABLE "FormerAddress" ADD CONSTRAINT "FormerAddress_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvanceCopy" ADD CONSTRAINT "AdvanceCopy_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AdvanceOpening" ADD CONSTRAINT "AdvanceOpening_copyId_fkey" FOREIGN KEY ("copyId") REFERENCES "AdvanceCopy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReaderReport" ADD CONSTRAINT "ReaderReport_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reason" ADD CONSTRAINT "Reason_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "AuditEvent"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Reason" ADD CONSTRAINT "Reason_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What stands at each address so far.
UPDATE "Page" SET kind = 'index' WHERE "editionId" IS NULL AND path ~ '/news(/page/[0-9]+)?$';
UPDATE "Page" SET kind = 'not_found' WHERE "editionId" IS NULL AND path LIKE '%/not-found';
UPDATE "Page" page SET "releaseId" = localisation."releaseId"
FROM "Edition" edition JOIN "Localisation" localisation ON localisation.id = edition."localisationId"
WHERE edition.id = page."editionId";

-- The versions readers have known editions by.
UPDATE "Edition" edition SET version = numbered.version
FROM (
  SELECT id, row_number() OVER (PARTITION BY "localisationId" ORDER BY "liveAt", number) AS version
  FROM "Edition" WHERE "liveAt" IS NOT NULL
) numbered
WHERE numbered.id = edition.id;

CREATE UNIQUE INDEX "Edition_version" ON "Edition" ("localisationId", version) WHERE version IS NOT NULL;

-- An edition is frozen: what was signed off never becomes another text, whoever asks.
CREATE FUNCTION edition_is_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW."localisationId", NEW.number, NEW.article, NEW.hash, NEW.provenance, NEW."revisionNumber", NEW."signedOffById",
      NEW.cause)
    IS DISTINCT FROM (OLD."localisationId", OLD.number, OLD.article, OLD.hash, OLD.provenance, OLD."revisionNumber",
      OLD."signedOffById", OLD.cause)
    OR (OLD.version IS NOT NULL AND NEW.version IS DISTINCT FROM OLD.version)
    OR (OLD."liveAt" IS NOT NULL AND NEW."liveAt" IS DISTINCT FROM OLD."liveAt") THEN
    RAISE EXCEPTION 'an edition is frozen';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER "Edition_frozen" BEFORE UPDATE ON "Edition" FOR EACH ROW EXECUTE FUNCTION edition_is_frozen();
