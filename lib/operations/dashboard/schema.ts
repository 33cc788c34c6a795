import type { ConferenceListItem } from '@/lib/domain/conferences/schema/list';
import type { RegulationListItem } from '@/lib/domain/regulations/schema/list';
import type { DateView, PartyView } from '@/lib/domain/sources/schema/views';

type RecordType = 'REGULATION' | 'CONFERENCE';

/** How many records one may see; counted up to a thousand and one. */
export type Glance = { regulations: number; conferences: number };

/** A revision that waits for the actor: a draft to be written on, or one to be decided. */
export type WaitingRevision = {
  id: string;
  type: RecordType;
  title: string | null;
  state: 'DRAFT' | 'SUBMITTED' | 'RETURNED';
  /** Since when it stands so. */
  since: Date;
  unit: string | null;
  returnReason: string | null;
};

/** A published record on which the word of a side of the actor's is awaited. */
export type AwaitedWord = { type: RecordType; id: string; title: string; since: Date };

export type Waiting = {
  counts: Record<WaitingRevision['state'] | 'CONFIRM', number>;
  items: WaitingRevision[];
  toConfirm: AwaitedWord[];
};

export type Publication = {
  type: RecordType;
  id: string;
  number: string | null;
  title: string;
  publishedAt: Date;
  /** Ordinal of the revision: 1 is the first publication. */
  revision: number;
  /** Names of author and approver; null for what the reference list brought. */
  author: string | null;
  approver: string | null;
};

export type NearingEnd = {
  id: string;
  number: string | null;
  title: string;
  endsOn: DateView;
  /** It goes on after its nominal end. */
  endIsOpen: boolean;
  parties: PartyView[];
  validity: RegulationListItem['validity'];
};

export type AuditLine = {
  seq: string;
  at: Date;
  actorKind: string;
  actorName: string | null;
  action: string;
  subjectType: string;
  /** The record of the event, where the auditor may see it. */
  record: { type: RecordType; id: string } | null;
  summary: string | null;
};

type Count = { total: number; totalIsCapped: boolean };

/** What a person finds on coming in; null for what their roles do not ask for. */
export type Dashboard = {
  glance: Glance;
  waiting: Waiting | null;
  own: {
    /** Code of the unit where there is only one: lists can be asked for it. */
    unit: string | null;
    regulations: Count & { items: RegulationListItem[] };
    conferences: Count & { items: ConferenceListItem[] };
  } | null;
  published: Publication[];
  nearingEnd: NearingEnd[];
  audit: AuditLine[] | null;
  installation: { accounts: number; units: number } | null;
};
