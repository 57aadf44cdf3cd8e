-- AlterTable
ALTER TABLE "Claim" DROP CONSTRAINT "Claim_pkey",
ADD COLUMN     "run" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "Claim_pkey" PRIMARY KEY ("localisationId", "work", "run");

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "keys" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "noticeSettings" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "Translation" ADD COLUMN     "joinedToId" UUID,
ADD COLUMN     "run" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "words" INTEGER;

-- AlterTable
ALTER TABLE "TranslationEvent" ADD COLUMN     "before" JSONB;

-- AlterTable
ALTER TABLE "WorkingCopy" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- CreateTable
CREATE TABLE "Assignment" (
    "localisationId" UUID NOT NULL,
    "work" "Work" NOT NULL,
    "run" INTEGER NOT NULL DEFAULT 0,
    "personId" UUID NOT NULL,
    "assignedById" UUID NOT NULL,
    "assignedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3),

    CONSTRAINT "Assignment_pkey" PRIMARY KEY ("localisationId","work","run")
);

-- CreateTable
CREATE TABLE "WorkCount" (
    "localisationId" UUID NOT NULL,
    "run" INTEGER NOT NULL,
    "state" "TranslationState" NOT NULL,
    "confirmerId" UUID NOT NULL,
    "segments" INTEGER NOT NULL,
    "words" INTEGER NOT NULL,

    CONSTRAINT "WorkCount_pkey" PRIMARY KEY ("localisationId","run","state","confirmerId")
);

-- CreateTable
CREATE TABLE "Look" (
    "translationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "sourceVersion" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Look_pkey" PRIMARY KEY ("translationId","personId")
);

