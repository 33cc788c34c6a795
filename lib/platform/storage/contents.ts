/**
 * Where the bytes of files are kept: one copy for each content, named by its SHA-256 in
 * hexadecimal. Who may read one is not decided here.
 */
export type Contents = {
  /** Keeps a content; when it resolves it survives a loss of power. One that is there is renewed. */
  put(sha256: string, bytes: Uint8Array): Promise<void>;
  /** The bytes as they are read; rejects where they are not there. */
  open(sha256: string): Promise<ReadableStream<Uint8Array>>;
  read(sha256: string): Promise<Uint8Array>;
  /** When a content was last put, or null where it is not there. */
  keptAt(sha256: string): Promise<Date | null>;
  remove(sha256: string): Promise<void>;
  /** All contents there are, in no order. */
  list(): AsyncIterable<string>;
};
