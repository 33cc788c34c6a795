'use client';

import { useRef } from 'react';
import { formatEdtf } from '@/lib/core/edtf/format';
import {
  type RegulationSuggestion,
  regulationSuggestions,
} from '@/lib/domain/regulations/schema/suggestion';
import { Combobox } from './combobox';
import type { Choice } from './combobox-state';
import { askSuggestions } from './suggestions';
import { useReady } from './use-ready';

type Texts = Readonly<Record<string, string>>;

/**
 * Finds a paper for the list of choices beside it (`name`): by number or words of the title, among all
 * that one may see. What is taken is added to the list and chosen there; without a script there is the
 * list alone.
 */
export function RegulationSearch({
  name,
  label,
  texts,
}: {
  name: string;
  label: string;
  texts: Texts;
}) {
  const search = useRef<HTMLInputElement>(null);
  if (!useReady()) return null;
  const take = ({ key, text }: Choice) => {
    const select = search.current?.form?.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement) || !search.current) return;
    chooseIn(select, key, text);
    search.current.value = '';
  };
  return (
    <Combobox
      id={`${name}-find`}
      label={(texts.findFor ?? '').replace('{label}', label)}
      texts={texts}
      find={async (typed, signal) => ({ choices: await find(typed, texts, signal), exact: null })}
      take={take}
      input={{
        ref: search,
        'aria-label': (texts.findFor ?? '').replace('{label}', label),
        placeholder: texts.find,
      }}
    />
  );
}

async function find(typed: string, texts: Texts, signal: AbortSignal): Promise<Choice[]> {
  const query = { q: typed };
  const path = 'regulation-suggestions';
  const { items } = await askSuggestions(regulationSuggestions, path, query, signal);
  return items.map((paper) => choiceOf(paper, texts));
}

function choiceOf(
  { id, number, title, signedOn, parties }: RegulationSuggestion,
  texts: Texts,
): Choice {
  const locale = texts.locale === 'en' ? 'en' : 'vi';
  const signed = signedOn ? formatEdtf(signedOn, locale) : null;
  const detail = [signed, parties.join(' – ')].filter(Boolean).join(' · ');
  const text = [number, title].filter(Boolean).join(' · ');
  return { key: id, text, found: null, mark: null, detail: detail || null, opens: false };
}

function chooseIn(select: HTMLSelectElement, value: string, label: string): void {
  const has = [...select.options].some((option) => option.value === value);
  if (!has) select.add(new Option(label, value));
  select.value = value;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
