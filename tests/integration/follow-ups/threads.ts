import type { z } from 'zod';
import type { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import type { UserActor } from '@/lib/policy/actor';
import { conference, publish } from '@/tests/support/records';

type Input = z.input<typeof conferencePayload>;
type Outcome = NonNullable<Input['outcomes']>[number];

/** A shortcoming, raised for the first time unless it names an older thread. */
export function shortcoming(id: string, text: string, over: Partial<Outcome> = {}): Outcome {
  return { id, kind: 'SHORTCOMING', text, field: 'Trao đổi thông tin', ...over };
}

/** A task with owner and deadline. */
export function task(id: string, text: string, over: Partial<Outcome> = {}): Outcome {
  return { id, kind: 'DIRECTION', text, owners: [{ unit: 'W-A' }], deadline: '2022-12', ...over };
}

export type Publisher = (over: Input, recordId?: string) => Promise<string>;

/** Publishes conferences of W-A and W-B that say nothing but what a test gives them. */
export function publisher(secretary: UserActor, approver: UserActor): Publisher {
  return async (over, recordId) => {
    const bare = { outcomes: [], figures: [], shortcomings: 'NOT_MENTIONED' as const };
    const payload = conference({ ...bare, directions: 'NOT_MENTIONED', provenance: [], ...over });
    const draft = { type: 'CONFERENCE' as const, draftingUnit: 'W-A', payload };
    if (recordId === undefined) return publish(secretary, approver, draft);
    const begun = await createDraft(secretary, { ...draft, recordId, reason: 'Đính chính' });
    const submitted = await submitRevision(secretary, begun.id, begun.version);
    await approveRevision(approver, begun.id, submitted.version);
    return recordId;
  };
}
