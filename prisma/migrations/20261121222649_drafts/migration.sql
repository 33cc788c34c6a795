-- CreateEnum
CREATE TYPE "Extraction" AS ENUM ('PENDING', 'DONE', 'FAILED', 'NONE');

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "companion_of_id" UUID,
ADD COLUMN     "unread" JSONB NOT NULL DEFAULT '{}';

-- AlterTable
ALTER TABLE "attachment" ADD COLUMN     "extraction" "Extraction" NOT NULL DEFAULT 'PENDING';

-- CreateTable
CREATE TABLE "revision_version" (
    "revision_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "payload" JSONB NOT NULL,
    "unread" JSONB NOT NULL DEFAULT '{}',
    "saved_by_id" UUID,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "revision_version_pkey" PRIMARY KEY ("revision_id","version")
);

-- CreateIndex
CREATE INDEX "revision_version_saved_by_id_idx" ON "revision_version"("saved_by_id");

-- CreateIndex
CREATE INDEX "revision_companion_of_id_idx" ON "revision"("companion_of_id");

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_companion_of_id_fkey" FOREIGN KEY ("companion_of_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_version" ADD CONSTRAINT "revision_version_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision_version" ADD CONSTRAINT "revision_version_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
