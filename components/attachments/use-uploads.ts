import { useRef, useState } from 'react';
import type { AttachmentView } from '@/lib/domain/sources/schema/attachments';
import { UploadError, upload } from './upload';

export type Underway = {
  key: string;
  file: File;
  /** Part of the bytes sent; null while the file is looked through. */
  sent: number | null;
  /** Why it failed; null while it is under way. */
  failure: string | null;
  stop: () => unknown;
};

/** Sends files one after another, so that typing and saving keep their share of the line. */
export function useUploads(draftId: string, onAdded: (file: AttachmentView) => void) {
  const [list, setList] = useState<readonly Underway[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);
  const change = (key: string, facts: Partial<Underway>) =>
    setList((all) => changed(all, key, facts));
  const drop = (key: string) => setList((all) => all.filter((each) => each.key !== key));

  const send = async (key: string, file: File, signal: AbortSignal) => {
    if (signal.aborted) return;
    try {
      onAdded(await upload(draftId, file, (sent) => change(key, { sent }), signal));
      drop(key);
    } catch (error) {
      if (error instanceof UploadError) change(key, { failure: error.message });
      else drop(key);
    }
  };
  const add = (file: File) => {
    const stopping = new AbortController();
    count.current += 1;
    const key = String(count.current);
    // What is stopped goes from the list by itself; what had failed goes now.
    const stop = () => [stopping.abort(), drop(key)];
    setList((all) => [...all, { key, file, sent: 0, failure: null, stop }]);
    line.current = line.current.then(() => send(key, file, stopping.signal));
  };
  return { list, add, again: ({ key, file }: Underway) => [drop(key), add(file)] };
}

function changed(all: readonly Underway[], key: string, facts: Partial<Underway>) {
  return all.map((each) => (each.key === key ? { ...each, ...facts } : each));
}
