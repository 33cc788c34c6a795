import Link from 'next/link';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { ThreadView } from '@/lib/domain/follow-ups/schema/view';
import type { PairPart } from './frame';
import { MentionCell } from './mentions';
import { CommitmentState, TimesRaised } from './thread-state';

type Props = PairPart & {
  printed: boolean;
  thread: ThreadView;
  columns: PairPart['pair']['conferences'];
};

/** One thread: what it is, who and until when, what each conference said of it, and how it stands. */
export function ThreadRow(props: Props) {
  const { thread, columns, pair, printed, t } = props;
  return (
    <tr className={printed ? undefined : 'no-print'}>
      <td>
        <Link className="plain" href={`/follow-ups/${thread.id}`} prefetch={false}>
          {thread.title}
        </Link>
        <RaisedAt {...props} />
      </td>
      {thread.kind === 'COMMITMENT' ? <Promised {...props} /> : <Raised {...props} />}
      {columns.map((column, index) => (
        <MentionCell key={column.id} {...{ thread, columns, index, t }} />
      ))}
      <td className="end">
        {thread.kind === 'COMMITMENT' ? (
          <CommitmentState thread={thread} day={pair.asOf} t={t} />
        ) : (
          <TimesRaised thread={thread} t={t} />
        )}
      </td>
    </tr>
  );
}

/** The conference that raised it, leading to the very item. */
function RaisedAt({ thread: { mentions }, locale, t }: Props) {
  const [first] = mentions;
  if (!first) return null;
  const { conference, itemId } = first;
  const { edtf } = conference.heldOn;
  return (
    <span className="second">
      {t('pairs.raisedAt')}{' '}
      <Link
        className="plain"
        href={`/conferences/${conference.id}${itemId ? `#${itemId}` : ''}`}
        prefetch={false}
      >
        {edtf ? formatEdtf(edtf, locale) : conference.title}
      </Link>
    </span>
  );
}

/** Who promised it, and until when. */
function Promised({ thread: { owners, deadline }, locale, t }: Props) {
  const names = owners.map(({ name }) => name).join('; ');
  return (
    <>
      <td className="small" data-label={t('pairs.head.owners')}>
        {names || <span className="faint">{t('registry.notStated')}</span>}
      </td>
      <td className="small" data-label={t('pairs.head.deadline')}>
        {deadline ? (
          formatEdtf(deadline, locale)
        ) : (
          <span className="faint">{t('pairs.noDeadline')}</span>
        )}
      </td>
    </>
  );
}

/** In which field of work it lies, and since when it is spoken of. */
function Raised({ thread: { field, mentions }, locale, t }: Props) {
  const since = mentions[0]?.conference.heldOn.edtf;
  return (
    <>
      <td className="small" data-label={t('pairs.head.field')}>
        {field || <span className="faint">{t('registry.notStated')}</span>}
      </td>
      <td className="small" data-label={t('pairs.head.first')}>
        {since ? formatEdtf(since, locale) : <span className="faint">{t('registry.unknown')}</span>}
      </td>
    </>
  );
}
