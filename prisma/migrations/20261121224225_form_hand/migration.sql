-- AlterTable
ALTER TABLE "revision_version" ADD COLUMN     "hand" TEXT;
