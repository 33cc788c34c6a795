'use client';

import { useEffect, useReducer, useRef } from 'react';
import { type Key, type ListActs, onListKey } from './combobox-keys';
import { type Choice, closed, type ListState, nextList } from './combobox-state';

/** Where the lines come from, and what is done with the one that is taken. */
export type ComboboxSource = {
  /** Lines for what is typed; where `exact` is given the first is meant beyond doubt. */
  find: (
    typed: string,
    signal: AbortSignal,
  ) => Promise<{ choices: Choice[]; exact: string | null }>;
  /** Lines beneath one in the tree, or the highest; left out where there is no tree. */
  beneath?: (key: string | null, signal: AbortSignal) => Promise<Choice[]>;
  take: (choice: Choice) => void;
};

export type Box = ListActs & { list: ListState; onKeyDown: (event: Key) => void };

/** How long a hand may rest between keystrokes before the list follows. */
const REST_MS = 150;

/**
 * An editable combobox (WAI-ARIA authoring practices): arrows move through the lines, Enter takes the
 * active one, Escape closes, Alt+↓ opens the tree in which → and ← open and close a branch. What is
 * typed stays what it is until a line is taken.
 */
export function useCombobox(source: ComboboxSource): Box {
  const [list, tell] = useReducer(nextList, closed);
  const { ask, stop } = useAsking(() => tell({ act: 'FAILED' }));
  const close = () => {
    stop();
    tell({ act: 'CLOSE' });
  };
  const find = (typed: string, wait = REST_MS) => {
    if (typed.trim() === '') return close();
    ask(wait, async (signal) => {
      const { choices, exact } = await source.find(typed, signal);
      if (!signal.aborted) tell({ act: 'FOUND', choices, activate: exact !== null });
    });
  };
  const beneath = (key: string | null, then: (choices: Choice[]) => void) =>
    ask(0, async (signal) => {
      const choices = (await source.beneath?.(key, signal)) ?? [];
      if (!signal.aborted) then(choices);
    });
  const browse = () => beneath(null, (choices) => tell({ act: 'TREE', choices }));
  const expand = ({ key }: Choice) =>
    beneath(key, (choices) => tell({ act: 'EXPAND', key, beneath: choices }));
  const take = (choice: Choice) => {
    close();
    source.take(choice);
  };
  const act = { find, browse, expand, take, close, tell };
  const onKeyDown = (event: Key) => onListKey(event, list, act, Boolean(source.beneath));
  return { list, ...act, onKeyDown };
}

/** One question at a time: a new one, or none any more, takes back the one before. */
function useAsking(onFailure: () => void) {
  const asked = useRef<{ abort: AbortController; timer: number }>(undefined);
  const stop = () => {
    asked.current?.abort.abort();
    window.clearTimeout(asked.current?.timer);
  };
  useEffect(() => () => asked.current?.abort.abort(), []);
  const ask = (wait: number, work: (signal: AbortSignal) => Promise<void>) => {
    stop();
    const abort = new AbortController();
    const run = () => work(abort.signal).catch(() => abort.signal.aborted || onFailure());
    asked.current = { abort, timer: window.setTimeout(run, wait) };
  };
  return { ask, stop };
}
