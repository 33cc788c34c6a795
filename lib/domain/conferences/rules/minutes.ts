import type { OutcomeKind } from '../schema/codes';
import type { ConferenceView, OutcomeView, ParticipantView } from '../schema/view';

export type Speech = {
  /** Who spoke; null with words where the source names nobody, without them where it is silent. */
  speaker: ParticipantView | null;
  words: string | null;
  outcomes: OutcomeView[];
};

/** The outcomes of one kind in their order. */
export function outcomesOf(view: ConferenceView, kind: OutcomeKind): OutcomeView[] {
  return view.outcomes.filter((outcome) => outcome.kind === kind);
}

/** Outcomes under those who said them, speakers in the order of their first words. */
export function speeches(
  outcomes: readonly OutcomeView[],
  participants: readonly ParticipantView[],
): Speech[] {
  const heard = new Map<string, Speech>();
  for (const outcome of outcomes) {
    const key = outcome.saidBy ?? `: ${outcome.saidByText ?? ''}`;
    const speaker = participants.find(({ itemId }) => itemId === outcome.saidBy) ?? null;
    const speech = heard.get(key) ?? { speaker, words: outcome.saidByText, outcomes: [] };
    speech.outcomes.push(outcome);
    heard.set(key, speech);
  }
  return [...heard.values()];
}
