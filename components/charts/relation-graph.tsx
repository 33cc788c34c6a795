import Link from 'next/link';
import { BOX, type DrawnEdge, draw, type GraphEdge, layOut } from './relation-layout';

export type GraphNode = { id: string; href: string; name: string; lines: readonly string[] };

const MOST_LETTERS = 30;
const EDGE = 2;

/**
 * Papers as boxes and what they do to each other as arrows; the paper of the page framed in ink.
 * Everything in it also stands in words beneath it on the page. Its links take the focus, so the
 * region scrolls by keyboard too.
 */
export function RelationGraph({
  nodes,
  edges,
  here,
  main,
  label,
}: {
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
  here: string;
  main: ReadonlySet<string>;
  label: string;
}) {
  const ids = nodes.map((node) => node.id);
  const placed = layOut(ids, edges, main);
  const width = Math.max(...placed.map((each) => each.x)) + BOX.width + 2 * EDGE;
  const height = Math.max(...placed.map((each) => each.y)) + BOX.height + 2 * EDGE;
  const at = new Map(placed.map((each) => [each.id, each]));
  return (
    <div className="graph scroller">
      <svg width={width} height={height} viewBox={`-${EDGE} -${EDGE} ${width} ${height}`}>
        <title>{label}</title>
        <Arrows edges={draw(edges, placed)} />
        {nodes.map((node) => (
          <Box key={node.id} node={node} at={at.get(node.id)} here={node.id === here} />
        ))}
      </svg>
    </div>
  );
}

function Arrows({ edges }: { edges: readonly DrawnEdge[] }) {
  return (
    <>
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="9"
          markerHeight="9"
          orient="auto"
        >
          <path d="M1 1 9 5 1 9" />
        </marker>
      </defs>
      {edges.map((edge) => (
        <g key={`${edge.from}${edge.to}${edge.label}`}>
          <path
            className={edge.dashed ? 'dashed' : undefined}
            d={edge.path}
            markerEnd="url(#arrow)"
          />
          <text className="word" x={edge.labelX} y={edge.labelY} textAnchor="middle">
            {edge.label}
          </text>
        </g>
      ))}
    </>
  );
}

function Box({
  node,
  at = { x: 0, y: 0 },
  here,
}: {
  node: GraphNode;
  at?: { x: number; y: number } | undefined;
  here: boolean;
}) {
  const { x, y } = at;
  return (
    <Link href={node.href} className={here ? 'here' : undefined} prefetch={false}>
      <rect x={x} y={y} width={BOX.width} height={BOX.height} />
      <text className="name" x={x + 12} y={y + 22}>
        {short(node.name)}
      </text>
      {node.lines.map((line, index) => (
        <text key={line} x={x + 12} y={y + 40 + index * 18}>
          {short(line)}
        </text>
      ))}
    </Link>
  );
}

function short(text: string): string {
  return text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 1)}…` : text;
}
