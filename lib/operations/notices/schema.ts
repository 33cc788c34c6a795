import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';

export const noticeKinds = [
  'SUBMITTED',
  'RETURNED',
  'APPROVED',
  'AWAITING_CONFIRMATION',
  'DISPUTED',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What marks notices as read: one of them, or all. */
export const readInput = z.object({ id: uuid.optional() });

/** The page of one's own notices. */
export const noticeSearch = z.object({ before: uuid.optional() });

/** A notice as its owner reads it: what it is about is there only as far as they see it now. */
export type NoticeView = {
  id: string;
  kind: NoticeKind;
  at: string;
  read: boolean;
  about: { title: string; href: string } | null;
  /** Why a draft came back, or what a side does not agree with. */
  words: string | null;
};