-- CreateTable
CREATE TABLE "Presence" (
    "localisationId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "translationId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Presence_pkey" PRIMARY KEY ("localisationId","personId")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "releaseId" UUID NOT NULL,
    "segmentId" UUID NOT NULL,
    "localisationId" UUID,
    "authorId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "text" TEXT NOT NULL,
    "isQuestion" BOOLEAN NOT NULL DEFAULT false,
    "answersId" UUID,
    "editedAt" TIMESTAMPTZ(3),
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,
    "deletedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "releaseId" UUID,
    "localisationId" UUID,
    "translationId" UUID,
    "commentId" UUID,
    "actorId" UUID,
    "count" INTEGER NOT NULL DEFAULT 1,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailAfter" TIMESTAMPTZ(3),

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Assignment_personId_idx" ON "Assignment"("personId");

-- CreateIndex
CREATE INDEX "Look_personId_idx" ON "Look"("personId");

-- CreateIndex
CREATE INDEX "Presence_personId_idx" ON "Presence"("personId");

-- CreateIndex
CREATE INDEX "Comment_segmentId_at_idx" ON "Comment"("segmentId", "at");

-- CreateIndex
CREATE INDEX "Comment_releaseId_resolvedAt_idx" ON "Comment"("releaseId", "resolvedAt");

-- CreateIndex
CREATE INDEX "Comment_answersId_idx" ON "Comment"("answersId");

-- CreateIndex
CREATE INDEX "Notice_personId_at_idx" ON "Notice"("personId", "at");

-- CreateIndex
CREATE INDEX "Notice_mailAfter_idx" ON "Notice"("mailAfter");

-- CreateIndex
CREATE UNIQUE INDEX "Notice_personId_key_key" ON "Notice"("personId", "key");

-- CreateIndex
CREATE INDEX "Translation_joinedToId_idx" ON "Translation"("joinedToId");

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_joinedToId_fkey" FOREIGN KEY ("joinedToId") REFERENCES "Translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_localisationId_fkey" FOREIGN KEY ("localisationId") REFERENCES "Localisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Assignment" ADD CONSTRAINT "Assignment_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkCount" ADD CONSTRAINT "WorkCount_localisationId_fkey" FOREIGN KEY ("localisationId") REFERENCES "Localisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Look" ADD CONSTRAINT "Look_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "Translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Look" ADD CONSTRAINT "Look_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Presence" ADD CONSTRAINT "Presence_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_releaseId_fkey" FOREIGN KEY ("releaseId") REFERENCES "Release"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_answersId_fkey" FOREIGN KEY ("answersId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- After a crash nobody is anywhere, and until then it is written often.
ALTER TABLE "Presence" SET UNLOGGED;

-- What each translation has to say, for the counts below.
UPDATE "Translation" translation SET words = regexp_count(source.text, '\S+')
FROM "Localisation" localisation
JOIN "Release" release ON release.id = localisation."releaseId"
JOIN "Revision" revision ON revision."releaseId" = release.id AND revision.number = release."currentRevision"
JOIN "Block" block ON block."revisionId" = revision.id
JOIN "Placement" placement ON placement."blockId" = block.id
JOIN "SourceText" source ON source."segmentId" = placement."segmentId" AND source.version = placement."sourceVersion"
WHERE translation."localisationId" = localisation.id AND translation."segmentId" = placement."segmentId";

INSERT INTO "WorkCount" ("localisationId", run, state, "confirmerId", segments, words)
SELECT "localisationId", run, state, coalesce("confirmedById", '00000000-0000-0000-0000-000000000000'),
  count(*), sum(words)
FROM "Translation" WHERE words IS NOT NULL
GROUP BY 1, 2, 3, 4;

-- Keeps "WorkCount" right whoever writes: one statement for each statement that changes translations.
CREATE FUNCTION count_work() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  nobody CONSTANT uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "WorkCount" AS counted ("localisationId", run, state, "confirmerId", segments, words)
    SELECT "localisationId", run, state, coalesce("confirmedById", nobody), count(*), sum(words)
    FROM after WHERE words IS NOT NULL
    GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4
    ON CONFLICT ("localisationId", run, state, "confirmerId") DO UPDATE
      SET segments = counted.segments + EXCLUDED.segments, words = counted.words + EXCLUDED.words;
  ELSIF TG_OP = 'UPDATE' THEN
    INSERT INTO "WorkCount" AS counted ("localisationId", run, state, "confirmerId", segments, words)
    SELECT "localisationId", run, state, confirmer, sum(segments), sum(words)
    FROM (
      SELECT "localisationId", run, state, coalesce("confirmedById", nobody) AS confirmer, -1 AS segments, -words AS words
      FROM before WHERE words IS NOT NULL
      UNION ALL
      SELECT "localisationId", run, state, coalesce("confirmedById", nobody), 1, words
      FROM after WHERE words IS NOT NULL
    ) AS moved
    GROUP BY 1, 2, 3, 4 HAVING sum(segments) <> 0 OR sum(words) <> 0 ORDER BY 1, 2, 3, 4
    ON CONFLICT ("localisationId", run, state, "confirmerId") DO UPDATE
      SET segments = counted.segments + EXCLUDED.segments, words = counted.words + EXCLUDED.words;
  ELSE
    -- Where the localisation itself goes, its counts go with it: nothing is added here.
    UPDATE "WorkCount" counted
    SET segments = counted.segments - gone.segments, words = counted.words - gone.words
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

CREATE TRIGGER "Translation_counted_in" AFTER INSERT ON "Translation"
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_work();
CREATE TRIGGER "Translation_counted_over" AFTER UPDATE ON "Translation"
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION count_work();
CREATE TRIGGER "Translation_counted_out" AFTER DELETE ON "Translation"
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION count_work();

-- What the queue asks for: work that is not done.
CREATE INDEX "WorkCount_open" ON "WorkCount" ("localisationId") WHERE state <> 'approved' AND segments > 0;

-- A joined translation has no text of its own, and what it is joined to is joined to nothing.
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_joined_says_nothing"
  CHECK ("joinedToId" IS NULL OR (text = '' AND "joinedToId" <> id));
