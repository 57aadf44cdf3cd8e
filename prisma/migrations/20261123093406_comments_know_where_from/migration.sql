-- AlterTable
ALTER TABLE "Comment" ADD COLUMN     "language" TEXT,
ADD COLUMN     "sourceVersion" INTEGER NOT NULL;
