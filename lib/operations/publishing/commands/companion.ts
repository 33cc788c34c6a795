import { z } from 'zod';
import { changes, type Json } from '@/lib/core/changes';
import { forbidden, invalid, notFound } from '@/lib/core/errors';
import { isUuid, uuidv7 } from '@/lib/core/uuid';
import { type ConferencePayload, conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { relationKinds } from '@/lib/domain/regulations/schema/codes';
import { writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canSave } from '@/lib/policy/revisions';
import { readPayload } from './payload';
import { lockDraft } from './revision';
import { keepVersion } from './versions';

const wish = z.object({
  kind: z.enum(relationKinds).default('REPLACES'),
  regulation: z
    .string()
    .transform((id) => id || null)
    .nullable()
    .default(null),
});

/**
 * Begins the draft of a regulation signed at the conference of another draft: its parties, day and
 * signatories come from there, and the paper that it replaces or amends is named at once. It is
 * submitted, returned and published with the conference (domain, section 2: conference).
 * Throws NOT_FOUND, FORBIDDEN, INVALID.
 */
export async function createCompanion(
  actor: Actor,
  conferenceId: string,
  asked: { kind?: string | undefined; regulation?: string | undefined },
): Promise<{ id: string; recordId: string; version: number }> {
  const read = wish.safeParse(asked);
  if (!read.success || (read.data.regulation !== null && !isUuid(read.data.regulation))) {
    throw invalid([{ path: 'companion:regulation', message: 'errors.field.choice' }]);
  }
  return writeAs(actor, async (tx) => {
    const conference = await lockDraft(tx, conferenceId);
    if (conference.recordType !== 'CONFERENCE') throw notFound();
    if (!canSave(actor, conference.standing, conference)) throw forbidden();
    const act = conferencePayload.parse(conference.payload);
    const payload = readPayload('REGULATION', signedAt(act, read.data));
    const [authorId, made] = [userIdOf(actor), { id: uuidv7(), recordId: uuidv7(), version: 1 }];
    const { draftingUnitId } = conference;
    const editors = authorId === null ? [] : [authorId];
    const revision = { recordType: 'REGULATION' as const, companionOfId: conference.id };
    await tx.revision.createMany({
      data: { ...made, ...revision, payload: payload ?? {}, draftingUnitId, authorId, editors },
    });
    await keepVersion(tx, made, { payload, unread: {} }, { savedById: authorId });
    await appendAudit(tx, {
      ...{ action: 'revision.create', subjectType: 'revision' },
      ...{ subjectId: made.id, revisionId: made.id },
      changes: changes({}, payload),
    });
    return made;
  });
}

/** What the conference already says of the paper signed there. */
function signedAt(act: ConferencePayload, { kind, regulation }: z.output<typeof wish>): Json {
  const signing = act.participants.filter(({ role }) => SIGNING.has(role));
  const signatories = signing.some(({ role }) => role === 'SIGNATORY')
    ? signing.filter(({ role }) => role === 'SIGNATORY')
    : signing;
  return {
    kind: 'JOINT_REGULATION',
    access: act.access,
    signedOn: act.heldOn,
    parties: act.parties.map(({ id, unit, text }) => ({ id, unit, text })),
    signatories: signatories.map(({ id, person, name, rank, posts, capacity, unit }) => ({
      ...{ id, person, name, rank, posts, capacity, unit },
    })),
    relations: regulation ? [{ id: 'r1', kind, regulation }] : [],
    sources: act.sources,
  };
}

const SIGNING = new Set(['CHAIR', 'CO_CHAIR', 'SIGNATORY']);
