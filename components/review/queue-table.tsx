import { Status } from '@/components/ui/status';
import { Second, Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { QueueItem } from '@/lib/operations/publishing/schema/review';

/** What waits for review, oldest first; what somebody else has to decide says why. */
export function QueueTable({
  items,
  locale,
  t,
}: {
  items: readonly QueueItem[];
  locale: Locale;
  t: Translate;
}) {
  const columns = ['what', 'unit', 'submitted', 'state'].map((key) => ({
    key,
    label: t(`review.list.${key}`),
  }));
  return (
    <Table caption={t('review.list.caption')} hidden columns={columns}>
      {items.map((item) => (
        <tr key={item.id}>
          <th scope="row">
            <a className="plain" href={`/review/${item.id}`}>
              {item.title || t(`review.untitled.${item.type}`)}
            </a>
            <Second>{kindOf(item, t)}</Second>
          </th>
          <td data-label={t('review.list.unit')}>{item.unit}</td>
          <td className="nowrap" data-label={t('review.list.submitted')}>
            {formatInstant(item.submittedAt, locale)}
          </td>
          <td className="wide">
            <Status
              mark={item.obstacle === null ? 'up' : 'squareEmpty'}
              tone={item.obstacle === null ? 'strong' : 'quiet'}
            >
              {t(`review.obstacle.${item.obstacle}`)}
            </Status>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function kindOf({ type, number, author }: QueueItem, t: Translate): string {
  const parts = [
    t(`review.type.${type}`),
    number > 1 ? t('review.list.revision', { number }) : t('review.list.first'),
    author ? t('review.list.by', { author }) : '',
  ];
  return parts.filter(Boolean).join(', ');
}
