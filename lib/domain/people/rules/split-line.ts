import { nfc } from '@/lib/core/vietnamese-text';
import { capacityAt, type SignatureCapacity } from './capacity';
import { addressAt, degreesAt, isDelegation, isFullName, postTitleAt, rankAt } from './lexicon';
import { postsOf } from './posts';
import { properCase, properPost } from './proper-case';

/** A person line as understood; what is not said is null or empty. */
export type PersonRead = {
  capacity: SignatureCapacity | null;
  /** Rank, degrees behind it where they are given: "Thiếu tướng, PGS, TS". */
  rank: string | null;
  name: string | null;
  /** As the source gives them, with their unit: "Tư lệnh Binh chủng Công binh". */
  posts: string[];
  /** The unit named in the post that says most of where somebody serves. */
  unitText: string | null;
  /** A delegation without names, instead of a person. */
  delegation: string | null;
};

/**
 * Splits a line such as "Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh" into rank, name,
 * posts and unit, in either order, with commas, dashes or a colon, behind "TM.", "KT.", "TL.", "TUQ."
 * or "Q.". Titles that are no ranks ("Phó Thủ tướng") are posts. A line of several people: see
 * `personLines`.
 */
export function splitPersonLine(typed: string): PersonRead {
  const line = tidied(typed).slice(0, LONGEST);
  const capacity = capacityAt(line);
  const text = capacity ? capacity.rest : line;
  if (!capacity) {
    return isDelegation(text) ? { ...NOBODY, delegation: text } : readPerson(text);
  }
  const read = isPersonAt(text) ? readPerson(text) : postsFirst(text);
  const posts = capacity.ownPosts(read.posts).map(properPost);
  const unitText = postsOf(posts.join(', ')).unitText ?? read.unitText;
  return { ...read, capacity: capacity.code, posts, unitText };
}

const LONGEST = 1000;
const NOBODY: PersonRead = {
  ...{ capacity: null, rank: null, name: null, unitText: null, delegation: null },
  posts: [],
};

/** Line ends part as commas do; a label before a colon ("Chủ trì:") is no part of the person. */
function tidied(typed: string): string {
  const text = nfc(typed)
    .trim()
    .replace(/[\s,;]*\n[\s,;]*/g, ', ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/[\s.,;:–—-]+$/, '');
  const label = /^[^:,]{1,60}:\s*/u.exec(text)?.[0] ?? '';
  const after = text.slice(label.length);
  const isLabel = label !== '' && postTitleAt(after) === 0 && addressAt(label) === 0;
  return isLabel ? after : text;
}

function isPersonAt(text: string): boolean {
  return readHead(text).length > 0 || isFullName(text.slice(0, endOfName(text)));
}

function readPerson(text: string): PersonRead {
  const head = readHead(text);
  const rest = text.slice(head.length);
  if (postTitleAt(rest) > 0) return head.length > 0 ? named(head, rest) : postsFirst(rest);
  return named(head, rest);
}

type Head = { rank: string | null; length: number };

/** Ranks, degrees and forms of address before a name, in any order. */
function readHead(text: string): Head {
  const said: string[] = [];
  let length = 0;
  for (;;) {
    const rest = text.slice(length);
    const rank = rankAt(rest);
    const degrees = degreesAt(rest);
    const taken = rank?.length ?? (degrees.length || addressAt(rest));
    if (taken === 0) return { rank: said.join(', ') || null, length };
    if (rank) said.push(rank.rank);
    else if (degrees) said.push(degrees.replace(/[\s,]+$/, ''));
    length += taken + (/^[\s,.]+/.exec(rest.slice(taken))?.[0].length ?? 0);
  }
}

function named(head: Head, rest: string): PersonRead {
  const end = endOfName(rest);
  const name = rest.slice(0, end).trim();
  const { posts, unitText } = postsOf(rest.slice(end).replace(/^[\s,:;–—-]+/, ''));
  return { ...NOBODY, rank: head.rank, name: name ? properCase(name) : null, posts, unitText };
}

/** A name ends at a separator, or where the title of a post begins without one. */
function endOfName(text: string): number {
  const separator = text.search(/\s*[,;:(–—]|\s-\s|-\s|\s-/);
  const end = separator < 0 ? text.length : separator;
  const starts = [...text.slice(0, end).matchAll(/ (?=\p{L})/gu)].map(({ index }) => index);
  const post = starts.find((at) => at > 0 && isPostBehindName(text, at));
  return post ?? end;
}

function isPostBehindName(text: string, at: number): boolean {
  const words = text.slice(0, at).split(' ').length;
  return words >= 2 && postTitleAt(text.slice(at + 1)) > 0 && /^\p{Lu}/u.test(text.slice(at + 1));
}

/** "Tư lệnh Binh chủng Công binh, Thiếu tướng Trần Trung Hòa", "Bộ trưởng Bộ Công an Tô Lâm". */
function postsFirst(text: string): PersonRead {
  const at = startOfPerson(text);
  if (at === null) return { ...NOBODY, ...postsOf(text) };
  const before = postsOf(text.slice(0, at).replace(/[\s,:;–—-]+$/, ''));
  const head = readHead(text.slice(at));
  const person = named(head, text.slice(at + head.length));
  const unitText = before.unitText ?? person.unitText;
  return { ...person, posts: [...before.posts, ...person.posts], unitText };
}

function startOfPerson(text: string): number | null {
  const starts = [...text.matchAll(/(?<=[\s,:;–—-])(?=\p{L})/gu)].map(({ index }) => index);
  const titled = starts.find((at) => readHead(text.slice(at)).length > 0);
  if (titled !== undefined) return titled;
  return starts.find((at) => isNameAt(text, at)) ?? null;
}

/** A full name up to the next separator; after "tỉnh" and the like it is a place. */
function isNameAt(text: string, at: number): boolean {
  if (/(?:tỉnh|phố|huyện|quận|xã|phường|thị trấn|đảo)\s$/u.test(text.slice(0, at))) return false;
  const words = text.slice(at).split(/\s*[,;:(–—]|\s-\s/, 1)[0] ?? '';
  return isFullName(words) && words.split(' ').length <= 4;
}
