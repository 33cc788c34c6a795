import { z } from 'zod';
import type { Json } from '@/lib/core/changes';
import { invalid } from '@/lib/core/errors';
import { cleanText } from '@/lib/core/vietnamese-text';
import type { Tx } from '@/lib/platform/db/as-actor';
import { refuseMarkings } from './payload';

/** How many earlier texts of a draft can still be merged against. */
const KEPT = 50;
const SWEEP_EVERY = 10;

export type Draft = { payload: Json; unread: Record<string, string> };

/** What could not be read, by field path: kept as typed, after the same guard as everything else. */
export function readUnread(input: unknown): Record<string, string> {
  const parsed = unreadTexts.safeParse(input ?? {});
  if (!parsed.success) throw invalid([{ path: 'unread', message: 'errors.field.tooLong' }]);
  const entries = Object.entries(parsed.data).map(([path, text]) => [path, cleanText(text)]);
  const bad = entries.find(([, text]) => text === null);
  if (bad) throw invalid([{ path: bad[0] ?? '', message: 'errors.field.controlCharacters' }]);
  const unread = Object.fromEntries(entries) as Record<string, string>;
  refuseMarkings(Object.values(unread));
  return unread;
}

/** Paths alone: nothing that was typed stands in a name, where the guard does not look. */
const fieldPath = z.string().regex(/^[A-Za-z][\w[\].-]{0,199}$/);

const unreadTexts = z
  .record(fieldPath, z.string().max(5000))
  .refine((fields) => Object.keys(fields).length <= 500);

/** Keeps a draft's text at a version, and forgets those too old to be merged against. */
export async function keepVersion(
  tx: Tx,
  revision: { id: string; version: number },
  draft: Draft,
  by: { savedById: string | null; hand?: string | null },
): Promise<void> {
  const { id: revisionId, version } = revision;
  await tx.revisionVersion.createMany({
    data: { revisionId, version, payload: draft.payload ?? {}, unread: draft.unread, ...by },
  });
  if (version % SWEEP_EVERY > 0) return;
  await tx.revisionVersion.deleteMany({ where: { revisionId, version: { lte: version - KEPT } } });
}

/** What was merged against is of no use once the draft is published. */
export async function forgetVersions(tx: Tx, id: string): Promise<void> {
  await tx.revisionVersion.deleteMany({ where: { revisionId: id } });
}

/** The text that whoever read this version saw; null where it is too long ago. */
export async function textAtVersion(tx: Tx, id: string, version: number): Promise<Draft | null> {
  const found = await tx.revisionVersion.findFirst({
    where: { revisionId: id, version: { lte: version } },
    orderBy: { version: 'desc' },
    select: { payload: true, unread: true },
  });
  return found && { payload: found.payload as Json, unread: unreadTexts.parse(found.unread) };
}

/**
 * Whether everything saved since this version came from one form of one person: a reply lost on its
 * way, say. Not where some of it is forgotten already.
 */
export async function isOneHand(
  tx: Tx,
  id: string,
  version: number,
  by: { savedById: string | null; hand: string | null },
): Promise<boolean> {
  if (by.hand === null || by.savedById === null) return false;
  const since = await tx.revisionVersion.findMany({
    where: { revisionId: id, version: { gte: version } },
    select: { version: true, hand: true, savedById: true },
  });
  const later = since.filter((each) => each.version > version);
  const isOwn = later.every(
    ({ hand, savedById }) => hand === by.hand && savedById === by.savedById,
  );
  return isOwn && (later.length < since.length || (await hasTextBefore(tx, id, version)));
}

/** A step such as a return has a version and no text of its own; the text before it counts. */
async function hasTextBefore(tx: Tx, revisionId: string, version: number): Promise<boolean> {
  return (await tx.revisionVersion.count({ where: { revisionId, version: { lt: version } } })) > 0;
}

/** Who saved last after this version, other than the actor: the other hand in a conflict. */
export async function laterHand(
  tx: Tx,
  id: string,
  version: number,
  userId: string | null,
): Promise<{ name: string; at: Date } | null> {
  const found = await tx.revisionVersion.findFirst({
    where: { revisionId: id, version: { gt: version }, NOT: { savedById: userId } },
    orderBy: { version: 'desc' },
    select: { savedAt: true, savedBy: { select: { displayName: true } } },
  });
  return found?.savedBy ? { name: found.savedBy.displayName, at: found.savedAt } : null;
}
