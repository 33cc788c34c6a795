import { z } from 'zod';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import { dateView, partyView } from '@/lib/domain/sources/schema/views';
import { expectedConference } from './view';

/** Which records the page of due things is about: one's own units, or all that one may see. */
export const dueSearch = z.object({ scope: z.enum(['own', 'all']).default('own') });

const paper = z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() });

/** A conference that should come, with the parties whose it is. */
export const dueConference = expectedConference.extend({ parties: z.array(partyView) });

export const endStates = ['ENDS_SOON', 'PAST'] as const;

/** A paper whose nominal end is near or past and that no visible paper replaces. */
export const dueEnd = paper.extend({
  parties: z.array(partyView),
  endsOn: dateView,
  endIsOpen: z.boolean(),
  state: z.enum(endStates),
});

/** A paper that still applies to a unit which is no more. */
export const orphan = paper.extend({ parties: z.array(partyView), ended: z.array(partyView) });

export type DueConference = z.infer<typeof dueConference>;
export type DueEnd = z.infer<typeof dueEnd>;
export type Orphan = z.infer<typeof orphan>;

export type Due = {
  day: string;
  conferences: DueConference[];
  ends: DueEnd[];
  orphans: Orphan[];
  commitments: ThreadView[];
};
