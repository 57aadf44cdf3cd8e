-- AlterTable
ALTER TABLE "Rendering" ADD COLUMN     "needs" TEXT[];
