-- CreateEnum
CREATE TYPE "SearchType" AS ENUM ('REGULATION', 'CONFERENCE', 'UNIT', 'PERSON', 'FOLLOW_UP');

-- DropForeignKey
ALTER TABLE "search_entry" DROP CONSTRAINT "search_entry_regulation_id_fkey";

-- DropForeignKey
ALTER TABLE "search_entry" DROP CONSTRAINT "search_entry_conference_id_fkey";

-- DropTable
DROP TABLE "search_entry";

-- CreateTable
CREATE TABLE "search_document" (
    "id" UUID NOT NULL,
    "type" "SearchType" NOT NULL,
    "access" "Access" NOT NULL DEFAULT 'INTERNAL',
    "audience" UUID[],
    "day" DATE NOT NULL,
    "year" INTEGER,
    "kinds" TEXT[],
    "units" TEXT[],
    "words" tsvector NOT NULL,
    "code" TEXT,
    "external_key" TEXT,
    "title" TEXT NOT NULL,
    "fields" JSONB NOT NULL,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_word" (
    "word" TEXT NOT NULL,
    "documents" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "search_word_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "saved_search_user_id_query_key" ON "saved_search"("user_id", "query");

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
