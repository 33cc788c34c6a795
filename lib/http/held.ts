import { answerWith, presentResponse } from './response-status';

// The same symbol wherever this file is bundled: the action and its page are bundled apart.
const HELD = Symbol.for('registry.held');

/**
 * Hands what a form sent from its action to the page that is drawn for the same request, where
 * nobody is signed in any more: it stands in the page, and nowhere else. Answers 401.
 */
export function hold(sent: unknown): void {
  const response = presentResponse();
  if (response) Object.assign(response, { [HELD]: sent });
}

/** What an action of this request has handed on, with the status that says why; null for nothing. */
export function heldHere(): unknown {
  const response = presentResponse();
  const sent = response ? Reflect.get(response, HELD) : undefined;
  if (sent === undefined) return null;
  answerWith(401);
  return sent;
}
