-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "judged" BOOLEAN NOT NULL DEFAULT false;
