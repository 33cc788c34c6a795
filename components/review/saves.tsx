import { Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Review } from '@/lib/operations/publishing/schema/review';

/** Who saved the draft, and when. */
export function Saves({
  saves,
  locale,
  t,
}: {
  saves: Review['saves'];
  locale: Locale;
  t: Translate;
}) {
  if (saves.length === 0) return <p className="soft">{t('review.hands.none')}</p>;
  const columns = ['version', 'who', 'at'].map((key) => ({ key, label: t(`review.hands.${key}`) }));
  return (
    <Table caption={t('review.hands.caption')} hidden columns={columns}>
      {saves.map(({ version, by, at }) => (
        <tr key={version}>
          <td data-label={t('review.hands.version')}>{version}</td>
          <td data-label={t('review.hands.who')}>{by ?? t('registry.unknown')}</td>
          <td className="nowrap" data-label={t('review.hands.at')}>
            {formatInstant(at, locale)}
          </td>
        </tr>
      ))}
    </Table>
  );
}
