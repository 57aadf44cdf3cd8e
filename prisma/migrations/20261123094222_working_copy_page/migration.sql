-- AlterTable
ALTER TABLE "WorkingCopy" ADD COLUMN     "page" UUID;
