/** The embedded database cannot run as asked; the message is one line that says what to do. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError';
}
