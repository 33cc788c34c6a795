import { z } from 'zod';
import { uuid } from '@/lib/core/uuid';

/** Files up to 50 MB are taken. */
export const MAX_FILE_MB = 50;
/** As many as a record may name. */
export const MAX_FILES = 50;

/** Whether the words of a file are found yet, could not be found, or there are none to find. */
export const extractions = ['PENDING', 'DONE', 'FAILED', 'NONE'] as const;

/** A file as pages and the API show it; its bytes are read at /api/v1/attachments/{id}. */
export const attachmentView = z.object({
  id: uuid,
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.int(),
  sha256: z.string(),
  /** Whether all words in it could be looked through; not so for scans. */
  judged: z.boolean(),
  extraction: z.enum(extractions),
  title: z.string().nullable(),
});

export type AttachmentView = z.infer<typeof attachmentView>;

/** A file as the form of a draft shows it. */
export type DraftAttachment = AttachmentView & { isNew: boolean };
