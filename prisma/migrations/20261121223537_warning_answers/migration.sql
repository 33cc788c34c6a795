-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "warning_answers" JSONB NOT NULL DEFAULT '{}';
