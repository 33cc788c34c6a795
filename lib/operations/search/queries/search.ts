import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { answerOf, NOTHING } from '../rules/answer';
import { type Parsed, parseQuery } from '../rules/parse';
import { wholeWord } from '../rules/pieces';
import { type Filter, type Manner, type Plan, planOf, type Slips } from '../rules/plan';
import { segmentsOf } from '../rules/segments';
import { slipsOf } from '../rules/slips';
import { mark } from '../rules/tsquery';
import { type SearchAnswer, type SearchFilter, searchPlaces, searchTypes } from '../schema';
import type { Dictionary } from '../schema/dictionary';
import { ask, type Extent, type Found, isAWord, similarWords, unknownWords } from './ask';
import { searchDictionary } from './dictionary';

export type SearchRequest = SearchFilter & { page?: number };

/** How many records of one type are ranked and counted by facet; more are "more than". */
const WANT = 40;
/** A search of one type only can look further. */
const WANT_OF_ONE = 300;

/**
 * Searches all that the actor may see. First all words must match; when nothing does, typing slips are
 * tried, then all words but one. Strangers find nothing. Never throws for what was typed.
 */
export async function search(actor: Actor, request: SearchRequest): Promise<SearchAnswer> {
  const directory = await unitDirectory(actor);
  const dictionary = await searchDictionary(actor, directory);
  const parsed = parseQuery(request.q);
  const filter = filterOf(request);
  if (planOf(parsed, dictionary, filter) === null) return { ...NOTHING, cut: parsed.cut };
  return asActor(actor, async (tx) => {
    const asked = { parsed, dictionary, filter, extent: extentOf(request) };
    const { plan, found, manner } = await firstFound(tx, asked);
    return answerOf({ plan, found, manner, parsed });
  });
}

type Asked = { parsed: Parsed; dictionary: Dictionary; filter: Filter; extent: Extent };
type Met = { plan: Plan | null; found: Found | null; manner: Manner };

async function firstFound(tx: Tx, asked: Asked): Promise<Met> {
  const met = await attempt(tx, asked, await asOneWord(tx, asked));
  if ((met.found?.total ?? 0) > 0) return met;
  const slips = await slipsFor(tx, asked.parsed);
  const slipped = slips.size > 0 ? await attempt(tx, asked, { slips }) : met;
  if ((slipped.found?.total ?? 0) > 0) return slipped;
  return attempt(tx, asked, { relaxed: true });
}

async function asOneWord(tx: Tx, { parsed, dictionary }: Asked): Promise<Manner> {
  const aWord = wholeWord(segmentsOf(parsed.parts, dictionary));
  return aWord !== null && (await isAWord(tx, aWord)) ? { aWord } : {};
}

async function attempt(tx: Tx, asked: Asked, manner: Manner): Promise<Met> {
  const plan = planOf(asked.parsed, asked.dictionary, asked.filter, manner);
  const found = plan && (await ask(tx, plan.query, asked.extent));
  return { plan, found, manner };
}

/**
 * For the words that nothing the actor may see has: whether what is hidden has one must not show in
 * this, and a word that is there was meant.
 */
async function slipsFor(tx: Tx, parsed: Parsed): Promise<Slips> {
  const typed = parsed.parts
    .filter(({ kind, excluded }) => kind === 'words' && !excluded)
    .flatMap(({ words }) => words.map(({ folded }) => folded))
    .filter((folded) => /^[a-z]{3,20}$/.test(folded))
    .slice(0, 8);
  const slips = new Map<string, readonly string[]>();
  for (const each of await unknownWords(tx, [...new Set(typed)])) {
    slips.set(each, slipsOf(each, await similarWords(tx, each)));
  }
  return slips;
}

function filterOf({ unit, year, kind, field }: SearchRequest): Filter {
  const marks = [
    unit === undefined ? [] : [mark('p', unit)],
    year === undefined ? [] : [mark('y', String(year))],
    kind === undefined ? [] : [mark('k', kind)],
  ].flat();
  return { marks, place: field === undefined ? null : searchPlaces.indexOf(field) + 1 };
}

function extentOf({ type, limit, page = 1 }: SearchRequest): Extent {
  const types = type.length > 0 ? type : searchTypes;
  const want = types.length === 1 ? WANT_OF_ONE : Math.max(WANT, limit);
  return { types, take: limit, skip: (page - 1) * limit, want };
}
