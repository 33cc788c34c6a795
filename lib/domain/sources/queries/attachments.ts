import { notFound } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import { recordReading } from '@/lib/domain/audit/commands';
import { asActor } from '@/lib/platform/db/as-actor';
import { raw, type Sql, sql } from '@/lib/platform/db/sql';
import { contents } from '@/lib/platform/storage';
import type { Actor } from '@/lib/policy/actor';
import type { AttachmentView, DraftAttachment } from '../schema/attachments';

type RecordName = { type: 'REGULATION' | 'CONFERENCE'; id: string };

/** The files of a record as its published revision names them, in its order; none where it is unseen. */
export async function recordAttachments(
  actor: Actor,
  { type, id }: RecordName,
): Promise<AttachmentView[]> {
  if (!isUuid(id)) throw notFound();
  const owner = raw(type === 'REGULATION' ? 'regulation_id' : 'conference_id');
  return asActor(
    actor,
    (tx) => tx.$queryRaw<AttachmentView[]>`
      SELECT ${VIEW}, item->>'title' AS title
      FROM (SELECT payload FROM revision WHERE record_id = ${id}::uuid AND state = 'APPROVED'
            ORDER BY number DESC LIMIT 1) published
      CROSS JOIN LATERAL jsonb_array_elements(coalesce(payload->'attachments', '[]')) WITH ORDINALITY AS i (item, place)
      JOIN attachment a ON a.id = (item->>'attachment')::uuid AND a.${owner} = ${id}::uuid
      ORDER BY place`,
  );
}

/**
 * The files that a draft may name: those added to it, and those of the record it revises. New is
 * what was added since the draft was saved last, so that no save could have named or left it.
 */
export async function draftAttachments(actor: Actor, draftId: string): Promise<DraftAttachment[]> {
  if (!isUuid(draftId)) throw notFound();
  return asActor(
    actor,
    (tx) => tx.$queryRaw<DraftAttachment[]>`
      SELECT ${VIEW}, NULL AS title, a.revision_id IS NOT NULL AND a.uploaded_at > v.saved_at AS "isNew"
      FROM revision v
      JOIN attachment a ON a.revision_id = v.id OR a.regulation_id = v.record_id OR a.conference_id = v.record_id
      WHERE v.id = ${draftId}::uuid AND v.state <> 'APPROVED' ORDER BY a.id`,
  );
}

export type OpenedAttachment = {
  name: string;
  mediaType: string;
  size: number;
  body: ReadableStream<Uint8Array>;
};

/**
 * The bytes of a file, of a draft or of a record whose published revisions name it. Reading one of
 * a record for its parties is noted first. Throws NOT_FOUND for what is unseen or absent.
 */
export async function openAttachment(actor: Actor, id: string): Promise<OpenedAttachment> {
  if (!isUuid(id)) throw notFound();
  const [found] = await asActor(actor, (tx) => tx.$queryRaw<Found[]>(lookUp(id)));
  if (found === undefined) throw notFound();
  const { recordType, recordId, access, sha256, ...file } = found;
  if (access === 'PARTIES') {
    await recordReading(actor, { recordType, recordId, channel: 'attachment' });
  }
  return { ...file, body: await contents().open(sha256) };
}

const VIEW = sql`a.id, a.name, a.media_type AS "mediaType", a.size::float8 AS size, a.sha256, a.judged,
  a.extraction::text AS extraction`;

type Found = Omit<OpenedAttachment, 'body'> & {
  sha256: string;
  recordType: RecordName['type'];
  recordId: string;
  access: 'INTERNAL' | 'PARTIES' | null;
};

/** Named by a revision that this reader sees: what a record held while it was closed stays so. */
function lookUp(id: string): Sql {
  return sql`
    SELECT a.name, a.media_type AS "mediaType", a.size::float8 AS size, a.sha256,
      CASE WHEN a.regulation_id IS NULL THEN 'CONFERENCE' ELSE 'REGULATION' END AS "recordType",
      coalesce(a.regulation_id, a.conference_id) AS "recordId", coalesce(r.access, c.access)::text AS access
    FROM attachment a
    LEFT JOIN regulation r ON r.id = a.regulation_id LEFT JOIN conference c ON c.id = a.conference_id
    WHERE a.id = ${id}::uuid AND (a.revision_id IS NOT NULL OR EXISTS (
      SELECT FROM revision v WHERE v.record_id = coalesce(a.regulation_id, a.conference_id) AND v.state = 'APPROVED'
        AND v.payload->'attachments' @> jsonb_build_array(jsonb_build_object('attachment', a.id))))`;
}
