import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import type { RegulationPayload } from '@/lib/domain/regulations/schema/payload';

/** What a payload has to look up: the identities of records and people already in the registry. */
export type Known = {
  regulation: (externalKey: string) => string;
  person: (conferenceKey: string, itemId: string) => string;
};

/** Who writes a record down: a secretary drafts for a unit, the approver of the same side approves. */
export type Side = { author: string; approver: string; unit: string };

/** A conference of the five cases, as published. */
export type DemoConference = Side & {
  externalKey: string;
  reason: string;
  payload: (known: Known) => ConferencePayload;
};

/** What an article adds to a paper of the lineage that is already published. */
export type DemoRevision = Side & {
  externalKey: string;
  reason: string;
  revise: (published: RegulationPayload, known: Known) => RegulationPayload;
};

export type DemoCase = { conference: DemoConference; revisions: readonly DemoRevision[] };
