import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import { type PairPart, printedOf } from './frame';
import { MentionKey, shortDate } from './mentions';
import { columnsOf } from './reading';
import { RowsLeft } from './rows-left';
import { ThreadRow } from './thread-row';

const MOST_ROWS = 8;
const MOST_PRINTED = 4;
const PLACES = [undefined, 'by', 'due'];

type Props = PairPart & { threads: readonly ThreadView[]; heads: readonly string[] };

/** Threads against conferences: each row a thread, each narrow column what one conference said of it. */
export function ThreadTable({ threads, heads, ...part }: Props) {
  const { pair, t } = part;
  const columns = columnsOf(pair);
  const printed = printedOf(pair, MOST_PRINTED);
  const href = `/follow-ups?unit=${pair.sides.a.code}&unit=${pair.sides.b.code}`;
  return (
    <>
      <table className="table thread fold">
        <Head columns={columns} heads={heads} t={t} />
        <tbody>
          {threads.slice(0, MOST_ROWS).map((thread, index) => (
            <ThreadRow
              key={thread.id}
              {...{ ...part, thread, columns }}
              printed={index < printed}
            />
          ))}
        </tbody>
      </table>
      <MentionKey t={t} />
      <RowsLeft
        {...{ all: threads.length, shown: MOST_ROWS, printed, t }}
        see={{ what: 'Threads', href }}
      />
    </>
  );
}

type HeadProps = Pick<PairPart, 't'> & {
  columns: PairPart['pair']['conferences'];
  heads: readonly string[];
};

function Head({ columns, heads, t }: HeadProps) {
  return (
    <thead>
      <tr>
        {heads.map((head, index) => (
          <th key={head} scope="col" className={PLACES[index]}>
            {t(`pairs.head.${head}`)}
          </th>
        ))}
        {columns.map(({ id, heldOn }) => (
          <th key={id} scope="col" className="at">
            {shortDate(heldOn.edtf ?? '')}
          </th>
        ))}
        <th scope="col" className="end">
          {t('pairs.head.state')}
        </th>
      </tr>
    </thead>
  );
}
