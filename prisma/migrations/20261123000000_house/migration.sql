-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('officer', 'translator', 'reviewer', 'administrator');

-- CreateEnum
CREATE TYPE "ReviewRule" AS ENUM ('two_people', 'strict', 'one_step');

-- CreateEnum
CREATE TYPE "ReleaseState" AS ENUM ('draft', 'in_translation', 'scheduled', 'released');

-- CreateEnum
CREATE TYPE "EngineRule" AS ENUM ('on_premises_only', 'any');

-- CreateEnum
CREATE TYPE "Grade" AS ENUM ('first', 'typo', 'content', 'wrong');

-- CreateEnum
CREATE TYPE "BlockKind" AS ENUM ('title', 'summary', 'heading', 'paragraph', 'quotation', 'list_item', 'table_cell', 'image', 'notes', 'contact', 'standing_text');

-- CreateEnum
CREATE TYPE "TranslationState" AS ENUM ('untranslated', 'draft', 'awaiting_review', 'changes_requested', 'approved');

-- CreateEnum
CREATE TYPE "Origin" AS ENUM ('machine', 'memory', 'person', 'standing_text');

-- CreateEnum
CREATE TYPE "Work" AS ENUM ('translate', 'review');

-- CreateEnum
CREATE TYPE "CallOutcome" AS ENUM ('asked', 'answered', 'failed', 'lost');

