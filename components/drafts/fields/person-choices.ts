'use client';

import { formatEdtf } from '@/lib/core/edtf/format';
import { type PersonSuggestion, personSuggestions } from '@/lib/domain/people/schema/suggestion';
import type { Choice } from './combobox-state';
import { askSuggestions } from './suggestions';

type Texts = Readonly<Record<string, string>>;

/** Known people whose names begin with what is typed, each as of when they were seen last. */
export async function findPeople(typed: string, signal: AbortSignal): Promise<PersonSuggestion[]> {
  const query = { q: typed };
  const { items } = await askSuggestions(personSuggestions, 'person-suggestions', query, signal);
  return items;
}

/** Somebody as a line of the list. */
export function personChoice(person: PersonSuggestion, texts: Texts): Choice {
  const { id, rank, name, posts, unit, on } = person;
  const locale = texts.locale === 'en' ? 'en' : 'vi';
  const day = on ? (texts.seen ?? '').replace('{date}', formatEdtf(on, locale)) : null;
  const detail = [posts[0] ?? unit?.name, day].filter(Boolean).join(' · ');
  const text = [rank, name].filter(Boolean).join(' ');
  return { key: id, text, found: null, mark: null, detail: detail || null, opens: false };
}
