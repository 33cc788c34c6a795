import { postTitleAt } from './lexicon';

/** A name typed in capitals or without any, with a capital to each word; any other as it is. */
export function properCase(name: string): string {
  if (name !== name.toUpperCase() && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .split(' ')
    .map((word) => capital(word))
    .join(' ');
}

/** A post from a signature block, "PHÓ TƯ LỆNH", as posts are written: "Phó Tư lệnh". */
export function properPost(post: string): string {
  if (post !== post.toUpperCase() || post === post.toLowerCase()) return post;
  const lower = post.toLowerCase();
  const title = postTitleAt(lower);
  const deputy = /^phó (?=\p{L})/u.exec(lower)?.[0] ?? '';
  const head = deputy
    ? `Phó ${capital(lower.slice(deputy.length, title))}`
    : capital(lower.slice(0, title));
  const unit = lower.slice(title).trim();
  return [head, capital(unit)].filter(Boolean).join(' ');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
