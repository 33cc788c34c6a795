import { createHash } from 'node:crypto';
import { AppError, conflict, forbidden, rule } from '@/lib/core/errors';
import { findSecretMarking } from '@/lib/core/marking';
import { uuidv7 } from '@/lib/core/uuid';
import { nameLines, safeFileName } from '@/lib/domain/sources/rules/file-name';
import { type AttachmentView, MAX_FILES } from '@/lib/domain/sources/schema/attachments';
import { judgeFile } from '@/lib/operations/extraction/files/judge';
import { MEDIA_TYPES } from '@/lib/operations/extraction/files/kind';
import { asActor, type Tx, writeAs } from '@/lib/platform/db/as-actor';
import { appendAudit } from '@/lib/platform/db/audit';
import { enqueue } from '@/lib/platform/jobs/enqueue';
import { contents } from '@/lib/platform/storage';
import { type Actor, userIdOf } from '@/lib/policy/actor';
import { canSave } from '@/lib/policy/revisions';
import { type LockedRevision, lockDraft } from '../revision';
import { CONTENTS_LOCK } from './lock';

/** Whether the actor may add files to this draft. Throws NOT_FOUND where it is unseen, FORBIDDEN. */
export async function requireAttachable(actor: Actor, draftId: string): Promise<void> {
  await asActor(actor, (tx) => writableDraft(tx, actor, draftId));
}

/**
 * Adds a file to a draft. It is read whole before anything durable is written, and nothing of a
 * file with a state-secret marking is kept: RULE. Throws UNSUPPORTED by content, FORBIDDEN,
 * NOT_FOUND, CONFLICT where the draft has the same content already.
 */
export async function addAttachment(
  actor: Actor,
  draftId: string,
  file: { name: string; bytes: Uint8Array },
): Promise<AttachmentView> {
  const { hasText, ...added } = await judged(file);
  await writeAs(actor, async (tx) => {
    const revision = await writableDraft(tx, actor, draftId);
    await requireRoom(tx, draftId, added.sha256);
    // Against the sweep: what is kept here has its row before anybody looks whether it has one.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${CONTENTS_LOCK}::bigint)`;
    await contents().put(added.sha256, file.bytes);
    const { title, ...row } = added;
    const uploadedById = userIdOf(actor) ?? '';
    await tx.attachment.createMany({ data: { ...row, revisionId: draftId, uploadedById } });
    await keepHand(tx, revision, uploadedById);
    if (hasText) await enqueue(tx, 'attachment.text', { id: added.id }, { key: added.id });
    await appendAudit(tx, {
      action: 'attachment.add',
      subjectType: 'attachment',
      subjectId: added.id,
      revisionId: draftId,
      summary: added.name,
    });
  });
  return added;
}

/** The draft, locked, where the actor may write on it as it stands. */
export async function writableDraft(
  tx: Tx,
  actor: Actor,
  draftId: string,
): Promise<LockedRevision> {
  const revision = await lockDraft(tx, draftId);
  if (!canSave(actor, revision.standing, revision)) throw forbidden();
  return revision;
}

/** Whoever adds a file has a hand in the draft, and so does not decide on it. */
async function keepHand(tx: Tx, { id, editors }: LockedRevision, userId: string): Promise<void> {
  if (editors.includes(userId)) return;
  await tx.revision.updateMany({ where: { id }, data: { editors: [...editors, userId] } });
}

type Judged = AttachmentView & { hasText: boolean };

/** What is known of a file once it was read whole and may be kept. */
async function judged({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Judged> {
  if (findSecretMarking(nameLines(name))) throw rule('errors.secretMarking');
  const content = await judgeFile(bytes);
  if ('refusal' in content) {
    const isOther = content.refusal === 'unsupported' || content.refusal === 'macros';
    throw new AppError(isOther ? 'UNSUPPORTED' : 'RULE', `attachments.refused.${content.refusal}`);
  }
  if (content.marked) throw rule('errors.secretMarking');
  const mediaType = MEDIA_TYPES[content.kind];
  const hasText = content.text !== '';
  return {
    ...{ id: uuidv7(), name: safeFileName(name, mediaType), mediaType },
    size: bytes.byteLength,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    judged: content.judged,
    extraction: hasText ? 'PENDING' : 'NONE',
    title: null,
    hasText,
  };
}

async function requireRoom(tx: Tx, draftId: string, sha256: string): Promise<void> {
  const kept = await tx.attachment.findMany({
    where: { revisionId: draftId },
    select: { sha256: true },
  });
  if (kept.some((each) => each.sha256 === sha256)) throw conflict('attachments.refused.already');
  if (kept.length >= MAX_FILES) throw rule('attachments.refused.tooMany');
}
