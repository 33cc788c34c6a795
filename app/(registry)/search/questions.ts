import type { Question } from '@/components/search/ask';
import type { SearchParams } from '@/lib/http/search';
import type { SearchAnswer } from '@/lib/operations/search/schema';
import { hrefOf } from '../address';

/** The questions an answer asks: each choice is the same search with the meaning in place of the short form. */
export function questionsOf(answer: SearchAnswer, q: string, search: SearchParams): Question[] {
  return (answer.ambiguous ?? []).map(({ text, meanings }) => ({
    text,
    choices: meanings.map(({ label, unit }) => ({
      label,
      href: hrefOf('/search', search, { q: q.replace(text, unit ?? label), page: null }),
    })),
  }));
}
