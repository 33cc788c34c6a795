import type { signatureCapacities } from '../schema';
import { postTitleAt } from './lexicon';

export type SignatureCapacity = (typeof signatureCapacities)[number];

/** In what capacity somebody signs, the text behind it, and which of the posts there are their own. */
export type CapacityRead = {
  code: SignatureCapacity;
  rest: string;
  ownPosts: (posts: string[]) => string[];
};

/**
 * The capacity a signature block begins with (Nghị định 30/2020, Phụ lục I, mục II.7): "TM." on behalf
 * of a body, "KT.", "TL.", "TUQ." for a superior, whose post stands first and is not the signer's;
 * "Q." acting.
 */
export function capacityAt(line: string): CapacityRead | null {
  const found = /^(T\/?M|K\/?T|T\/?L|TU\/?Q|T\.U\.Q|Q)\s*\.\s*/u.exec(line);
  const code = CODES.find((each) => each === found?.[1]?.replace(/[/.]/g, ''));
  if (!found || !code) return null;
  return { code, rest: line.slice(found[0].length), ownPosts: (posts) => own(code, posts) };
}

const CODES = ['TM', 'KT', 'TL', 'TUQ', 'Q'] as const;

function own(code: SignatureCapacity, posts: string[]): string[] {
  if (code === 'Q') return posts;
  const all = posts.flatMap(apart);
  return all.length > 1 ? all.slice(1) : all;
}

/** "Bộ trưởng Thứ trưởng": the superior's post and the signer's, set under each other. */
function apart(post: string): string[] {
  const title = postTitleAt(post);
  const rest = post.slice(title).trim();
  return title > 0 && postTitleAt(rest) > 0 ? [post.slice(0, title), rest] : [post];
}
