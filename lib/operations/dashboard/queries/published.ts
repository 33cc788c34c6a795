import type { Tx } from '@/lib/platform/db/as-actor';
import type { Publication } from '../schema';

const MOST = 10;

/** The newest publications of both kinds of record that the actor may see, with who stood for them. */
export async function latestPublications(tx: Tx): Promise<Publication[]> {
  return tx.$queryRaw<Publication[]>`
    WITH newest AS (
      (SELECT 'REGULATION' AS type, id, number, title, published_at, revision_id
        FROM regulation ORDER BY published_at DESC, id DESC LIMIT ${MOST})
      UNION ALL
      (SELECT 'CONFERENCE', id, NULL, title, published_at, revision_id
        FROM conference ORDER BY published_at DESC, id DESC LIMIT ${MOST})
      ORDER BY published_at DESC, id DESC LIMIT ${MOST})
    SELECT n.type, n.id, n.number, n.title, n.published_at AS "publishedAt",
      v.number AS revision, author.display_name AS author, approver.display_name AS approver
    FROM newest n JOIN revision v ON v.id = n.revision_id
    LEFT JOIN "user" author ON author.id = v.author_id
    LEFT JOIN "user" approver ON approver.id = v.approver_id
    ORDER BY n.published_at DESC, n.id DESC`;
}
