import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { parseQuery } from '../rules/parse';
import { planOf } from '../rules/plan';
import { snippetOf } from '../rules/snippet';
import type { Suggestion } from '../schema/suggestion';
import { ask } from './ask';
import { searchDictionary } from './dictionary';

const MOST = 8;
const BY_NAME = { marks: [], place: 1 };
const TYPES = ['UNIT', 'PERSON', 'REGULATION'] as const;

/** What the words begun may become: units, people and numbers of papers that the actor may see. */
export async function suggest(actor: Actor, q: string): Promise<Suggestion[]> {
  const parsed = parseQuery(q);
  const directory = await unitDirectory(actor);
  const dictionary = await searchDictionary(actor, directory);
  const plan = planOf(parsed, dictionary, BY_NAME, { prefix: true });
  if (plan === null) return [];
  const extent = { types: TYPES, skip: 0, take: MOST * 2, want: 40 };
  const found = await asActor(actor, (tx) => ask(tx, plan.query, extent));
  const made = (found?.hits ?? []).map(({ type, title, fields }): Suggestion => {
    const numbers = fields.filter(({ field }) => field === 'NUMBER');
    const number = snippetOf(numbers, plan.marked);
    return { type, text: number.marks.length > 0 ? number.text : title };
  });
  const texts = new Set<string>();
  return made.filter(({ text }) => !texts.has(text) && texts.add(text)).slice(0, MOST);
}
