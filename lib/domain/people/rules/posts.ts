import { isPartyPost, keyOf, postTitleAt } from './lexicon';
import { properPost } from './proper-case';

export type PostsRead = { posts: string[]; unitText: string | null };

/**
 * The posts in a text, each as it is stated, and the unit of the one that says most: a post of state
 * before one of the Party. What begins no post goes on with the one before ("Cục A, Bộ Công an").
 */
export function postsOf(text: string): PostsRead {
  const posts: Post[] = [];
  for (const part of partsOf(text)) {
    const last = posts.at(-1);
    const title = postTitleAt(part);
    if (title > 0) posts.push({ text: part, unit: part.slice(title).trim() });
    else if (last) goOn(last, part);
    else posts.push({ text: part, unit: '' });
  }
  const telling = posts.find(({ text, unit }) => unit && !isPartyPost(text));
  const unit = (telling ?? posts.find((post) => post.unit))?.unit;
  return {
    posts: posts.map((post) => properPost(post.text)),
    unitText: unit ? capital(unit) : null,
  };
}

type Post = { text: string; unit: string };

function goOn(last: Post, part: string): void {
  if (last.unit !== '') last.text += `, ${part}`;
  last.unit = last.unit === '' ? part : `${last.unit}, ${part}`;
}

/** Apart at commas, semicolons and dashes outside brackets, and at "kiêm" or "và" before a post. */
function partsOf(text: string): string[] {
  const parts = text.split(/\s*[,;](?![^(]*\))\s*|\s+[–—-]\s+|\s+kiêm\s+/u);
  return parts
    .flatMap(atAnd)
    .map((part) => part.trim())
    .filter(Boolean);
}

function atAnd(part: string): string[] {
  const at = [...keyOf(part).matchAll(/ và /g)]
    .map(({ index }) => index)
    .find((index) => postTitleAt(part.slice(index + 4)) > 0);
  return at === undefined ? [part] : [part.slice(0, at), ...atAnd(part.slice(at + 4))];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
