-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Certainty" AS ENUM ('STATED', 'INFERRED', 'UNKNOWN', 'UNVERIFIED');

-- CreateEnum
CREATE TYPE "Access" AS ENUM ('INTERNAL', 'PARTIES');

-- CreateEnum
CREATE TYPE "RecordType" AS ENUM ('REGULATION', 'CONFERENCE');

-- CreateEnum
CREATE TYPE "ConferenceKind" AS ENUM ('INTERIM_REVIEW', 'FINAL_REVIEW', 'PERIODIC_BRIEFING', 'SIGNING', 'LESSONS_LEARNED', 'ROLL_OUT', 'OTHER');

-- CreateEnum
CREATE TYPE "ConferenceMode" AS ENUM ('IN_PERSON', 'ONLINE', 'HYBRID');

-- CreateEnum
CREATE TYPE "ConferenceRegulationRole" AS ENUM ('REVIEWS', 'SIGNS');

-- CreateEnum
CREATE TYPE "VenueRole" AS ENUM ('VENUE', 'BRIDGE_POINT');

-- CreateEnum
CREATE TYPE "ParticipationRole" AS ENUM ('CHAIR', 'CO_CHAIR', 'SIGNATORY', 'WITNESS', 'SPEAKER', 'DELEGATE', 'SECRETARY');

-- CreateEnum
CREATE TYPE "FollowUpKind" AS ENUM ('SHORTCOMING', 'COMMITMENT');

-- CreateEnum
CREATE TYPE "MentionState" AS ENUM ('RAISED', 'RECURS', 'STILL_OPEN', 'RESOLVED', 'NOT_MENTIONED');

-- CreateEnum
CREATE TYPE "FigureOperator" AS ENUM ('EQ', 'GT', 'GE', 'LT', 'LE', 'APPROX', 'ORDER_OF_MAGNITUDE');

-- CreateEnum
CREATE TYPE "OutcomeKind" AS ENUM ('STRENGTH', 'SHORTCOMING', 'CAUSE', 'LESSON', 'DIRECTION', 'PROPOSAL', 'CONCLUSION');

-- CreateEnum
CREATE TYPE "Mentioned" AS ENUM ('LISTED', 'MENTIONED_NOT_LISTED', 'NOT_MENTIONED');

-- CreateEnum
CREATE TYPE "CommendationRecipient" AS ENUM ('COLLECTIVE', 'INDIVIDUAL');

-- CreateEnum
CREATE TYPE "RegulationKind" AS ENUM ('JOINT_REGULATION', 'WORKING_RELATIONS', 'DECREE', 'JOINT_CIRCULAR', 'JOINT_PROVISION', 'ISSUED_BY_DECISION', 'PROGRAMME', 'PLAN', 'AGREEMENT', 'PARTY_COMMITTEE_REGULATION', 'PARTY_DOCUMENT', 'OTHER');

-- CreateEnum
CREATE TYPE "PartyRole" AS ENUM ('SIGNING_PARTY', 'IMPLEMENTING_BODY', 'MEMBER_CLASS', 'STANDING_BODY', 'FOCAL_POINT');

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('AMENDS', 'SUPPLEMENTS', 'REPLACES', 'REPEALS', 'IMPLEMENTS', 'GUIDES', 'CORRECTS', 'BASED_ON');

-- CreateEnum
CREATE TYPE "SignatureCapacity" AS ENUM ('TM', 'KT', 'TL', 'TUQ', 'Q');

-- CreateEnum
CREATE TYPE "RevisionState" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'WITHDRAWN');

-- CreateEnum
CREATE TYPE "ConfirmationDecision" AS ENUM ('CONFIRMED', 'DISPUTED');

-- CreateEnum
CREATE TYPE "UnitChangeKind" AS ENUM ('RENAMED', 'CONSOLIDATED', 'MERGED_INTO', 'SPLIT', 'TRANSFERRED', 'UPGRADED', 'DOWNGRADED', 'STATUS_CHANGED', 'DISSOLVED', 'RE_ESTABLISHED');

-- CreateEnum
CREATE TYPE "UnitKind" AS ENUM ('MINISTRY', 'MINISTERIAL_AGENCY', 'GENERAL_DEPARTMENT', 'DEPARTMENT', 'OFFICE', 'COMMAND', 'MILITARY_REGION', 'CORPS', 'BRANCH', 'PROVINCE_PEOPLE_COMMITTEE', 'PROVINCIAL_UNIT', 'DISTRICT_UNIT', 'PARTY_COMMITTEE', 'COURT', 'PROCURACY', 'FRONT_OR_UNION', 'OTHER');

