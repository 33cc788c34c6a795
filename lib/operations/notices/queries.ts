import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import type { NoticeKind, NoticeView } from './schema';

const A_PAGE = 25;

type Row = {
  id: string;
  kind: NoticeKind;
  at: Date;
  readAt: Date | null;
  revisionId: string;
  regulationId: string | null;
  conferenceId: string | null;
  title: string | null;
  note: string | null;
};

/**
 * One's own notices, newest first, in one statement. What each is about is read through row
 * security: of a record or draft that is not one's to see any more, nothing is told.
 */
export async function listNotices(
  actor: Actor,
  { before }: { before?: string | undefined },
): Promise<{ items: NoticeView[]; next: string | null }> {
  const rows = await asActor(
    actor,
    (tx) => tx.$queryRaw<Row[]>`
      SELECT n.id, n.kind, n.at, n.read_at AS "readAt", n.revision_id AS "revisionId",
        n.regulation_id AS "regulationId", n.conference_id AS "conferenceId",
        coalesce(r.title, c.title, CASE WHEN num_nonnulls(n.regulation_id, n.conference_id) = 0
          AND v.id IS NOT NULL THEN coalesce(v.payload ->> 'title', '') END) AS title,
        CASE n.kind WHEN 'RETURNED' THEN v.return_reason WHEN 'DISPUTED' THEN d.note END AS note
      FROM notice n
      LEFT JOIN regulation r ON r.id = n.regulation_id
      LEFT JOIN conference c ON c.id = n.conference_id
      LEFT JOIN revision v ON v.id = n.revision_id
      LEFT JOIN confirmation d ON n.kind = 'DISPUTED' AND d.id::text = n.key
      WHERE n.id < coalesce(${before ?? null}::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
      ORDER BY n.id DESC LIMIT ${A_PAGE + 1}`,
  );
  const items = rows.slice(0, A_PAGE).map(viewOf);
  return { items, next: rows.length > A_PAGE ? (items.at(-1)?.id ?? null) : null };
}

function viewOf({ id, kind, at, readAt, title, note, ...about }: Row): NoticeView {
  const isSeen = title !== null;
  return {
    ...{ id, kind, at: at.toISOString(), read: readAt !== null },
    about: isSeen ? { title, href: hrefOf(kind, about) } : null,
    words: isSeen ? note : null,
  };
}

function hrefOf(
  kind: NoticeKind,
  about: Pick<Row, 'revisionId' | 'regulationId' | 'conferenceId'>,
): string {
  if (about.regulationId) return `/regulations/${about.regulationId}`;
  if (about.conferenceId) return `/conferences/${about.conferenceId}`;
  return kind === 'SUBMITTED' ? `/review/${about.revisionId}` : `/drafts/${about.revisionId}`;
}
