/** What a reader finds: the words, others that only the guard looks at, and whether that is all. */
export type Read = { text: string; beside: string; judged: boolean };

/** Why a file is not taken, whatever it is called. */
export type FileRefusal = 'unsupported' | 'macros' | 'locked' | 'damaged' | 'tooMuch';

/** A file that is not taken, thrown while it is read. */
export class RefusedFile extends Error {
  override name = 'RefusedFile';
  readonly refusal: FileRefusal;

  constructor(refusal: FileRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}
