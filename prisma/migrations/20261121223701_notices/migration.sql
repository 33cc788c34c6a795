-- CreateEnum
CREATE TYPE "NoticeKind" AS ENUM ('SUBMITTED', 'RETURNED', 'APPROVED', 'AWAITING_CONFIRMATION', 'DISPUTED');

-- DropIndex
DROP INDEX "confirmation_revision_id_unit_id_key";

-- AlterTable
ALTER TABLE "conference" ADD COLUMN     "confirmed_units" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "disputed_units" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "regulation" ADD COLUMN     "confirmed_units" UUID[] DEFAULT ARRAY[]::UUID[],
ADD COLUMN     "disputed_units" UUID[] DEFAULT ARRAY[]::UUID[];

-- AlterTable
ALTER TABLE "revision" ADD COLUMN     "return_notes" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "kind" "NoticeKind" NOT NULL,
    "revision_id" UUID NOT NULL,
    "regulation_id" UUID,
    "conference_id" UUID,
    "key" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notice_user_id_at_idx" ON "notice"("user_id", "at" DESC);

-- CreateIndex
CREATE INDEX "notice_revision_id_idx" ON "notice"("revision_id");

-- CreateIndex
CREATE INDEX "notice_regulation_id_idx" ON "notice"("regulation_id");

-- CreateIndex
CREATE INDEX "notice_conference_id_idx" ON "notice"("conference_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_user_id_key_key" ON "notice"("user_id", "key");

-- CreateIndex
CREATE INDEX "confirmation_revision_id_unit_id_idx" ON "confirmation"("revision_id", "unit_id");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;
