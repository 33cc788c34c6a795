-- CreateEnum
CREATE TYPE "FollowUpStanding" AS ENUM ('OPEN', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "FollowUpDecisionKind" AS ENUM ('RESOLVED', 'DROPPED', 'REOPENED', 'MERGED', 'SPLIT');

-- DropForeignKey
ALTER TABLE "follow_up_owner" DROP CONSTRAINT "follow_up_owner_follow_up_id_fkey";

-- DropForeignKey
ALTER TABLE "follow_up_owner" DROP CONSTRAINT "follow_up_owner_unit_id_fkey";

-- DropForeignKey
ALTER TABLE "follow_up_regulation" DROP CONSTRAINT "follow_up_regulation_follow_up_id_fkey";

-- DropForeignKey
ALTER TABLE "follow_up_regulation" DROP CONSTRAINT "follow_up_regulation_regulation_id_fkey";

-- DropIndex
DROP INDEX "follow_up_mention_conference_id_idx";

-- DropIndex
DROP INDEX "follow_up_mention_follow_up_id_conference_id_key";

-- AlterTable
ALTER TABLE "follow_up" DROP COLUMN "dropped_at",
DROP COLUMN "dropped_reason",
DROP COLUMN "title",
ADD COLUMN     "named" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "place" INTEGER NOT NULL DEFAULT 1500,
ADD COLUMN     "raised_latest" DATE,
ADD COLUMN     "recurrences" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "root_id" UUID NOT NULL,
ADD COLUMN     "standing" "FollowUpStanding" NOT NULL DEFAULT 'OPEN',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "follow_up_mention" ADD COLUMN     "asked_id" UUID,
ADD COLUMN     "item_id" TEXT NOT NULL,
ADD COLUMN     "named" BOOLEAN NOT NULL,
ADD COLUMN     "thread_id" UUID NOT NULL;

-- DropTable
DROP TABLE "follow_up_owner";

-- DropTable
DROP TABLE "follow_up_regulation";

-- CreateTable
CREATE TABLE "follow_up_decision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "follow_up_id" UUID NOT NULL,
    "kind" "FollowUpDecisionKind" NOT NULL,
    "reason" TEXT,
    "other_id" UUID,
    "basis" UUID[],
    "decided_by" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "follow_up_decision_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "follow_up_decision_follow_up_id_idx" ON "follow_up_decision"("follow_up_id");

-- CreateIndex
CREATE INDEX "follow_up_decision_other_id_idx" ON "follow_up_decision"("other_id");

-- CreateIndex
CREATE INDEX "follow_up_decision_decided_by_idx" ON "follow_up_decision"("decided_by");

-- CreateIndex
CREATE INDEX "follow_up_root_id_idx" ON "follow_up"("root_id");

-- CreateIndex
CREATE INDEX "follow_up_mention_follow_up_id_idx" ON "follow_up_mention"("follow_up_id");

-- CreateIndex
CREATE INDEX "follow_up_mention_thread_id_idx" ON "follow_up_mention"("thread_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_mention_conference_id_item_id_key" ON "follow_up_mention"("conference_id", "item_id");

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_root_id_fkey" FOREIGN KEY ("root_id") REFERENCES "follow_up"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_mention" ADD CONSTRAINT "follow_up_mention_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "follow_up"("id") ON DELETE NO ACTION ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_decision" ADD CONSTRAINT "follow_up_decision_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_up"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_decision" ADD CONSTRAINT "follow_up_decision_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "follow_up"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_decision" ADD CONSTRAINT "follow_up_decision_decided_by_fkey" FOREIGN KEY ("decided_by") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
