'use client';

import { type PickedUnit, unitPickList } from '@/lib/domain/units/schema/pick';
import type { Choice } from './combobox-state';
import { askSuggestions } from './suggestions';

type Texts = Readonly<Record<string, string>>;

/** Units for what is typed; `exact` is the code of the one meant beyond doubt, which stands first. */
export async function findUnits(
  typed: string,
  day: string | null,
  texts: Texts,
  signal: AbortSignal,
): Promise<{ choices: Choice[]; exact: string | null }> {
  const query = { q: typed, on: day };
  const { items, exact } = await askSuggestions(unitPickList, 'unit-suggestions', query, signal);
  const choices = items.map((unit) => choiceOf(unit, texts));
  return { choices, exact: exact !== null && items[0]?.code === exact ? exact : null };
}

/** What stands directly beneath a unit, or the highest units. */
export async function unitsBeneath(
  under: string | null,
  day: string | null,
  texts: Texts,
  signal: AbortSignal,
): Promise<Choice[]> {
  const query = { under, on: day };
  const { items } = await askSuggestions(unitPickList, 'unit-suggestions', query, signal);
  return items.map((unit) => ({ ...choiceOf(unit, texts), detail: null }));
}

function choiceOf(unit: PickedUnit, texts: Texts): Choice {
  return {
    key: unit.code,
    text: unit.name,
    found: unit.matched,
    mark: markOf(unit, texts),
    detail: unit.path.toReversed().join(' · ') || null,
    opens: unit.beneath > 0,
  };
}

/** "[đã giải thể]", or "nay là …" for what has another name or a successor. */
function markOf({ now, current }: PickedUnit, texts: Texts): string | null {
  const names = now?.names.join(', ') ?? '';
  const nowIs = names ? (texts.nowIs ?? '').replace('{names}', names) : null;
  if (now?.kind === 'ended') return texts.ended ?? null;
  if (current || now?.kind === 'renamed') return nowIs;
  return [now ? texts.ended : texts.notThen, nowIs].filter(Boolean).join(' ') || null;
}
