-- CreateEnum
CREATE TYPE "AbbreviationUse" AS ENUM ('never', 'seldom', 'before_figure');

-- CreateTable
CREATE TABLE "Abbreviation" (
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "use" "AbbreviationUse" NOT NULL,
    "addedById" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Abbreviation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Abbreviation_language_text_key" ON "Abbreviation"("language", "text");