-- CreateEnum
CREATE TYPE "UnitSector" AS ENUM ('DEFENCE', 'CIVIL', 'PUBLIC_SECURITY', 'PARTY', 'JUDICIAL', 'FRONT');

-- CreateEnum
CREATE TYPE "UnitNameKind" AS ENUM ('OFFICIAL', 'ALIAS', 'FORMER_UNDATED');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('VIEWER', 'SECRETARY', 'APPROVER', 'LEADER', 'ADMINISTRATOR', 'AUDITOR');

-- CreateTable
CREATE TABLE "audit_event" (
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(6) NOT NULL,
    "actor_kind" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID,
    "request_id" TEXT,
    "address" TEXT,
    "detail_hash" BYTEA NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "audit_detail" (
    "seq" BIGINT NOT NULL,
    "regulation_id" UUID,
    "conference_id" UUID,
    "revision_id" UUID,
    "summary" TEXT,
    "changes" JSONB NOT NULL,

    CONSTRAINT "audit_detail_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "read_log" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "user_id" UUID NOT NULL,
    "record_type" "RecordType" NOT NULL,
    "record_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "request_id" TEXT,
    "address" TEXT,

    CONSTRAINT "read_log_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "registry_state" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "registry_state_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "conference" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "access" "Access" NOT NULL DEFAULT 'INTERNAL',
    "external_key" TEXT,
    "kinds" "ConferenceKind"[],
    "title" TEXT NOT NULL,
    "held_on" TEXT,
    "held_earliest" DATE,
    "held_latest" DATE,
    "held_certainty" "Certainty" NOT NULL DEFAULT 'STATED',
    "held_stated" TEXT,
    "period_text" TEXT,
    "period" TEXT,
    "period_earliest" DATE,
    "period_latest" DATE,
    "mode" "ConferenceMode",
    "shortcomings" "Mentioned" NOT NULL DEFAULT 'NOT_MENTIONED',
    "directions" "Mentioned" NOT NULL DEFAULT 'NOT_MENTIONED',
    "note" TEXT,
    "audience" UUID[],
    "party_units" UUID[],
    "party_key" TEXT NOT NULL,
    "revision_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_at" TIMESTAMPTZ(3),

    CONSTRAINT "conference_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference_regulation" (
    "conference_id" UUID NOT NULL,
    "regulation_id" UUID NOT NULL,
    "role" "ConferenceRegulationRole" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "conference_regulation_pkey" PRIMARY KEY ("conference_id","regulation_id","role")
);

-- CreateTable
CREATE TABLE "conference_party" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "conference_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" UUID,
    "stated_name" TEXT,
    "is_host" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "conference_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "conference_venue" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "conference_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "VenueRole" NOT NULL,
    "place" TEXT NOT NULL,
    "unit_id" UUID,
    "is_class" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "conference_venue_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "participation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "conference_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "ParticipationRole" NOT NULL,
    "person_id" UUID,
    "delegation" TEXT,
    "rank" TEXT,
    "posts" TEXT[],
    "unit_id" UUID,
    "unit_text" TEXT,
    "capacity" "SignatureCapacity",

    CONSTRAINT "participation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "kind" "FollowUpKind" NOT NULL,
    "title" TEXT NOT NULL,
    "field" TEXT,
    "deadline" TEXT,
    "deadline_earliest" DATE,
    "deadline_latest" DATE,
    "dropped_at" TIMESTAMPTZ(3),
    "dropped_reason" TEXT,
    "merged_into_id" UUID,

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_mention" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "follow_up_id" UUID NOT NULL,
    "conference_id" UUID NOT NULL,
    "outcome_item_id" UUID,
    "state" "MentionState" NOT NULL,
    "note" TEXT,
    "quotation" TEXT,

    CONSTRAINT "follow_up_mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "follow_up_owner" (
    "follow_up_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,

    CONSTRAINT "follow_up_owner_pkey" PRIMARY KEY ("follow_up_id","unit_id")
);

-- CreateTable
CREATE TABLE "follow_up_regulation" (
    "follow_up_id" UUID NOT NULL,
    "regulation_id" UUID NOT NULL,

    CONSTRAINT "follow_up_regulation_pkey" PRIMARY KEY ("follow_up_id","regulation_id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "measure" TEXT NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "figure" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "conference_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "indicator_id" UUID NOT NULL,
    "operator" "FigureOperator",
    "number" DECIMAL,
    "period" TEXT,
    "period_earliest" DATE,
    "period_latest" DATE,
    "raw" TEXT NOT NULL,
    "malformed" BOOLEAN NOT NULL DEFAULT false,
    "counts_delegates" BOOLEAN NOT NULL DEFAULT false,
    "outcome_item_id" UUID,

    CONSTRAINT "figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_item" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "conference_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "OutcomeKind" NOT NULL,
    "text" TEXT NOT NULL,
    "field" TEXT,
    "said_by_id" UUID,
    "said_by_text" TEXT,
    "deadline" TEXT,
    "deadline_earliest" DATE,
    "deadline_latest" DATE,

    CONSTRAINT "outcome_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outcome_owner" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "outcome_item_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "unit_id" UUID,
    "text" TEXT,

    CONSTRAINT "outcome_owner_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commendation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "conference_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "recipient" "CommendationRecipient" NOT NULL,
    "count" INTEGER,
    "form" TEXT,
    "awarding_id" UUID,
    "awarding_text" TEXT,
    "names" TEXT[],
    "reason" TEXT,

    CONSTRAINT "commendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "name" TEXT NOT NULL,
    "merged_into_id" UUID,

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "access" "Access" NOT NULL DEFAULT 'INTERNAL',
    "external_key" TEXT,
    "kind" "RegulationKind" NOT NULL,
    "number" TEXT,
    "number_key" TEXT,
    "title" TEXT NOT NULL,
    "summary" TEXT,
    "signed_on" TEXT,
    "signed_earliest" DATE,
    "signed_latest" DATE,
    "signed_certainty" "Certainty" NOT NULL DEFAULT 'STATED',
    "signed_stated" TEXT,
    "effective_on" TEXT,
    "effective_earliest" DATE,
    "effective_latest" DATE,
    "ends_on" TEXT,
    "ends_earliest" DATE,
    "ends_latest" DATE,
    "end_is_open" BOOLEAN NOT NULL DEFAULT false,
    "fields" TEXT[],
    "articles" TEXT,
    "status_claim" TEXT,
    "audience" UUID[],
    "party_units" UUID[],
    "party_key" TEXT NOT NULL,
    "revision_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_at" TIMESTAMPTZ(3),

    CONSTRAINT "regulation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation_party" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "PartyRole" NOT NULL,
    "unit_id" UUID,
    "stated_name" TEXT,
    "on_behalf_of_id" UUID,
    "note" TEXT,

    CONSTRAINT "regulation_party_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation_issuer" (
    "regulation_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "regulation_issuer_pkey" PRIMARY KEY ("regulation_id","unit_id")
);

-- CreateTable
CREATE TABLE "regulation_signatory" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "person_id" UUID,
    "rank" TEXT,
    "posts" TEXT[],
    "unit_id" UUID,
    "capacity" "SignatureCapacity",

    CONSTRAINT "regulation_signatory_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "regulation_relation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "acting_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "target_id" UUID,
    "target_text" TEXT,
    "certainty" "Certainty" NOT NULL DEFAULT 'STATED',
    "basis" TEXT,

    CONSTRAINT "regulation_relation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_cycle" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID NOT NULL,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" "ConferenceKind",
    "every_months" INTEGER,
    "at_end" BOOLEAN NOT NULL DEFAULT false,
    "host_by_rotation" BOOLEAN NOT NULL DEFAULT false,
    "text" TEXT,

    CONSTRAINT "review_cycle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revision" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "record_type" "RecordType" NOT NULL,
    "record_id" UUID NOT NULL,
    "regulation_id" UUID,
    "conference_id" UUID,
    "number" INTEGER,
    "base_id" UUID,
    "state" "RevisionState" NOT NULL DEFAULT 'DRAFT',
    "payload" JSONB NOT NULL,
    "reason" TEXT,
    "drafting_unit_id" UUID,
    "author_id" UUID,
    "editors" UUID[],
    "approver_id" UUID,
    "return_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "saved_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "confirmation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID,
    "conference_id" UUID,
    "revision_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "decision" "ConfirmationDecision" NOT NULL,
    "note" TEXT,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID,
    "conference_id" UUID,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "publisher" TEXT,
    "author" TEXT,
    "address" TEXT,
    "published_on" TEXT,
    "published_earliest" DATE,
    "published_latest" DATE,
    "retrieved_on" TEXT,
    "note" TEXT,
    "stored_text" TEXT,
    "sha256" TEXT,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provenance" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID,
    "conference_id" UUID,
    "position" INTEGER NOT NULL,
    "item_id" TEXT,
    "field" TEXT NOT NULL,
    "certainty" "Certainty" NOT NULL,
    "basis" TEXT,
    "stated_part" TEXT,
    "source_item_id" TEXT,
    "locator" TEXT,
    "quote_start" INTEGER,
    "quote_end" INTEGER,
    "source_sha256" TEXT,
    "chosen" BOOLEAN NOT NULL DEFAULT false,
    "chosen_reason" TEXT,

    CONSTRAINT "provenance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "legal_basis" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID,
    "conference_id" UUID,
    "item_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "number" TEXT,
    "resolved_regulation_id" UUID,
    "resolved_certainty" "Certainty",
    "resolved_basis" TEXT,

    CONSTRAINT "legal_basis_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID,
    "conference_id" UUID,
    "revision_id" UUID,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "extracted_text" TEXT,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "search_entry" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "regulation_id" UUID,
    "conference_id" UUID,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "search_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_change" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "kind" "UnitChangeKind" NOT NULL,
    "date" TEXT,
    "date_earliest" DATE,
    "date_latest" DATE,
    "legal_basis" TEXT,
    "note" TEXT,
    "source" TEXT,
    "certainty" "Certainty" NOT NULL DEFAULT 'STATED',
    "undone_at" TIMESTAMPTZ(3),
    "undone_reason" TEXT,

    CONSTRAINT "unit_change_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_change_predecessor" (
    "change_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "unit_change_predecessor_pkey" PRIMARY KEY ("change_id","unit_id")
);

-- CreateTable
CREATE TABLE "unit_change_successor" (
    "change_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "unit_change_successor_pkey" PRIMARY KEY ("change_id","unit_id")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "code" TEXT NOT NULL,
    "kind" "UnitKind" NOT NULL,
    "sector" "UnitSector" NOT NULL,
    "is_class" BOOLEAN NOT NULL DEFAULT false,
    "parent_id" UUID,
    "valid_from" TEXT,
    "valid_from_earliest" DATE,
    "valid_from_latest" DATE,
    "valid_to" TEXT,
    "valid_to_earliest" DATE,
    "valid_to_latest" DATE,
    "source" TEXT,
    "certainty" "Certainty" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_name" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "UnitNameKind" NOT NULL,
    "valid_from" TEXT,
    "valid_from_earliest" DATE,
    "valid_from_latest" DATE,
    "valid_to" TEXT,
    "valid_to_earliest" DATE,
    "valid_to_latest" DATE,
    "source" TEXT,
    "certainty" "Certainty" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "unit_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_superior" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "unit_id" UUID NOT NULL,
    "superior_id" UUID NOT NULL,
    "valid_from" TEXT,
    "valid_from_earliest" DATE,
    "valid_from_latest" DATE,
    "valid_to" TEXT,
    "valid_to_earliest" DATE,
    "valid_to_latest" DATE,
    "change_id" UUID,
    "certainty" "Certainty" NOT NULL DEFAULT 'STATED',

    CONSTRAINT "unit_superior_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "abbreviation" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "abbreviation" TEXT NOT NULL,
    "expansion" TEXT NOT NULL,
    "unit_id" UUID,
    "ambiguous" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "abbreviation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_cover" (
    "unit_id" UUID NOT NULL,
    "covered_id" UUID NOT NULL,

    CONSTRAINT "unit_cover_pkey" PRIMARY KEY ("unit_id","covered_id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "username" TEXT NOT NULL,
    "display_name" TEXT NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "credential" (
    "user_id" UUID NOT NULL,
    "password_hash" TEXT NOT NULL,
    "must_change" BOOLEAN NOT NULL DEFAULT false,
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "credential_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "unit_id" UUID,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),
    "address" TEXT,
    "user_agent" TEXT,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL DEFAULT uuidv7(),
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "last_failure" TIMESTAMPTZ(3) NOT NULL,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "audit_event_subject_type_subject_id_idx" ON "audit_event"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_event_actor_id_idx" ON "audit_event"("actor_id");

-- CreateIndex
CREATE INDEX "audit_event_at_idx" ON "audit_event"("at");

-- CreateIndex
CREATE INDEX "read_log_record_id_idx" ON "read_log"("record_id");

-- CreateIndex
CREATE INDEX "read_log_user_id_idx" ON "read_log"("user_id");

-- CreateIndex
CREATE INDEX "read_log_at_idx" ON "read_log"("at");

-- CreateIndex
CREATE UNIQUE INDEX "conference_external_key_key" ON "conference"("external_key");

-- CreateIndex
CREATE INDEX "conference_regulation_regulation_id_idx" ON "conference_regulation"("regulation_id");

-- CreateIndex
CREATE INDEX "conference_party_unit_id_idx" ON "conference_party"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "conference_party_conference_id_item_id_key" ON "conference_party"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "conference_venue_unit_id_idx" ON "conference_venue"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "conference_venue_conference_id_item_id_key" ON "conference_venue"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "participation_person_id_idx" ON "participation"("person_id");

-- CreateIndex
CREATE INDEX "participation_unit_id_idx" ON "participation"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "participation_conference_id_item_id_key" ON "participation"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "follow_up_merged_into_id_idx" ON "follow_up"("merged_into_id");

-- CreateIndex
CREATE INDEX "follow_up_mention_conference_id_idx" ON "follow_up_mention"("conference_id");

-- CreateIndex
CREATE INDEX "follow_up_mention_outcome_item_id_idx" ON "follow_up_mention"("outcome_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_mention_follow_up_id_conference_id_key" ON "follow_up_mention"("follow_up_id", "conference_id");

-- CreateIndex
CREATE INDEX "follow_up_owner_unit_id_idx" ON "follow_up_owner"("unit_id");

-- CreateIndex
CREATE INDEX "follow_up_regulation_regulation_id_idx" ON "follow_up_regulation"("regulation_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_name_measure_key" ON "indicator"("name", "measure");

-- CreateIndex
CREATE INDEX "figure_indicator_id_idx" ON "figure"("indicator_id");

-- CreateIndex
CREATE INDEX "figure_outcome_item_id_idx" ON "figure"("outcome_item_id");

-- CreateIndex
CREATE UNIQUE INDEX "figure_conference_id_item_id_key" ON "figure"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "outcome_item_said_by_id_idx" ON "outcome_item"("said_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "outcome_item_conference_id_item_id_key" ON "outcome_item"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "outcome_owner_outcome_item_id_idx" ON "outcome_owner"("outcome_item_id");

-- CreateIndex
CREATE INDEX "outcome_owner_unit_id_idx" ON "outcome_owner"("unit_id");

-- CreateIndex
CREATE INDEX "commendation_awarding_id_idx" ON "commendation"("awarding_id");

-- CreateIndex
CREATE UNIQUE INDEX "commendation_conference_id_item_id_key" ON "commendation"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "person_merged_into_id_idx" ON "person"("merged_into_id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_external_key_key" ON "regulation"("external_key");

-- CreateIndex
CREATE INDEX "regulation_party_unit_id_idx" ON "regulation_party"("unit_id");

-- CreateIndex
CREATE INDEX "regulation_party_on_behalf_of_id_idx" ON "regulation_party"("on_behalf_of_id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_party_regulation_id_item_id_key" ON "regulation_party"("regulation_id", "item_id");

-- CreateIndex
CREATE INDEX "regulation_issuer_unit_id_idx" ON "regulation_issuer"("unit_id");

-- CreateIndex
CREATE INDEX "regulation_signatory_person_id_idx" ON "regulation_signatory"("person_id");

-- CreateIndex
CREATE INDEX "regulation_signatory_unit_id_idx" ON "regulation_signatory"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_signatory_regulation_id_item_id_key" ON "regulation_signatory"("regulation_id", "item_id");

-- CreateIndex
CREATE INDEX "regulation_relation_target_id_idx" ON "regulation_relation"("target_id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_relation_acting_id_item_id_key" ON "regulation_relation"("acting_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "regulation_relation_acting_id_target_id_kind_key" ON "regulation_relation"("acting_id", "target_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "review_cycle_regulation_id_item_id_key" ON "review_cycle"("regulation_id", "item_id");

-- CreateIndex
CREATE INDEX "revision_record_id_idx" ON "revision"("record_id");

-- CreateIndex
CREATE INDEX "revision_regulation_id_idx" ON "revision"("regulation_id");

-- CreateIndex
CREATE INDEX "revision_conference_id_idx" ON "revision"("conference_id");

-- CreateIndex
CREATE INDEX "revision_drafting_unit_id_state_idx" ON "revision"("drafting_unit_id", "state");

-- CreateIndex
CREATE INDEX "revision_author_id_idx" ON "revision"("author_id");

-- CreateIndex
CREATE INDEX "revision_approver_id_idx" ON "revision"("approver_id");

-- CreateIndex
CREATE INDEX "revision_base_id_idx" ON "revision"("base_id");

-- CreateIndex
CREATE UNIQUE INDEX "revision_record_id_number_key" ON "revision"("record_id", "number");

-- CreateIndex
CREATE INDEX "confirmation_regulation_id_idx" ON "confirmation"("regulation_id");

-- CreateIndex
CREATE INDEX "confirmation_conference_id_idx" ON "confirmation"("conference_id");

-- CreateIndex
CREATE INDEX "confirmation_unit_id_idx" ON "confirmation"("unit_id");

-- CreateIndex
CREATE INDEX "confirmation_user_id_idx" ON "confirmation"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "confirmation_revision_id_unit_id_key" ON "confirmation"("revision_id", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_regulation_id_item_id_key" ON "source"("regulation_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_conference_id_item_id_key" ON "source"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "provenance_regulation_id_idx" ON "provenance"("regulation_id");

-- CreateIndex
CREATE INDEX "provenance_conference_id_idx" ON "provenance"("conference_id");

-- CreateIndex
CREATE UNIQUE INDEX "legal_basis_regulation_id_item_id_key" ON "legal_basis"("regulation_id", "item_id");

-- CreateIndex
CREATE UNIQUE INDEX "legal_basis_conference_id_item_id_key" ON "legal_basis"("conference_id", "item_id");

-- CreateIndex
CREATE INDEX "legal_basis_resolved_regulation_id_idx" ON "legal_basis"("resolved_regulation_id");

-- CreateIndex
CREATE INDEX "attachment_regulation_id_idx" ON "attachment"("regulation_id");

-- CreateIndex
CREATE INDEX "attachment_conference_id_idx" ON "attachment"("conference_id");

-- CreateIndex
CREATE INDEX "attachment_revision_id_idx" ON "attachment"("revision_id");

-- CreateIndex
CREATE INDEX "attachment_uploaded_by_id_idx" ON "attachment"("uploaded_by_id");

-- CreateIndex
CREATE INDEX "search_entry_regulation_id_idx" ON "search_entry"("regulation_id");

-- CreateIndex
CREATE INDEX "search_entry_conference_id_idx" ON "search_entry"("conference_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_change_code_key" ON "unit_change"("code");

-- CreateIndex
CREATE INDEX "unit_change_predecessor_unit_id_idx" ON "unit_change_predecessor"("unit_id");

-- CreateIndex
CREATE INDEX "unit_change_successor_unit_id_idx" ON "unit_change_successor"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_key" ON "unit"("code");

-- CreateIndex
CREATE INDEX "unit_parent_id_idx" ON "unit"("parent_id");

-- CreateIndex
CREATE UNIQUE INDEX "unit_name_unit_id_name_kind_key" ON "unit_name"("unit_id", "name", "kind");

-- CreateIndex
CREATE INDEX "unit_superior_unit_id_idx" ON "unit_superior"("unit_id");

-- CreateIndex
CREATE INDEX "unit_superior_superior_id_idx" ON "unit_superior"("superior_id");

-- CreateIndex
CREATE INDEX "abbreviation_unit_id_idx" ON "abbreviation"("unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "abbreviation_abbreviation_expansion_unit_id_key" ON "abbreviation"("abbreviation", "expansion", "unit_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_username_key" ON "user"("username");

-- CreateIndex
CREATE INDEX "membership_user_id_idx" ON "membership"("user_id");

-- CreateIndex
CREATE INDEX "membership_unit_id_idx" ON "membership"("unit_id");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_hash_key" ON "api_token"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_user_id_name_key" ON "api_token"("user_id", "name");

-- AddForeignKey
ALTER TABLE "audit_detail" ADD CONSTRAINT "audit_detail_seq_fkey" FOREIGN KEY ("seq") REFERENCES "audit_event"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference" ADD CONSTRAINT "conference_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_regulation" ADD CONSTRAINT "conference_regulation_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_regulation" ADD CONSTRAINT "conference_regulation_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_party" ADD CONSTRAINT "conference_party_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_party" ADD CONSTRAINT "conference_party_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_venue" ADD CONSTRAINT "conference_venue_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "conference_venue" ADD CONSTRAINT "conference_venue_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "participation" ADD CONSTRAINT "participation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "follow_up"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_mention" ADD CONSTRAINT "follow_up_mention_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_mention" ADD CONSTRAINT "follow_up_mention_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_mention" ADD CONSTRAINT "follow_up_mention_outcome_item_id_fkey" FOREIGN KEY ("outcome_item_id") REFERENCES "outcome_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_owner" ADD CONSTRAINT "follow_up_owner_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_owner" ADD CONSTRAINT "follow_up_owner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_regulation" ADD CONSTRAINT "follow_up_regulation_follow_up_id_fkey" FOREIGN KEY ("follow_up_id") REFERENCES "follow_up"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up_regulation" ADD CONSTRAINT "follow_up_regulation_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "figure" ADD CONSTRAINT "figure_outcome_item_id_fkey" FOREIGN KEY ("outcome_item_id") REFERENCES "outcome_item"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_item" ADD CONSTRAINT "outcome_item_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_item" ADD CONSTRAINT "outcome_item_said_by_id_fkey" FOREIGN KEY ("said_by_id") REFERENCES "participation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_owner" ADD CONSTRAINT "outcome_owner_outcome_item_id_fkey" FOREIGN KEY ("outcome_item_id") REFERENCES "outcome_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outcome_owner" ADD CONSTRAINT "outcome_owner_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commendation" ADD CONSTRAINT "commendation_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commendation" ADD CONSTRAINT "commendation_awarding_id_fkey" FOREIGN KEY ("awarding_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation" ADD CONSTRAINT "regulation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_party" ADD CONSTRAINT "regulation_party_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_party" ADD CONSTRAINT "regulation_party_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_party" ADD CONSTRAINT "regulation_party_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_issuer" ADD CONSTRAINT "regulation_issuer_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_issuer" ADD CONSTRAINT "regulation_issuer_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_signatory" ADD CONSTRAINT "regulation_signatory_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_signatory" ADD CONSTRAINT "regulation_signatory_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_signatory" ADD CONSTRAINT "regulation_signatory_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_relation" ADD CONSTRAINT "regulation_relation_acting_id_fkey" FOREIGN KEY ("acting_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "regulation_relation" ADD CONSTRAINT "regulation_relation_target_id_fkey" FOREIGN KEY ("target_id") REFERENCES "regulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_cycle" ADD CONSTRAINT "review_cycle_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_base_id_fkey" FOREIGN KEY ("base_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_drafting_unit_id_fkey" FOREIGN KEY ("drafting_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revision" ADD CONSTRAINT "revision_approver_id_fkey" FOREIGN KEY ("approver_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "confirmation" ADD CONSTRAINT "confirmation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source" ADD CONSTRAINT "source_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provenance" ADD CONSTRAINT "provenance_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provenance" ADD CONSTRAINT "provenance_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "legal_basis" ADD CONSTRAINT "legal_basis_resolved_regulation_id_fkey" FOREIGN KEY ("resolved_regulation_id") REFERENCES "regulation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_regulation_id_fkey" FOREIGN KEY ("regulation_id") REFERENCES "regulation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_entry" ADD CONSTRAINT "search_entry_conference_id_fkey" FOREIGN KEY ("conference_id") REFERENCES "conference"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_predecessor" ADD CONSTRAINT "unit_change_predecessor_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "unit_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_predecessor" ADD CONSTRAINT "unit_change_predecessor_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_successor" ADD CONSTRAINT "unit_change_successor_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "unit_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_change_successor" ADD CONSTRAINT "unit_change_successor_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_superior" ADD CONSTRAINT "unit_superior_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_superior" ADD CONSTRAINT "unit_superior_superior_id_fkey" FOREIGN KEY ("superior_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_superior" ADD CONSTRAINT "unit_superior_change_id_fkey" FOREIGN KEY ("change_id") REFERENCES "unit_change"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "abbreviation" ADD CONSTRAINT "abbreviation_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credential" ADD CONSTRAINT "credential_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