-- CreateEnum
CREATE TYPE "EditionState" AS ENUM ('signed_off', 'live', 'replaced', 'voided');

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "roles" "Role"[],
    "languages" TEXT[],
    "interfaceLanguage" TEXT,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "retiredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "token" TEXT NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Account" (
    "id" UUID NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" TIMESTAMPTZ(3),
    "refreshTokenExpiresAt" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL,

    CONSTRAINT "RateLimit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Nation" (
    "code" CHAR(2) NOT NULL,
    "languages" TEXT[],
    "partner" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Nation_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "Language" (
    "tag" TEXT NOT NULL,
    "reviewRule" "ReviewRule" NOT NULL DEFAULT 'two_people',

    CONSTRAINT "Language_pkey" PRIMARY KEY ("tag")
);

-- CreateTable
CREATE TABLE "Release" (
    "id" UUID NOT NULL,
    "state" "ReleaseState" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sourceLanguage" TEXT NOT NULL DEFAULT 'en',
    "slug" TEXT NOT NULL,
    "slugFixedAt" TIMESTAMPTZ(3),
    "embargoAt" TIMESTAMPTZ(3),
    "embargoLocal" TEXT,
    "embargoZone" TEXT,
    "releasedAt" TIMESTAMPTZ(3),
    "engineRule" "EngineRule" NOT NULL DEFAULT 'on_premises_only',
    "restricted" BOOLEAN NOT NULL DEFAULT false,
    "nations" TEXT[],
    "currentRevision" INTEGER NOT NULL DEFAULT 1,
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Release_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReleaseAccess" (
    "releaseId" UUID NOT NULL,
    "personId" UUID NOT NULL,

    CONSTRAINT "ReleaseAccess_pkey" PRIMARY KEY ("releaseId","personId")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "grade" "Grade" NOT NULL DEFAULT 'first',
    "createdById" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "clearedById" UUID,
    "clearedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Block" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "BlockKind" NOT NULL,
    "attributes" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "Block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Segment" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,

    CONSTRAINT "Segment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SourceText" (
    "segmentId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "codes" JSONB NOT NULL DEFAULT '[]',

    CONSTRAINT "SourceText_pkey" PRIMARY KEY ("segmentId","version")
);

-- CreateTable
CREATE TABLE "Placement" (
    "blockId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "segmentId" UUID NOT NULL,
    "sourceVersion" INTEGER NOT NULL,

    CONSTRAINT "Placement_pkey" PRIMARY KEY ("blockId","position")
);

-- CreateTable
CREATE TABLE "Localisation" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "heldAt" TIMESTAMPTZ(3),
    "heldById" UUID,
    "draftingStop" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Localisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Translation" (
    "id" UUID NOT NULL,
    "localisationId" UUID NOT NULL,
    "segmentId" UUID NOT NULL,
    "state" "TranslationState" NOT NULL DEFAULT 'untranslated',
    "version" INTEGER NOT NULL DEFAULT 1,
    "sourceVersion" INTEGER NOT NULL DEFAULT 1,
    "text" TEXT NOT NULL DEFAULT '',
    "origin" "Origin",
    "engine" TEXT,
    "confirmedById" UUID,
    "approvedById" UUID,
    "stale" BOOLEAN NOT NULL DEFAULT false,
    "oneStep" BOOLEAN NOT NULL DEFAULT false,
    "overridden" BOOLEAN NOT NULL DEFAULT false,
    "returnCategory" TEXT,
    "returnReason" TEXT,
    "changedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TranslationEvent" (
    "id" UUID NOT NULL,
    "translationId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "deed" TEXT NOT NULL,
    "fromState" "TranslationState",
    "toState" "TranslationState" NOT NULL,
    "version" INTEGER NOT NULL,
    "sourceVersion" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "origin" "Origin",
    "engine" TEXT,
    "category" TEXT,
    "reason" TEXT,

    CONSTRAINT "TranslationEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkingCopy" (
    "translationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "baseVersion" INTEGER NOT NULL,
    "savedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WorkingCopy_pkey" PRIMARY KEY ("translationId","personId")
);

-- CreateTable
CREATE TABLE "Claim" (
    "localisationId" UUID NOT NULL,
    "work" "Work" NOT NULL,
    "personId" UUID NOT NULL,
    "takenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Claim_pkey" PRIMARY KEY ("localisationId","work")
);

-- CreateTable
CREATE TABLE "EngineCall" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "localisationId" UUID,
    "engine" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "sourceLanguage" TEXT NOT NULL,
    "targetLanguage" TEXT NOT NULL,
    "strings" INTEGER NOT NULL,
    "characters" INTEGER NOT NULL,
    "costMicros" BIGINT NOT NULL DEFAULT 0,
    "currency" TEXT,
    "outcome" "CallOutcome" NOT NULL DEFAULT 'asked',
    "failure" TEXT,
    "askedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "leaseUntil" TIMESTAMPTZ(3) NOT NULL,
    "answeredAt" TIMESTAMPTZ(3),

    CONSTRAINT "EngineCall_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LedgerAnswer" (
    "id" UUID NOT NULL,
    "requestKey" CHAR(64) NOT NULL,
    "releaseId" UUID NOT NULL,
    "callId" UUID NOT NULL,
    "sent" TEXT NOT NULL,
    "answer" TEXT,

    CONSTRAINT "LedgerAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" UUID NOT NULL,
    "localisationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "EditionState" NOT NULL DEFAULT 'signed_off',
    "article" TEXT NOT NULL,
    "hash" CHAR(64) NOT NULL,
    "provenance" JSONB NOT NULL,
    "revisionNumber" INTEGER NOT NULL,
    "signedOffById" UUID NOT NULL,
    "signedOffAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "liveAt" TIMESTAMPTZ(3),
    "endedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Page" (
    "path" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "editionId" UUID,
    "wanted" INTEGER NOT NULL DEFAULT 1,
    "stored" INTEGER NOT NULL DEFAULT 0,
    "storedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Page_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actorId" UUID,
    "deed" TEXT NOT NULL,
    "releaseId" UUID,
    "localisationId" UUID,
    "language" TEXT,
    "subjectId" TEXT,
    "detail" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Heartbeat" (
    "process" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Heartbeat_pkey" PRIMARY KEY ("process")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_email_key" ON "Person"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "Release_slug_key" ON "Release"("slug");

-- CreateIndex
CREATE INDEX "Release_state_embargoAt_idx" ON "Release"("state", "embargoAt");

-- CreateIndex
CREATE INDEX "Release_createdAt_idx" ON "Release"("createdAt");

-- CreateIndex
CREATE INDEX "ReleaseAccess_personId_idx" ON "ReleaseAccess"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_releaseId_number_key" ON "Revision"("releaseId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "Block_revisionId_position_key" ON "Block"("revisionId", "position");

-- CreateIndex
CREATE INDEX "Segment_releaseId_idx" ON "Segment"("releaseId");

-- CreateIndex
CREATE INDEX "Placement_segmentId_idx" ON "Placement"("segmentId");

-- CreateIndex
CREATE INDEX "Localisation_language_idx" ON "Localisation"("language");

-- CreateIndex
CREATE UNIQUE INDEX "Localisation_releaseId_language_key" ON "Localisation"("releaseId", "language");

-- CreateIndex
CREATE INDEX "Translation_localisationId_state_idx" ON "Translation"("localisationId", "state");

-- CreateIndex
CREATE INDEX "Translation_segmentId_idx" ON "Translation"("segmentId");

-- CreateIndex
CREATE UNIQUE INDEX "Translation_localisationId_segmentId_key" ON "Translation"("localisationId", "segmentId");

-- CreateIndex
CREATE INDEX "TranslationEvent_translationId_version_idx" ON "TranslationEvent"("translationId", "version");

-- CreateIndex
CREATE INDEX "WorkingCopy_personId_idx" ON "WorkingCopy"("personId");

-- CreateIndex
CREATE INDEX "Claim_personId_idx" ON "Claim"("personId");

-- CreateIndex
CREATE INDEX "EngineCall_releaseId_askedAt_idx" ON "EngineCall"("releaseId", "askedAt");

-- CreateIndex
CREATE INDEX "EngineCall_askedAt_idx" ON "EngineCall"("askedAt");

-- CreateIndex
CREATE INDEX "LedgerAnswer_callId_idx" ON "LedgerAnswer"("callId");

-- CreateIndex
CREATE UNIQUE INDEX "LedgerAnswer_requestKey_releaseId_key" ON "LedgerAnswer"("requestKey", "releaseId");

-- CreateIndex
CREATE INDEX "Edition_state_idx" ON "Edition"("state");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_localisationId_number_key" ON "Edition"("localisationId", "number");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE INDEX "AuditEvent_releaseId_at_idx" ON "AuditEvent"("releaseId", "at");

-- CreateIndex
CREATE INDEX "AuditEvent_actorId_at_idx" ON "AuditEvent"("actorId", "at");

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseAccess" ADD CONSTRAINT "ReleaseAccess_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseAccess" ADD CONSTRAINT "ReleaseAccess_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Block" ADD CONSTRAINT "Block_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Segment" ADD CONSTRAINT "Segment_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceText" ADD CONSTRAINT "SourceText_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_blockId_fkey" FOREIGN KEY ("blockId") REFERENCES "Block"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Placement" ADD CONSTRAINT "Placement_segmentId_sourceVersion_fkey" FOREIGN KEY ("segmentId", "sourceVersion") REFERENCES "SourceText"("segmentId", "version") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Localisation" ADD CONSTRAINT "Localisation_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_localisationId_fkey" FOREIGN KEY ("localisationId") REFERENCES "Localisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TranslationEvent" ADD CONSTRAINT "TranslationEvent_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "Translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "Translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkingCopy" ADD CONSTRAINT "WorkingCopy_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_localisationId_fkey" FOREIGN KEY ("localisationId") REFERENCES "Localisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Claim" ADD CONSTRAINT "Claim_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LedgerAnswer" ADD CONSTRAINT "LedgerAnswer_callId_fkey" FOREIGN KEY ("callId") REFERENCES "EngineCall"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_localisationId_fkey" FOREIGN KEY ("localisationId") REFERENCES "Localisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- What Prisma cannot say ─────────────────────────────────────────────────────────────────────────────────────

-- One live edition and one waiting to be published per localisation.
CREATE UNIQUE INDEX "Edition_one_live" ON "Edition" ("localisationId") WHERE "state" = 'live';
CREATE UNIQUE INDEX "Edition_one_signed_off" ON "Edition" ("localisationId") WHERE "state" = 'signed_off';

ALTER TABLE "Translation" ADD CONSTRAINT "Translation_version_counts_from_one" CHECK ("version" >= 1);
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_approved_by_someone"
  CHECK ("state" <> 'approved' OR "approvedById" IS NOT NULL);
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_four_eyes"
  CHECK ("state" <> 'approved' OR "oneStep" OR "overridden" OR "approvedById" IS DISTINCT FROM "confirmedById");
ALTER TABLE "Release" ADD CONSTRAINT "Release_released_at_an_instant"
  CHECK ("state" <> 'released' OR "releasedAt" IS NOT NULL);

-- What is appended is never changed, except by a purge, which says so for its own transaction:
-- SET LOCAL communique.purge = 'on'.
CREATE FUNCTION "refuse_change_of_record"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('communique.purge', true) = 'on' THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION '% of "%": its rows are appended and never changed', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE ON "AuditEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "TranslationEvent_append_only" BEFORE UPDATE OR DELETE ON "TranslationEvent"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "SourceText_append_only" BEFORE UPDATE OR DELETE ON "SourceText"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_record"();

CREATE TRIGGER "AuditEvent_not_emptied" BEFORE TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "TranslationEvent_not_emptied" BEFORE TRUNCATE ON "TranslationEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
CREATE TRIGGER "SourceText_not_emptied" BEFORE TRUNCATE ON "SourceText"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change_of_record"();
