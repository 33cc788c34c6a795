-- CreateTable
CREATE TABLE "following" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "regulation_id" UUID,
    "unit_id" UUID,
    "other_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "following_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "following_user_id_idx" ON "following"("user_id");

-- CreateIndex
CREATE INDEX "following_regulation_id_idx" ON "following"("regulation_id");

-- CreateIndex
CREATE INDEX "following_unit_id_idx" ON "following"("unit_id");

-- CreateIndex
CREATE INDEX "following_other_id_idx" ON "following"("other_id");

-- AddForeignKey
ALTER TABLE "following" ADD CONSTRAINT "following_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "following" ADD CONSTRAINT "following_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "following" ADD CONSTRAINT "following_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "following" ADD CONSTRAINT "following_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
