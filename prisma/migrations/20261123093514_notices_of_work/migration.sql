-- AlterTable
ALTER TABLE "Notice" DROP COLUMN "count",
ADD COLUMN     "work" "Work";

-- What the count beside the bell asks for.
CREATE INDEX "Notice_unread" ON "Notice" ("personId", at) WHERE "readAt" IS NULL;
