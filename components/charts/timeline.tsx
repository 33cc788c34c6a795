import Link from 'next/link';
import { ArrowKeys } from './arrow-keys';
import {
  type Timeline as Drawn,
  LANES,
  layOutTimeline,
  type PlacedEvent,
  SIZE,
  type TimelineEvent,
  type UndatedText,
} from './timeline-layout';

/**
 * Papers, conferences and reorganisations over one axis: a paper runs on while it is in force, a
 * date known only to its month or year is a bracket as long as its doubt, what has no date stands
 * apart. One tab stop, arrow keys inside; the list beneath it is the full text.
 */
export function Timeline({
  events,
  today,
  label,
  undatedLabel,
}: {
  events: readonly TimelineEvent[];
  today: string;
  label: string;
  undatedLabel: string;
}) {
  const drawn = layOutTimeline(events, today);
  const [entry] = [...drawn.events, ...drawn.undated];
  return (
    <ArrowKeys className="timeline scroller" label={label}>
      <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}>
        <title>{label}</title>
        <Axis drawn={drawn} undatedLabel={undatedLabel} />
        {LANES.flatMap((lane) => drawn.events.filter((each) => each.lane === lane)).map((event) => (
          <Event key={event.key} event={event} isEntry={event === entry} />
        ))}
        {drawn.labels.map(({ key, text, x, y }) => (
          <text key={key} x={x} y={y}>
            {text}
          </text>
        ))}
        {drawn.undated.map((each) => (
          <Undated key={each.key} event={each} isEntry={each === entry} />
        ))}
      </svg>
    </ArrowKeys>
  );
}

function Axis({ drawn, undatedLabel }: { drawn: Drawn; undatedLabel: string }) {
  return (
    <g>
      <path className="hair" d={`M0 72H${SIZE.width}M0 146H${SIZE.width}`} />
      <path className="axis" d={`M0 ${drawn.axis}H${SIZE.line}`} />
      {drawn.ticks.map(({ x, text }) => (
        <g key={x}>
          <path className="axis" d={`M${x} ${drawn.axis}v${text ? 7 : 4}`} />
          {text ? (
            <text x={x} y={drawn.axis + 20} textAnchor={x === 0 ? 'start' : 'middle'}>
              {text}
            </text>
          ) : null}
        </g>
      ))}
      {drawn.undated.length > 0 ? (
        <>
          <path
            className="axis"
            strokeDasharray="3 3"
            d={`M${SIZE.line + 13} 0V${SIZE.height - 2}`}
          />
          <text className="strong" x={SIZE.undated} y={drawn.axis + 20}>
            {undatedLabel}
          </text>
        </>
      ) : null}
    </g>
  );
}

function Event({ event, isEntry }: { event: PlacedEvent; isEntry: boolean }) {
  const { x, y, stop, runs, lane, href, words } = event;
  return (
    <>
      {runs ? (
        <path
          className={runs.strong ? 'line life' : 'axis'}
          d={`M${x} ${y}H${runs.strong ? SIZE.line : x + 24}`}
        />
      ) : null}
      <Link
        href={href}
        aria-label={words}
        prefetch={false}
        data-at={`${LANES.indexOf(lane)} ${stop}`}
        tabIndex={isEntry ? 0 : -1}
      >
        {lane === 'papers' ? <Seal event={event} /> : null}
        {lane === 'meetings' ? <Meeting event={event} /> : null}
        {lane === 'changes' ? <Change event={event} /> : null}
      </Link>
    </>
  );
}

function Undated({ event, isEntry }: { event: UndatedText; isEntry: boolean }) {
  const { href, words, lane, stop, text, x, y } = event;
  return (
    <Link
      href={href}
      aria-label={words}
      prefetch={false}
      data-at={`${LANES.indexOf(lane)} ${stop}`}
      tabIndex={isEntry ? 0 : -1}
    >
      <text x={x} y={y}>
        {text}
      </text>
    </Link>
  );
}

function Seal({ event: { x, y } }: { event: PlacedEvent }) {
  return (
    <>
      <circle className="paper" cx={x} cy={y} r="6.5" />
      <circle className="seal" cx={x} cy={y} r="5.6" />
      <circle className="gold" cx={x} cy={y} r="3.3" />
    </>
  );
}

/** A day is a stroke; a month or a year a bracket as long as the doubt; an expected one is open. */
function Meeting({ event: { x, right, y, expected } }: { event: PlacedEvent }) {
  if (expected) return <circle className="open" cx={(x + right) / 2} cy={y} r="4.4" />;
  if (right - x < 1) return <path className="stroke" d={`M${x} ${y - 10}v20`} />;
  const middle = (x + right) / 2;
  return <path className="line" d={`M${x} ${y + 6}v4H${right}v-4M${middle} ${y + 10}v-14`} />;
}

function Change({ event: { x, right, y } }: { event: PlacedEvent }) {
  const middle = (x + right) / 2;
  return <path className="open" d={`M${middle} ${y - 6}l5.5 6-5.5 6-5.5-6z`} />;
}
