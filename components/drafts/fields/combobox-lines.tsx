'use client';

import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';
import type { Choice, ListState, Node } from './combobox-state';
import type { Box } from './use-combobox';

type Texts = Readonly<Record<string, string>>;

/** The list or tree beneath the field `id`, its active line in sight. */
export function Lines({
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

/** The id of a line, by its place. */
export function lineId(id: string, at: number): string {
  return `${id}-line-${at}`;
}
