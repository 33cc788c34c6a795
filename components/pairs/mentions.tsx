import { Mark, type MarkShape } from '@/components/ui/marks';
import type { MentionState } from '@/lib/domain/follow-ups/schema/codes';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { PairPart } from './frame';

const MARKS: Record<MentionState, MarkShape> = {
  RAISED: 'circle',
  RECURS: 'circleRing',
  STILL_OPEN: 'circleOpen',
  RESOLVED: 'squareTick',
  NOT_MENTIONED: 'dash',
};

type CellProps = {
  thread: ThreadView;
  columns: PairPart['pair']['conferences'];
  t: PairPart['t'];
  index: number;
};

/** What one conference says of the thread; a line joins its first mention to its last. */
export function MentionCell({ thread, columns, index, t }: CellProps) {
  const states = columns.map(({ id }) => stateAt(thread, id));
  const said = states.flatMap((state, at) => (state ? [at] : []));
  const [from, to] = [said[0] ?? -1, said.at(-1) ?? -1];
  const state = states[index];
  const isAlert = thread.state === 'OVERDUE' || (thread.recurrences > 0 && !isSettled(thread));
  const place = [
    index >= from && index <= to && from !== to ? 'on' : '',
    index === from ? 'from' : '',
    index === to ? 'to' : '',
    isAlert ? 'alert' : '',
  ];
  const date = shortDate(columns[index]?.heldOn.edtf ?? '');
  return (
    <td className={['at', ...place].filter(Boolean).join(' ')} data-date={date}>
      {state ? (
        <>
          <Mark shape={MARKS[state]} />
          <span className="sr-only">{`${date}: ${t(`pairs.mention.${state}`)}`}</span>
        </>
      ) : null}
    </td>
  );
}

function stateAt(thread: ThreadView, conference: string): MentionState | undefined {
  return thread.mentions.find((each) => each.conference.id === conference)?.state;
}

function isSettled({ state }: ThreadView): boolean {
  return state === 'DONE' || state === 'DROPPED';
}

/** What the marks of a thread mean. */
export function MentionKey({ t }: Pick<PairPart, 't'>) {
  return (
    <ul className="key no-phone">
      {(['RAISED', 'STILL_OPEN', 'RECURS', 'RESOLVED', 'NOT_MENTIONED'] as const).map((state) => (
        <li key={state}>
          <Mark shape={MARKS[state]} />
          {t(`pairs.mention.${state}`)}
        </li>
      ))}
    </ul>
  );
}

/** "8/2023", "2025": what a narrow column has room for. */
export function shortDate(edtf: string): string {
  const [year = '', month] = edtf.split('/')[0]?.split('-') ?? [];
  return month ? `${Number(month)}/${year}` : year;
}
