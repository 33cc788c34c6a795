-- CreateTable
CREATE TABLE "pair_record" (
    "unit_a_id" UUID NOT NULL,
    "unit_b_id" UUID NOT NULL,
    "record_id" UUID NOT NULL,
    "access" "Access" NOT NULL,
    "record_type" "RecordType" NOT NULL,
    "regulation_id" UUID,
    "conference_id" UUID,
    "audience" UUID[],
    "kinds" TEXT[],
    "dated" TEXT,
    "earliest" DATE,
    "latest" DATE,
    "ends_earliest" DATE,
    "ends_latest" DATE,
    "end_is_open" BOOLEAN NOT NULL DEFAULT false,
    "every_months" INTEGER,
    "shortcomings" INTEGER NOT NULL DEFAULT 0,
    "directions" INTEGER NOT NULL DEFAULT 0,
    "figures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "pair_record_pkey" PRIMARY KEY ("unit_a_id","unit_b_id","record_id")
);

-- CreateIndex
CREATE INDEX "pair_record_unit_b_id_idx" ON "pair_record"("unit_b_id");

-- CreateIndex
CREATE INDEX "pair_record_record_id_idx" ON "pair_record"("record_id");

-- CreateIndex
CREATE INDEX "pair_record_regulation_id_idx" ON "pair_record"("regulation_id");

-- CreateIndex
CREATE INDEX "pair_record_conference_id_idx" ON "pair_record"("conference_id");

-- AddForeignKey
ALTER TABLE "pair_record" ADD CONSTRAINT "pair_record_unit_a_id_fkey" FOREIGN KEY ("unit_a_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_record" ADD CONSTRAINT "pair_record_unit_b_id_fkey" FOREIGN KEY ("unit_b_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_record" ADD CONSTRAINT "pair_record_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pair_record" ADD CONSTRAINT "pair_record_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;
