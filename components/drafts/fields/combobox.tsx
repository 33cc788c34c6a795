'use client';

import type { InputHTMLAttributes, MouseEvent, PointerEvent, Ref } from 'react';
import { useEffect, useRef } from 'react';
import type { Choice, ListState, Node } from './combobox-state';
import { type Box, type ComboboxSource, useCombobox } from './use-combobox';
import { useReady } from './use-ready';

type Texts = Readonly<Record<string, string>>;

type Props = ComboboxSource & {
  id: string;
  label: string;
  texts: Texts;
  /** What the input itself needs; it stays uncontrolled. */
  input: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };
  /** Something was typed: what was taken before no longer counts. */
  onTyped?: (typed: string) => void;
  /** Focus leaves the field. */
  onLeave?: () => void;
  /** Enter, where no line is active. */
  onEnter?: () => void;
};

/** A text input with a list beneath it; before any script, and where nothing is taken, just the input. */
export function Combobox({ id, label, texts, input, ...rest }: Props) {
  const { onTyped, onLeave, onEnter, ...source } = rest;
  const box = useCombobox(source);
  const ready = useReady();
  const { list } = box;
  const typed = (text: string) => {
    onTyped?.(text);
    box.find(text);
  };
  return (
    <div className="pick">
      <input
        type="text"
        className="control"
        id={id}
        autoComplete="off"
        {...input}
        {...(ready ? comboboxRole(id, list) : {})}
        onInput={(event) => typed(event.currentTarget.value)}
        onKeyDown={(event) => {
          box.onKeyDown(event);
          if (event.key !== 'Enter' || event.defaultPrevented || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
        onBlur={() => {
          box.close();
          onLeave?.();
        }}
      />
      {ready && source.beneath ? (
        <TreeButton id={id} label={texts.tree ?? ''} isOpen={list.open} {...box} />
      ) : null}
      {list.open ? <Lines {...{ id, label, texts, list, box }} /> : null}
      <p className="sr-only" role="status">
        {told(list, texts)}
      </p>
    </div>
  );
}

/** For the hand and the finger; keys have Alt+↓. Focus stays in the field. */
function TreeButton({
  id,
  label,
  isOpen,
  browse,
  close,
}: Pick<Box, 'browse' | 'close'> & { id: string; label: string; isOpen: boolean }) {
  return (
    <button
      type="button"
      className="pick-open"
      tabIndex={-1}
      aria-label={label}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        document.getElementById(id)?.focus();
        if (isOpen) close();
        else browse();
      }}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 6 4.5 4.5L12.5 6" />
      </svg>
    </button>
  );
}

function Lines({
  id,
  label,
  texts,
  list,
  box,
}: {
  id: string;
  label: string;
  texts: Texts;
  list: ListState;
  box: Box;
}) {
  const active = useRef<HTMLDivElement>(null);
  useEffect(() => {
    active.current?.scrollIntoView({ block: 'nearest' });
  });
  const role = list.mode === 'tree' ? 'tree' : 'listbox';
  return (
    <div className="pick-list" {...{ role, id: `${id}-list`, 'aria-label': label }}>
      {list.nodes.map((node, at) => (
        <div
          key={node.choice.key}
          ref={at === list.active ? active : null}
          className="pick-line"
          {...lineRole(id, list, node, at)}
          {...lineHands(box, node, at)}
        >
          {list.mode === 'tree' ? <Branch node={node} /> : null}
          <Line choice={node.choice} texts={texts} />
        </div>
      ))}
    </div>
  );
}

/** Its sign; what is beneath is opened by it, while the line itself is taken. */
function Branch({ node }: { node: Node }) {
  const path = node.expanded ? 'm3.5 6 4.5 4.5L12.5 6' : 'M6 3.5 10.5 8 6 12.5';
  return (
    <span className="pick-branch">
      {node.choice.opens ? (
        <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
          <path d={path} />
        </svg>
      ) : null}
    </span>
  );
}

/** What the pointer does with a line; focus stays in the field. */
function lineHands(box: Box, { choice, expanded }: Node, at: number) {
  return {
    onPointerDown: (event: PointerEvent) => event.preventDefault(),
    onPointerMove: () => at !== box.list.active && box.tell({ act: 'POINT', at }),
    onClick: (event: MouseEvent) => {
      const isBranch = event.target instanceof Element && event.target.closest('.pick-branch');
      if (!isBranch || !choice.opens) return box.take(choice);
      box.tell({ act: 'POINT', at });
      return expanded ? box.tell({ act: 'COLLAPSE' }) : box.expand(choice);
    },
  };
}

function Line({ choice, texts }: { choice: Choice; texts: Texts }) {
  const { text, found, mark, detail } = choice;
  return (
    <span>
      {text}
      {found ? <span className="soft"> ({found})</span> : null}
      {mark ? <span className="soft"> {mark}</span> : null}
      {detail ? (
        <span className="small faint pick-detail">
          {texts.detail ? <span className="sr-only">{texts.detail} </span> : null}
          {detail}
        </span>
      ) : null}
    </span>
  );
}

function comboboxRole(id: string, { open, mode, active }: ListState) {
  return {
    role: 'combobox',
    'aria-expanded': open,
    'aria-autocomplete': 'list' as const,
    'aria-haspopup': mode === 'tree' ? ('tree' as const) : ('listbox' as const),
    'aria-controls': open ? `${id}-list` : undefined,
    'aria-activedescendant': open && active >= 0 ? lineId(id, active) : undefined,
  };
}

function lineRole(
  id: string,
  { mode, active }: ListState,
  { choice, level, expanded }: Node,
  at: number,
) {
  const own = { id: lineId(id, at), tabIndex: -1, 'aria-selected': at === active };
  if (mode === 'list') return { ...own, role: 'option' };
  const open = choice.opens ? expanded : undefined;
  return { ...own, role: 'treeitem', 'aria-level': level, 'aria-expanded': open };
}

function lineId(id: string, at: number): string {
  return `${id}-line-${at}`;
}

function told({ told: what, nodes }: ListState, texts: Texts): string {
  if (what === null) return '';
  const key = { FOUND: 'found', NONE: 'none', FAILED: 'failed' }[what];
  return (texts[key] ?? '').replace('{count}', String(nodes.length));
}
