import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { PairPart } from './frame';
import { MentionCell, MentionKey, shortDate } from './mentions';
import { columnsOf, commitmentsOf, shortcomingsOf } from './reading';
import { CommitmentState, TimesRaised } from './thread-state';

const MOST_ROWS = 8;
const MOST_PRINTED = 5;

/** What was promised and what came of it; a column for each conference, the same in both tables. */
export function Commitments(part: PairPart) {
  const threads = commitmentsOf(part.pair);
  const { t } = part;
  return (
    <Section
      id="commitments"
      title={t('pairs.section.commitments')}
      explain={threads.length > 0 ? t('pairs.explain.commitments') : null}
    >
      {threads.length === 0 ? (
        <p className="soft">{t('pairs.empty.commitments')}</p>
      ) : (
        <ThreadTable {...part} threads={threads} heads={['commitment', 'owners', 'deadline']} />
      )}
    </Section>
  );
}

/** What keeps coming back; what was raised but once stands beneath. */
export function Recurring(part: PairPart) {
  const threads = shortcomingsOf(part.pair);
  const { t, pair } = part;
  const silent = pair.conferences.filter((each) => each.shortcomings === 'MENTIONED_NOT_LISTED');
  return (
    <Section
      id="recurring"
      title={t('pairs.section.recurring')}
      explain={threads.length > 0 ? t('pairs.explain.recurring') : null}
    >
      {threads.length === 0 ? (
        <p className="soft">{t('pairs.empty.recurring')}</p>
      ) : (
        <ThreadTable {...part} threads={threads} heads={['shortcoming', 'field', 'first']} />
      )}
      {silent.length > 0 ? (
        <p className="small soft mt-3">
          {t('pairs.notListed')}{' '}
          {silent.map((each, index) => (
            <span key={each.id}>
              {index > 0 ? ', ' : null}
              <Link href={`/conferences/${each.id}`} prefetch={false}>
                {each.title}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
    </Section>
  );
}

type TableProps = PairPart & { threads: readonly ThreadView[]; heads: readonly string[] };

function ThreadTable({ pair, threads, heads, locale, t }: TableProps) {
  const columns = columnsOf(pair);
  const shown = threads.slice(0, MOST_ROWS);
  const { a, b } = pair.sides;
  return (
    <>
      <table className="table thread fold">
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" className={['', 'by', 'due'][index]}>
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
        <tbody>
          {shown.map((thread, index) => (
            <ThreadRow
              key={thread.id}
              {...{ pair, thread, columns, locale, t }}
              printed={index < MOST_PRINTED}
            />
          ))}
        </tbody>
      </table>
      <MentionKey t={t} />
      {threads.length > MOST_PRINTED ? (
        <p className="print-only small">
          {t('pairs.moreRows', { count: threads.length - MOST_PRINTED })}
        </p>
      ) : null}
      {threads.length > shown.length ? (
        <p className="small no-print">
          <Link href={`/follow-ups?unit=${a.code}&unit=${b.code}`} prefetch={false}>
            {t('pairs.moreThreads', { count: threads.length - shown.length })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

type RowProps = PairPart & {
  printed: boolean;
  thread: ThreadView;
  columns: PairPart['pair']['conferences'];
};

function ThreadRow(props: RowProps) {
  const { thread, columns, pair, printed, locale, t } = props;
  const [first] = thread.mentions;
  const isPromise = thread.kind === 'COMMITMENT';
  return (
    <tr className={printed ? undefined : 'no-print'}>
      <td>
        <Link className="plain" href={`/follow-ups/${thread.id}`} prefetch={false}>
          {thread.title}
        </Link>
        {first ? (
          <span className="second">
            {t('pairs.raisedAt')}{' '}
            <Link
              className="plain"
              href={`/conferences/${first.conference.id}${first.itemId ? `#${first.itemId}` : ''}`}
              prefetch={false}
            >
              {first.conference.heldOn.edtf
                ? formatEdtf(first.conference.heldOn.edtf, locale)
                : first.conference.title}
            </Link>
          </span>
        ) : null}
      </td>
      <Middle {...props} />
      {columns.map((column, index) => (
        <MentionCell key={column.id} {...{ thread, columns, index, t }} />
      ))}
      <td className="end">
        {isPromise ? (
          <CommitmentState thread={thread} day={pair.asOf} t={t} />
        ) : (
          <TimesRaised thread={thread} t={t} />
        )}
      </td>
    </tr>
  );
}

/** Who and until when; of a shortcoming the field and since when. */
function Middle({ thread, locale, t }: RowProps) {
  const [first] = thread.mentions;
  const since = first?.conference.heldOn.edtf;
  const isPromise = thread.kind === 'COMMITMENT';
  const owners = thread.owners.map(({ name }) => name).join('; ');
  const beside = isPromise ? owners : thread.field;
  const date = isPromise ? thread.deadline : since;
  return (
    <>
      <td className="small" data-label={t(`pairs.head.${isPromise ? 'owners' : 'field'}`)}>
        {beside || <span className="faint">{t('registry.notStated')}</span>}
      </td>
      <td className="small" data-label={t(`pairs.head.${isPromise ? 'deadline' : 'first'}`)}>
        {date ? (
          formatEdtf(date, locale)
        ) : (
          <span className="faint">{t(isPromise ? 'pairs.noDeadline' : 'registry.unknown')}</span>
        )}
      </td>
    </>
  );
}
