-- CreateEnum
CREATE TYPE "ConceptKind" AS ENUM ('term', 'person', 'rank', 'office', 'organisation', 'place');

-- CreateEnum
CREATE TYPE "ConceptOrigin" AS ENUM ('office', 'starter', 'import');

-- CreateEnum
CREATE TYPE "RenderingStatus" AS ENUM ('preferred', 'admitted', 'forbidden');

-- CreateTable
CREATE TABLE "Concept" (
    "id" UUID NOT NULL,
    "kind" "ConceptKind" NOT NULL DEFAULT 'term',
    "definition" TEXT NOT NULL DEFAULT '',
    "domain" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "keep" BOOLEAN NOT NULL DEFAULT false,
    "origin" "ConceptOrigin" NOT NULL DEFAULT 'office',
    "originKey" TEXT,
    "importedVersion" INTEGER,
    "releaseId" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "deletedAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Concept_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rendering" (
    "conceptId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "status" "RenderingStatus" NOT NULL DEFAULT 'preferred',
    "caseRule" TEXT NOT NULL DEFAULT 'any',
    "partOfSpeech" TEXT NOT NULL DEFAULT '',
    "gender" TEXT,
    "forms" TEXT[],
    "inflection" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL DEFAULT '',
    "checked" BOOLEAN NOT NULL DEFAULT false,
    "folded" TEXT NOT NULL,
    "keys" TEXT[],

    CONSTRAINT "Rendering_pkey" PRIMARY KEY ("conceptId","position")
);

-- CreateTable
CREATE TABLE "ConceptEvent" (
    "id" UUID NOT NULL,
    "conceptId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "deed" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "ConceptEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermsVersion" (
    "language" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "TermsVersion_pkey" PRIMARY KEY ("language")
);

-- CreateTable
CREATE TABLE "DeclinedTerm" (
    "sourceLanguage" TEXT NOT NULL,
    "targetLanguage" TEXT NOT NULL,
    "text" CHAR(64) NOT NULL,
    "declinedById" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeclinedTerm_pkey" PRIMARY KEY ("sourceLanguage","targetLanguage","text")
);

-- CreateIndex
CREATE INDEX "Concept_releaseId_idx" ON "Concept"("releaseId");

-- CreateIndex
CREATE INDEX "Concept_changedAt_idx" ON "Concept"("changedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Concept_origin_originKey_key" ON "Concept"("origin", "originKey");

-- CreateIndex
CREATE INDEX "Rendering_language_folded_idx" ON "Rendering"("language", "folded");

-- CreateIndex
CREATE INDEX "Rendering_keys_idx" ON "Rendering" USING GIN ("keys");

-- CreateIndex
CREATE INDEX "ConceptEvent_conceptId_version_idx" ON "ConceptEvent"("conceptId", "version");

-- AddForeignKey
ALTER TABLE "Concept" ADD CONSTRAINT "Concept_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rendering" ADD CONSTRAINT "Rendering_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConceptEvent" ADD CONSTRAINT "ConceptEvent_conceptId_fkey" FOREIGN KEY ("conceptId") REFERENCES "Concept"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- Words of renderings by their beginnings, and words of sources for where a term is used.
CREATE INDEX "Rendering_words" ON "Rendering" USING gin (array_to_tsvector(string_to_array("folded", ' ')));
CREATE INDEX "SourceText_words" ON "SourceText" USING gin (to_tsvector('simple', "text"));

CREATE TRIGGER "ConceptEvent_append_only" BEFORE UPDATE OR DELETE ON "ConceptEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "ConceptEvent_not_emptied" BEFORE TRUNCATE ON "ConceptEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
