'use client';

/** One line of a list: what it is called, what is said beneath it, and what goes into the field. */
export type Choice = {
  key: string;
  text: string;
  /** How it was found, where that is not by the name itself. */
  found: string | null;
  /** What has become of it. */
  mark: string | null;
  detail: string | null;
  /** Whether something stands beneath it in the tree. */
  opens: boolean;
};

/** A line as it is shown: its depth in the tree, and whether what is beneath it is shown too. */
export type Node = { choice: Choice; level: number; expanded: boolean };

export type ListState = {
  open: boolean;
  mode: 'list' | 'tree';
  nodes: readonly Node[];
  /** Place of the line that Enter takes, or -1. */
  active: number;
  /** How many were found, where the list has just been filled; for the line read aloud. */
  told: 'FOUND' | 'NONE' | 'FAILED' | null;
};

export type ListAct =
  | { act: 'FOUND'; choices: readonly Choice[]; activate: boolean }
  | { act: 'TREE'; choices: readonly Choice[] }
  | { act: 'FAILED' }
  | { act: 'MOVE'; by: 1 | -1 }
  | { act: 'POINT'; at: number }
  | { act: 'EXPAND'; key: string; beneath: readonly Choice[] }
  | { act: 'COLLAPSE' }
  | { act: 'CLOSE' };

export const closed: ListState = { open: false, mode: 'list', nodes: [], active: -1, told: null };

/** What becomes of the list. */
export function nextList(state: ListState, act: ListAct): ListState {
  if (act.act === 'CLOSE') return closed;
  if (act.act === 'FAILED') return { ...closed, told: 'FAILED' };
  if (act.act === 'FOUND') return found(act.choices, act.activate);
  if (act.act === 'TREE') return tree(act.choices);
  if (act.act === 'POINT') return { ...state, active: act.at };
  if (act.act === 'EXPAND') return expand(state, act.key, act.beneath);
  if (act.act === 'COLLAPSE') return collapse(state);
  const { length } = state.nodes;
  const from = state.active < 0 && act.by < 0 ? length : state.active;
  return { ...state, active: length === 0 ? -1 : (from + act.by + length) % length };
}

function found(choices: readonly Choice[], activate: boolean): ListState {
  if (choices.length === 0) return { ...closed, told: 'NONE' };
  const active = activate ? 0 : -1;
  return { open: true, mode: 'list', nodes: nodesOf(choices, 1), active, told: 'FOUND' };
}

function tree(choices: readonly Choice[]): ListState {
  if (choices.length === 0) return { ...closed, told: 'NONE' };
  return { open: true, mode: 'tree', nodes: nodesOf(choices, 1), active: 0, told: 'FOUND' };
}

function expand(state: ListState, key: string, beneath: readonly Choice[]): ListState {
  const at = state.nodes.findIndex(({ choice }) => choice.key === key);
  const node = state.nodes[at];
  if (!node || node.expanded) return state;
  const nodes = [
    ...state.nodes.slice(0, at),
    { ...node, expanded: true },
    ...nodesOf(beneath, node.level + 1),
    ...state.nodes.slice(at + 1),
  ];
  return { ...state, nodes };
}

/** Closes the active line, or goes from it up to the one it stands beneath. */
function collapse(state: ListState): ListState {
  const node = state.nodes[state.active];
  if (!node) return state;
  if (!node.expanded) {
    const above = state.nodes.findLastIndex(
      ({ level }, at) => at < state.active && level < node.level,
    );
    return above < 0 ? state : { ...state, active: above };
  }
  const next = state.nodes.findIndex(({ level }, at) => at > state.active && level <= node.level);
  const end = next < 0 ? state.nodes.length : next;
  const nodes = state.nodes.filter((_, at) => at <= state.active || at >= end);
  return { ...state, nodes: nodes.with(state.active, { ...node, expanded: false }) };
}

function nodesOf(choices: readonly Choice[], level: number): Node[] {
  return choices.map((choice) => ({ choice, level, expanded: false }));
}
