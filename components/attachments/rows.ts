import type { AttachmentView, DraftAttachment } from '@/lib/domain/sources/schema/attachments';

/** A file as a row of the draft form. */
export type FileRow = { row: string; file: AttachmentView; title: string; kept: boolean };

type Named = { id: string; attachment: string; title: string | null };

/**
 * The rows of the form: the files the draft names, in its order, then the others that it may name.
 * A new file is kept until somebody says otherwise.
 */
export function fileRows(files: readonly DraftAttachment[], named: readonly Named[]): FileRow[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  const kept = named.flatMap(({ id, attachment, title }) => {
    const file = byId.get(attachment);
    byId.delete(attachment);
    return file ? [{ row: id, file, title: title ?? '', kept: true }] : [];
  });
  const others = [...byId.values()].map((file) => newRow(file, file.isNew));
  return [...kept, ...others];
}

/** A row for a file that the draft does not name; its id is the file's, so it is the same for all. */
export function newRow(file: AttachmentView, kept: boolean): FileRow {
  return { row: `f${file.id.replaceAll('-', '').slice(-20)}`, file, title: '', kept };
}
