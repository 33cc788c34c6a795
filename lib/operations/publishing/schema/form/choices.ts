import { z } from 'zod';
import type { FormValues } from './values';

/** Inputs by which a page without a script asks whose text stands in a field. */
export const choiceOf = {
  side: (path: string) => `conflict:${path}`,
  mine: (path: string) => `mine:${path}`,
} as const;

const sent = z.record(z.string(), z.array(z.string()));

/** The form with the fields put back that somebody chose of their own text. */
export function withChoices(values: FormValues): FormValues {
  const paths = Object.entries(values).flatMap(([name, [side]]) =>
    side === 'mine' && name.startsWith(SIDE) ? [name.slice(SIDE.length)] : [],
  );
  const own = paths.map((path) => readMine(values[choiceOf.mine(path)]?.[0] ?? ''));
  const rest = Object.entries(values).filter(([name]) => !/^(conflict|mine):/.test(name));
  return Object.assign(Object.fromEntries(rest), ...own);
}

const SIDE = choiceOf.side('');

function readMine(text: string): FormValues {
  try {
    return sent.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
