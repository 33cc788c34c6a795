import type { AttachmentView } from '@/lib/domain/sources/schema/attachments';

/** How far an upload is: part of the bytes sent (0 to 1), then null while the file is looked through. */
export type Progress = (sent: number | null) => void;

/** The upload was refused or broke off; the message is for people, empty where nobody answered. */
export class UploadError extends Error {
  override name = 'UploadError';
}

/** Sends one file to a draft. Rejects with UploadError, or with nothing said when it was stopped. */
export function upload(
  draftId: string,
  file: File,
  progress: Progress,
  signal: AbortSignal,
): Promise<AttachmentView> {
  const { promise, resolve, reject } = Promise.withResolvers<AttachmentView>();
  // fetch does not tell how much of a body was sent.
  const request = new XMLHttpRequest();
  request.open('POST', `/api/v1/attachments?draft=${draftId}`);
  request.setRequestHeader('accept', 'application/json');
  request.upload.onprogress = (event) => progress(event.total > 0 ? event.loaded / event.total : 0);
  request.upload.onload = () => progress(null);
  request.onload = () => {
    const answer = parsed(request.responseText);
    if (request.status === 201) resolve(answer as AttachmentView);
    else reject(new UploadError(detailOf(answer)));
  };
  request.onerror = () => reject(new UploadError(''));
  request.onabort = () => reject(new DOMException('stopped', 'AbortError'));
  signal.addEventListener('abort', () => request.abort());
  const form = new FormData();
  form.append('draft', draftId);
  form.append('file', file);
  request.send(form);
  return promise;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function detailOf(answer: unknown): string {
  const isProblem = typeof answer === 'object' && answer !== null && 'detail' in answer;
  return isProblem && typeof answer.detail === 'string' ? answer.detail : '';
}
