import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { SavedFormAnswer } from '@/lib/operations/publishing/schema/saved-form';
import { sameValues, valuesNow, valuesServed } from './form-values';
import { carriesMarking, forgetLocally, keepLocally } from './local-copy';
import { type Outcome, pause, send } from './saver';

export type SaveState =
  | { kind: 'still' | 'typing' | 'saving' | 'offline' | 'signedOut' | 'marking' }
  | { kind: 'saved'; at: Date }
  | { kind: 'refused'; text: string };

type Told = {
  onState: (state: SaveState) => void;
  onSaved: (answer: SavedFormAnswer) => void;
};

type Draft = { form: HTMLFormElement; draftId: string; type: string; key: string };

/** So long a keystroke stands in the form alone: reading the whole form for each would slow the hand. */
const LOCAL_MS = 200;
const QUIET_MS = 700;
/** Somebody who types without a rest is saved all the same. */
const LONGEST_MS = 4000;

/**
 * Keeps a form: in this browser while one types, and on the server as soon as the hand rests. One save at a time; what fails is tried again until the server has it.
 */
export class Keeper {
  readonly #draft: Draft;
  readonly #told: Told;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #localTimer: ReturnType<typeof setTimeout> | undefined;
  #isSending = false;
  #failures = 0;
  /** Since when something stands in the form that the server has not. */
  #since: number | null = null;
  #saved: FormValues;
  #savedAt: Date | null = null;

  constructor(draft: Draft, told: Told) {
    this.#draft = draft;
    this.#told = told;
    this.#saved = valuesServed(draft.form);
  }

  /** Something was typed, chosen, added or moved. */
  touched = (): void => {
    this.#localTimer ??= setTimeout(this.keep, LOCAL_MS);
    this.#since ??= Date.now();
    this.#plan(Math.max(0, Math.min(QUIET_MS, this.#since + LONGEST_MS - Date.now())));
  };

  /** Keeps in this browser what the server has not: while typing, and when the page is left. */
  keep = (): void => {
    clearTimeout(this.#localTimer);
    this.#localTimer = undefined;
    const values = valuesNow(this.#draft.form);
    if (sameValues(values, this.#saved)) return;
    keepLocally(this.#draft.key, values);
    if (carriesMarking(values)) this.#told.onState({ kind: 'marking' });
    else if (!this.#isSending) this.#told.onState({ kind: 'typing' });
  };

  /** Saves now: on demand, when the connection is back, when the page is left. */
  now = (): void => {
    clearTimeout(this.#timer);
    if (!this.#isSending) void this.#save();
  };

  stop(): void {
    clearTimeout(this.#localTimer);
    clearTimeout(this.#timer);
  }

  #plan(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.now, wait);
  }

  async #save(): Promise<void> {
    const { form, draftId, type } = this.#draft;
    const values = valuesNow(form);
    this.#since = null;
    if (carriesMarking(values)) return;
    if (sameValues(values, this.#saved)) {
      this.#rest();
      return;
    }
    this.#isSending = true;
    this.#told.onState({ kind: 'saving' });
    const outcome = await send({ draftId, type, hand: values.hand?.[0] ?? draftId, values });
    this.#isSending = false;
    this.#settle(outcome, values);
  }

  #settle(outcome: Outcome, sent: FormValues): void {
    if (outcome.kind === 'saved') {
      this.#done(outcome.answer, sent);
      return;
    }
    if (outcome.kind === 'marking') forgetLocally(this.#draft.key);
    this.#told.onState(outcome);
    if (outcome.kind !== 'offline') return;
    this.#failures += 1;
    this.#plan(pause(this.#failures));
  }

  #done(answer: SavedFormAnswer, sent: FormValues): void {
    const { form } = this.#draft;
    this.#failures = 0;
    const version = form.elements.namedItem('version');
    if (version instanceof HTMLInputElement) version.value = String(answer.version);
    this.#saved = { ...sent, ...answer.changed };
    this.#savedAt = new Date();
    this.#told.onSaved(answer);
    if (sameValues(valuesNow(form), this.#saved)) this.#rest();
    else this.touched();
  }

  /** Everything on screen is on the server. */
  #rest(): void {
    forgetLocally(this.#draft.key);
    const at = this.#savedAt;
    this.#told.onState(at ? { kind: 'saved', at } : { kind: 'still' });
  }
}
