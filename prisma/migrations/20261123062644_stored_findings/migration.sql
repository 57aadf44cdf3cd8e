-- CreateTable
CREATE TABLE "SegmentFindings" (
    "translationId" UUID NOT NULL,
    "translationVersion" INTEGER NOT NULL,
    "sourceVersion" INTEGER NOT NULL,
    "checkerVersion" INTEGER NOT NULL,
    "termsVersion" TEXT NOT NULL,
    "findings" JSONB NOT NULL,
    "facts" JSONB NOT NULL,
    "pair" CHAR(64) NOT NULL,
    "errors" INTEGER NOT NULL,
    "warnings" INTEGER NOT NULL,
    "disagreeing" INTEGER NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SegmentFindings_pkey" PRIMARY KEY ("translationId")
);

-- CreateTable
CREATE TABLE "SourceFacts" (
    "segmentId" UUID NOT NULL,
    "sourceVersion" INTEGER NOT NULL,
    "checkerVersion" INTEGER NOT NULL,
    "termsVersion" TEXT NOT NULL,
    "facts" JSONB NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SourceFacts_pkey" PRIMARY KEY ("segmentId")
);

-- CreateTable
CREATE TABLE "ReleaseFindings" (
    "localisationId" UUID NOT NULL,
    "checkerVersion" INTEGER NOT NULL,
    "termsVersion" TEXT NOT NULL,
    "read" JSONB NOT NULL,
    "findings" JSONB NOT NULL,
    "warnings" INTEGER NOT NULL,
    "checkedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReleaseFindings_pkey" PRIMARY KEY ("localisationId")
);

-- AddForeignKey
ALTER TABLE "SegmentFindings" ADD CONSTRAINT "SegmentFindings_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "Translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceFacts" ADD CONSTRAINT "SourceFacts_segmentId_fkey" FOREIGN KEY ("segmentId") REFERENCES "Segment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReleaseFindings" ADD CONSTRAINT "ReleaseFindings_localisationId_fkey" FOREIGN KEY ("localisationId") REFERENCES "Localisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
