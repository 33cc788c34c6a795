import type { FieldError } from '@/lib/core/errors';

type Answered = {
  answers: readonly { id: string; followUp: string; state: string | null }[];
  outcomes: readonly { followUp: string | null }[];
};

/** The item of a draft that answers for a thread: the thread's own identity, without dashes. */
export function answerItemId(followUp: string): string {
  return followUp.replaceAll('-', '');
}

/**
 * The open threads that a draft leaves unanswered, each at the field of its answer. An item that
 * raises a thread again answers for it. Publication waits for all (domain, section 2: follow-up).
 */
export function followUpGaps(
  payload: Answered,
  open: readonly { id: string; ids?: readonly string[] }[],
): FieldError[] {
  const raised = payload.outcomes.flatMap(({ followUp }) => followUp ?? []);
  const answered = payload.answers.filter(({ state }) => state !== null);
  const told = new Set([...raised, ...answered.map(({ followUp }) => followUp)]);
  return open
    .filter(({ id, ids }) => ![id, ...(ids ?? [])].some((each) => told.has(each)))
    .map(({ id }) => {
      const asked = payload.answers.find(({ followUp }) => followUp === id);
      const item = asked?.id ?? answerItemId(id);
      return { path: `answers[${item}].state`, message: 'errors.gap.followUp' };
    });
}
