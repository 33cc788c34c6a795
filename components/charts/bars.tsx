import Link from 'next/link';
import { type Bar, CHART, layOutBars, type Slot } from './bars-layout';

/**
 * One indicator over its periods. Each way of stating a value has a drawing of its own; a gap stays
 * a gap. All values stand in the label and in the table beside it, which the keyboard reaches.
 */
export function Bars({ id, label, slots }: { id: string; label: string; slots: readonly Slot[] }) {
  const { bars, labels } = layOutBars(slots);
  const hatch = `${id}-about`;
  return (
    <svg
      className="bars"
      viewBox={`0 0 ${CHART.width} ${CHART.height}`}
      role="img"
      aria-label={label}
    >
      <Hatch id={hatch} />
      {bars.map((bar) => (
        <Place key={bar.key} bar={bar} hatch={hatch} />
      ))}
      {labels.map(({ text, x }) => (
        <text key={text} x={x} y={CHART.height - 4} textAnchor="middle">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** The latest value, leading to where it was stated. */
export function LatestValue({
  value,
  under,
  href,
}: {
  value: string;
  under: string;
  href: string;
}) {
  return (
    <p className="value">
      <Link href={href} prefetch={false}>
        {value}
      </Link>{' '}
      <span>{under}</span>
    </p>
  );
}

/** What fills a value that is only about right. */
function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="3"
        height="3"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path d="M0 0v3" className="line" strokeWidth="1.3" />
      </pattern>
    </defs>
  );
}

/** The place of a period on the axis, dotted where nothing is recorded for it. */
function Place({ bar, hatch }: { bar: Bar; hatch: string }) {
  const [left, right] = bar.axis;
  return (
    <g data-kind={bar.kind}>
      <path
        className="axis"
        d={`M${left} ${CHART.base}H${right}`}
        strokeDasharray={bar.kind === 'GAP' ? '1.5 3' : undefined}
      />
      <Shape bar={bar} hatch={hatch} />
    </g>
  );
}

function Shape({ bar, hatch }: { bar: Bar; hatch: string }) {
  const { kind, x, y, width, height } = bar;
  if (kind === 'EXACT') return <rect className="ink" {...{ x, y, width, height }} />;
  if (kind === 'ABOUT') {
    return <rect className="edge" {...{ x, y, width, height }} fill={`url(#${hatch})`} />;
  }
  if (kind === 'ABOVE' || kind === 'BELOW') return <Bound bar={bar} />;
  if (kind === 'WORDS') {
    return <path className="line" d={`M${x} ${CHART.base - 7}q3-5 6 0t6 0`} />;
  }
  if (kind === 'MALFORMED') {
    return <path className="bad" d={`m${x + 1.5} ${CHART.base - 13} 8 8m0-8-8 8`} />;
  }
  return null;
}

/** Open at the top, with a chevron that says to which side the true value lies. */
function Bound({ bar: { kind, x, y, width } }: { bar: Bar }) {
  const [left, right] = [x + 0.7, x + width - 0.7];
  const middle = x + width / 2;
  const [ends, tip] = kind === 'ABOVE' ? [y - 2, y - 6.6] : [y - 6.6, y - 2];
  return (
    <path
      className="line"
      d={`M${left} ${CHART.base}V${y}M${right} ${CHART.base}V${y}M${left} ${ends} ${middle} ${tip} ${right} ${ends}`}
    />
  );
}
