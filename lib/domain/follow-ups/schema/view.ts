import { z } from 'zod';
import { dateView } from '@/lib/domain/sources/schema/views';
import { decisionKinds, followUpKinds, followUpStates, mentionStates } from './codes';

const text = z.string().nullable();
const paper = z.object({ id: z.uuid(), number: text, title: z.string() });

/** What one conference says of a thread. */
export const mentionView = z.object({
  conference: z.object({ id: z.uuid(), title: z.string(), heldOn: dateView }),
  /** Which mention of its thread it is, for splitting. */
  key: z.string(),
  /** The outcome item that says it; null for an answer to what earlier ones raised. */
  itemId: text,
  /** The words of that item. */
  text,
  state: z.enum(mentionStates),
  note: text,
  quotation: text,
  /** The thread it was written for: another one where threads were merged. */
  followUp: z.uuid(),
});

export const decisionView = z.object({
  id: z.uuid(),
  kind: z.enum(decisionKinds),
  reason: text,
  by: z.string(),
  at: z.iso.datetime(),
  undone: z.boolean(),
});

export const threadView = z.object({
  id: z.uuid(),
  kind: z.enum(followUpKinds),
  /** The words of the first visible outcome item that names it. */
  title: z.string(),
  field: text,
  owners: z.array(z.object({ code: text, name: z.string() })),
  deadline: text,
  /** The last possible day of the deadline, from which "overdue" counts. */
  deadlineLatest: text,
  state: z.enum(followUpStates),
  /** How many conferences raised it again, confirmed by a person. */
  recurrences: z.int(),
  mentions: z.array(mentionView),
  regulations: z.array(paper),
});

/** One thread with its decisions, and what the reader may do with it. */
export const followUpView = threadView.extend({
  version: z.int(),
  decisions: z.array(decisionView),
  /** Codes of the units that have part in it, for suggestions. */
  parties: z.array(z.string()),
  can: z.object({ decide: z.boolean() }),
});

export type MentionView = z.infer<typeof mentionView>;
export type DecisionView = z.infer<typeof decisionView>;
export type ThreadView = z.infer<typeof threadView>;
export type FollowUpView = z.infer<typeof followUpView>;

/** An open thread as a draft asks about it. */
export type OpenThread = ThreadView & { parties: string[]; papers: string[] };
