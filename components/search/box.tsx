'use client';

import { type RefObject, useEffect, useRef, useState } from 'react';

type Suggested = { text: string };

const REST_MS = 150;

/** The field of a search: `/` goes there, and what is typed is completed as far as it is known. */
export function SearchInput({ id, value, hint, slash }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<number>(undefined);
  const [texts, setTexts] = useState<string[]>([]);
  useSlash(slash ? input : null);
  const complete = () => {
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(async () => {
      const typed = input.current?.value ?? '';
      setTexts(typed.trim().length > 1 ? await suggestions(typed) : []);
    }, REST_MS);
  };
  const list = `${id}-list`;
  return (
    <>
      <input
        {...{ id, list }}
        ref={input}
        type="search"
        name="q"
        defaultValue={value}
        placeholder={hint}
        autoComplete="off"
        onInput={complete}
      />
      <datalist id={list}>
        <Options texts={texts} />
      </datalist>
    </>
  );
}

function Options({ texts }: { texts: readonly string[] }) {
  return texts.map((text) => <option key={text} value={text} />);
}

type Props = { id: string; value: string; hint: string; slash: boolean };

/** `/` leads to the field, unless one is typing. */
function useSlash(input: RefObject<HTMLInputElement | null> | null): void {
  useEffect(() => {
    if (input === null) return;
    const focus = (event: KeyboardEvent) => {
      const { target } = event;
      const typing = target instanceof HTMLElement && target.matches('input,textarea,select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}

async function suggestions(typed: string): Promise<string[]> {
  try {
    const answer = await fetch(`/api/v1/search/suggestions?${new URLSearchParams({ q: typed })}`);
    if (!answer.ok) return [];
    const { items }: { items: Suggested[] } = await answer.json();
    return items.map(({ text }) => text);
  } catch {
    return [];
  }
}
