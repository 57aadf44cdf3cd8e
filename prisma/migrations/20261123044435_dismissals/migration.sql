-- CreateTable
CREATE TABLE "Dismissal" (
    "id" UUID NOT NULL,
    "translationId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "finding" CHAR(64) NOT NULL,
    "pair" CHAR(64) NOT NULL,
    "dismissedById" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Dismissal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Dismissal_translationId_pair_finding_dismissedById_key" ON "Dismissal"("translationId", "pair", "finding", "dismissedById");

-- AddForeignKey
ALTER TABLE "Dismissal" ADD CONSTRAINT "Dismissal_translationId_fkey" FOREIGN KEY ("translationId") REFERENCES "Translation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
