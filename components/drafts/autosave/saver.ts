import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { SavedFormAnswer } from '@/lib/operations/publishing/schema/saved-form';

/** How a save ended: what the state line says, and whether it is tried again by itself. */
export type Outcome =
  | { kind: 'saved'; answer: SavedFormAnswer }
  | { kind: 'signedOut' | 'marking' | 'offline' }
  | { kind: 'refused'; text: string };

type Sent = { draftId: string; type: string; hand: string; values: FormValues };

const GIVE_UP_AFTER_MS = 15_000;

/** Sends the form once. Whatever is no clear answer of the server counts as a lost connection. */
export async function send({ draftId, ...sent }: Sent): Promise<Outcome> {
  try {
    const response = await fetch(`/api/v1/drafts/${draftId}/form`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(GIVE_UP_AFTER_MS),
    });
    const answer = await response.json();
    if (response.ok) return { kind: 'saved', answer: answer as SavedFormAnswer };
    if (response.status === 401) return { kind: 'signedOut' };
    if (response.status >= 500 || response.status === 429) return { kind: 'offline' };
    return refusal(answer);
  } catch {
    return { kind: 'offline' };
  }
}

type Problem = { code?: string; detail?: string; title?: string };

/** Saving knows one rule alone: text with a marking is not kept. */
function refusal({ code, detail, title }: Problem): Outcome {
  return code === 'RULE' ? { kind: 'marking' } : { kind: 'refused', text: detail ?? title ?? '' };
}

/** Waits a little longer after each failure, never more than half a minute. */
export function pause(failures: number): number {
  return Math.min(30_000, 1000 * 2 ** Math.min(failures, 5));
}
