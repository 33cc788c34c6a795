import { Button } from '@/components/ui/button';
import type { MarkShape } from '@/components/ui/marks';
import { Status, type StatusTone } from '@/components/ui/status';
import { Second, Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { NoticeKind, NoticeView } from '@/lib/operations/notices/schema';

const MARKS: Record<NoticeKind, [MarkShape, StatusTone]> = {
  SUBMITTED: ['up', 'plain'],
  RETURNED: ['back', 'alert'],
  APPROVED: ['square', 'plain'],
  AWAITING_CONFIRMATION: ['circleOpen', 'plain'],
  DISPUTED: ['cross', 'alert'],
};

type Props = {
  items: readonly NoticeView[];
  /** Marks one as read. */
  action: (data: FormData) => Promise<void>;
  locale: Locale;
  t: Translate;
};

/** One's notices, a line each: what happened, to what, when. */
export function NoticeList({ items, action, locale, t }: Props) {
  const columns = ['kind', 'about', 'at', 'act'].map((key) => ({
    key,
    label: t(`notices.column.${key}`),
  }));
  return (
    <Table caption={t('notices.caption')} hidden columns={columns}>
      {items.map((notice) => (
        <tr key={notice.id}>
          <td className="wide">
            <Status
              mark={MARKS[notice.kind][0]}
              tone={notice.read ? 'quiet' : MARKS[notice.kind][1]}
            >
              {t(`notices.kind.${notice.kind}`)}
            </Status>
          </td>
          <th scope="row">
            <About notice={notice} t={t} />
          </th>
          <td className="nowrap">{formatInstant(notice.at, locale)}</td>
          <td>{notice.read ? null : <MarkRead id={notice.id} action={action} t={t} />}</td>
        </tr>
      ))}
    </Table>
  );
}

function About({ notice: { about, words }, t }: { notice: NoticeView; t: Translate }) {
  if (about === null) return <span className="faint">{t('notices.gone')}</span>;
  return (
    <>
      <a className="plain" href={about.href}>
        {about.title || t('notices.untitled')}
      </a>
      {words ? <Second>{words}</Second> : null}
    </>
  );
}

function MarkRead({ id, action, t }: { id: string; action: Props['action']; t: Translate }) {
  return (
    <form action={action}>
      <input type="hidden" name="id" value={id} />
      <Button look="quiet" small>
        {t('notices.markRead')}
      </Button>
    </form>
  );
}
