-- CreateEnum
CREATE TYPE "MemoryImportState" AS ENUM ('running', 'done', 'failed');

-- AlterTable
ALTER TABLE "Translation" ADD COLUMN     "matchScore" INTEGER,
ADD COLUMN     "unitId" UUID;

-- AlterTable
ALTER TABLE "TranslationEvent" ADD COLUMN     "matchScore" INTEGER,
ADD COLUMN     "unitId" UUID;

-- CreateTable
CREATE TABLE "MemoryUnit" (
    "id" UUID NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "targetLanguage" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "codes" JSONB NOT NULL DEFAULT '[]',
    "pairKey" UUID NOT NULL,
    "sourceKey" UUID NOT NULL,
    "sourceLength" INTEGER NOT NULL,
    "grams" INTEGER[],
    "releaseId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "deletedAt" TIMESTAMPTZ(3),
    "retiredAt" TIMESTAMPTZ(3),

    CONSTRAINT "MemoryUnit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemoryProvenance" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "releaseId" UUID,
    "segmentId" UUID,
    "translationId" UUID,
    "translationVersion" INTEGER,
    "confirmedById" UUID,
    "approvedById" UUID,
    "oneStep" BOOLEAN NOT NULL DEFAULT false,
    "machineBorn" BOOLEAN NOT NULL DEFAULT false,
    "importId" UUID,
    "attributes" JSONB NOT NULL DEFAULT '{}',
    "previousKey" UUID,
    "nextKey" UUID,
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "MemoryProvenance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemoryUse" (
    "unitId" UUID NOT NULL,
    "translationId" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MemoryUse_pkey" PRIMARY KEY ("unitId","translationId")
);

-- CreateTable
CREATE TABLE "MemoryEvent" (
    "id" UUID NOT NULL,
    "unitId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "deed" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "codes" JSONB NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "MemoryEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemoryImport" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "state" "MemoryImportState" NOT NULL DEFAULT 'running',
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "progressedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "endedAt" TIMESTAMPTZ(3),
    "createdById" UUID,
    "read" INTEGER NOT NULL DEFAULT 0,
    "added" INTEGER NOT NULL DEFAULT 0,
    "merged" INTEGER NOT NULL DEFAULT 0,
    "skipped" INTEGER NOT NULL DEFAULT 0,
    "bytesRead" BIGINT NOT NULL DEFAULT 0,
    "bytesTotal" BIGINT,
    "problems" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "MemoryImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MemoryGram" (
    "gram" INTEGER NOT NULL,
    "units" INTEGER NOT NULL,
    "weighedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "MemoryGram_pkey" PRIMARY KEY ("gram")
);

-- CreateIndex
CREATE UNIQUE INDEX "MemoryUnit_pairKey_key" ON "MemoryUnit"("pairKey");

-- CreateIndex
CREATE INDEX "MemoryUnit_sourceKey_idx" ON "MemoryUnit"("sourceKey");

-- CreateIndex
CREATE INDEX "MemoryUnit_sourceLanguage_targetLanguage_id_idx" ON "MemoryUnit"("sourceLanguage", "targetLanguage", "id");

-- CreateIndex
CREATE INDEX "MemoryUnit_grams_idx" ON "MemoryUnit" USING GIN ("grams");

-- CreateIndex
CREATE INDEX "MemoryProvenance_importId_idx" ON "MemoryProvenance"("importId");

-- CreateIndex
CREATE UNIQUE INDEX "MemoryProvenance_unitId_importId_key" ON "MemoryProvenance"("unitId", "importId");

-- CreateIndex
CREATE INDEX "MemoryEvent_unitId_version_idx" ON "MemoryEvent"("unitId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "MemoryImport_name_key" ON "MemoryImport"("name");

-- AddForeignKey
ALTER TABLE "MemoryProvenance" ADD CONSTRAINT "MemoryProvenance_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "MemoryUnit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemoryProvenance" ADD CONSTRAINT "MemoryProvenance_importId_fkey" FOREIGN KEY ("importId") REFERENCES "MemoryImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemoryUse" ADD CONSTRAINT "MemoryUse_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "MemoryUnit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MemoryEvent" ADD CONSTRAINT "MemoryEvent_unitId_fkey" FOREIGN KEY ("unitId") REFERENCES "MemoryUnit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- A translation stands in the memory once, for the text it has.
CREATE UNIQUE INDEX "MemoryProvenance_one_per_translation" ON "MemoryProvenance" ("translationId")
  WHERE "translationId" IS NOT NULL AND "endedAt" IS NULL;
-- The few units that are not open.
CREATE INDEX "MemoryUnit_release" ON "MemoryUnit" ("releaseId") WHERE "releaseId" IS NOT NULL;

ALTER TABLE "MemoryProvenance" ADD CONSTRAINT "MemoryProvenance_of_one_kind"
  CHECK (("translationId" IS NULL) <> ("importId" IS NULL));

CREATE TRIGGER "MemoryEvent_append_only" BEFORE UPDATE OR DELETE ON "MemoryEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "MemoryEvent_not_emptied" BEFORE TRUNCATE ON "MemoryEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
