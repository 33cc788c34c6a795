import { isDeepStrictEqual } from 'node:util';
import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, type NewDraft } from '@/lib/operations/publishing/commands/draft';
import { submitRevision, withdrawRevision } from '@/lib/operations/publishing/commands/review';
import { asActor } from '@/lib/platform/db/as-actor';
import type { UserActor } from '@/lib/policy/actor';
import { peopleOf } from './actors';
import { known } from './known';
import type { DemoConference, DemoRevision, Side } from './record';

type Written = Side & { reason: string };
type Wish = Pick<NewDraft, 'type' | 'recordId' | 'payload'>;

/**
 * Publishes the conference of a case through its two people. A published one that reads the same,
 * or that somebody has revised since, stays as it is; so does one whose people have no account.
 */
export async function publishConference(conference: DemoConference): Promise<void> {
  const people = await peopleOf(conference);
  if (people === null) return;
  const { externalKey, reason } = conference;
  const published = await asActor(people.author, (tx) =>
    tx.conference.findUnique({ where: { externalKey }, select: asPublished }),
  );
  const payload = conference.payload(await known(people.author));
  const before = published && conferencePayload.parse(published.revision.payload);
  if (isDeepStrictEqual(before, payload)) return;
  if (published && published.revision.reason !== reason) return;
  await publish(conference, people, { type: 'CONFERENCE', recordId: published?.id, payload });
}

/** Adds what a case tells to a paper of the lineage, unless it has been added already. */
export async function publishRevision(revision: DemoRevision): Promise<void> {
  const people = await peopleOf(revision);
  if (people === null) return;
  const { externalKey } = revision;
  const published = await asActor(people.author, (tx) =>
    tx.regulation.findUnique({ where: { externalKey }, select: asPublished }),
  );
  if (published === null) throw new Error(`The lineage lacks ${externalKey}: load it first.`);
  const before = regulationPayload.parse(published.revision.payload);
  const payload = revision.revise(before, await known(people.author));
  if (isDeepStrictEqual(before, payload)) return;
  const sources = payload.sources.filter((it) => !before.sources.some(({ id }) => id === it.id));
  if (sources.length === 0 && published.revision.reason !== revision.reason) return;
  await publish(revision, people, { type: 'REGULATION', recordId: published.id, payload });
}

const asPublished = {
  id: true,
  revision: { select: { payload: true, reason: true } },
} as const;

async function publish(
  { unit, reason }: Written,
  { author, approver }: { author: UserActor; approver: UserActor },
  wish: Wish,
): Promise<void> {
  if (await isBeingWritten(author, wish, reason)) return;
  const draft = await createDraft(author, { ...wish, draftingUnit: unit, reason });
  const submitted = await submitRevision(author, draft.id, draft.version);
  await approveRevision(approver, draft.id, submitted.version);
}

/** Whether somebody has an open draft of the record; what an interrupted load left is withdrawn. */
async function isBeingWritten(author: UserActor, wish: Wish, reason: string): Promise<boolean> {
  const { recordId } = wish;
  const state = { in: ['DRAFT' as const, 'SUBMITTED' as const, 'RETURNED' as const] };
  const open = await asActor(author, (tx) =>
    tx.revision.findMany({
      where: { state, OR: [...(recordId ? [{ recordId }] : []), { reason }] },
      select: { id: true, version: true, reason: true, authorId: true },
    }),
  );
  const isOwn = (it: (typeof open)[number]) =>
    it.reason === reason && it.authorId === author.userId;
  for (const left of open.filter(isOwn)) await withdrawRevision(author, left.id, left.version);
  return !open.every(isOwn);
}
