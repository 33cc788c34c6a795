-- AlterTable
ALTER TABLE "follow_up" DROP COLUMN "deadline",
DROP COLUMN "deadline_earliest",
DROP COLUMN "deadline_latest",
DROP COLUMN "field",
DROP COLUMN "place",
DROP COLUMN "raised_latest",
DROP COLUMN "recurrences",
DROP COLUMN "standing";

-- CreateTable
CREATE TABLE "follow_up_face" (
    "id" UUID NOT NULL,
    "access" "Access" NOT NULL,
    "audience" UUID[],
    "lacks" UUID[],
    "kind" "FollowUpKind" NOT NULL,
    "standing" "FollowUpStanding" NOT NULL,
    "recurrences" INTEGER NOT NULL,
    "place" INTEGER NOT NULL,
    "field" TEXT,
    "deadline" TEXT,
    "deadline_earliest" DATE,
    "deadline_latest" DATE,
    "raised_latest" DATE,

    CONSTRAINT "follow_up_face_pkey" PRIMARY KEY ("id","access")
);

-- AddForeignKey
ALTER TABLE "follow_up_face" ADD CONSTRAINT "follow_up_face_id_fkey" FOREIGN KEY ("id") REFERENCES "follow_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;
