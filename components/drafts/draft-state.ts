'use client';

import { type Act, afterAct, focusAfter } from '@/lib/operations/publishing/schema/form/acts';
import type { FormDescriptor } from '@/lib/operations/publishing/schema/form/descriptor';
import { type FormValues, rowPath, rowsName } from '@/lib/operations/publishing/schema/form/values';

/** What the form holds beside the inputs themselves. */
export type Held = {
  /** What inputs begin with when they come up; the orders of rows are always true. */
  values: FormValues;
  /** Rows taken away last, still there to be brought back. */
  removed: readonly { group: string; id: string; at: number }[];
  /** The field that is to have the focus. */
  focus: string | null;
  /** How often rows were added, moved, taken away or brought back. */
  turns: number;
  /** What a screen reader is told. */
  said: string;
};

export type Happening =
  | { kind: 'act'; act: Act; made: string; said: string }
  | { kind: 'restore'; group: string; id: string }
  | { kind: 'values'; values: FormValues };

export function held(values: FormValues): Held {
  return { values, removed: [], focus: null, turns: 0, said: '' };
}

/** What becomes of the form by one happening. */
export function next(form: FormDescriptor, before: Held, happening: Happening): Held {
  if (happening.kind === 'values') {
    return { ...before, values: { ...before.values, ...happening.values } };
  }
  if (happening.kind === 'restore') return restored(before, happening);
  const { act, made, said } = happening;
  const removed =
    act.act === 'remove'
      ? [...before.removed, { group: act.group, id: act.id, at: placeOf(before, act) }]
      : before.removed;
  return {
    values: afterAct(form, before.values, act, made),
    removed,
    focus: focusAfter(form, before.values, act, made),
    turns: before.turns + 1,
    said,
  };
}

/** The rows of a group in their order. */
export function rowsOf({ values }: Held, group: string): readonly string[] {
  return values[rowsName(group)] ?? [];
}

function restored(before: Held, { group, id }: { group: string; id: string }): Held {
  const taken = before.removed.find((each) => each.group === group && each.id === id);
  if (!taken) return before;
  const rows = rowsOf(before, group);
  const order = [...rows.slice(0, taken.at), id, ...rows.slice(taken.at)];
  return {
    ...before,
    values: { ...before.values, [rowsName(group)]: order },
    removed: before.removed.filter((each) => each !== taken),
    focus: rowPath(group, id),
    turns: before.turns + 1,
  };
}

function placeOf(before: Held, act: { group: string; id: string }): number {
  return rowsOf(before, act.group).indexOf(act.id);
}
