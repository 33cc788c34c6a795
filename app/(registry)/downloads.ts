import type { DownloadLink } from '@/components/exports/download-links';
import type { Translate } from '@/lib/core/translate';

type Filter = Record<string, string | number | readonly string[] | undefined>;

/** Places in a list and the units as typed: of no use to a file of the whole. */
const OF_THE_PAGE = new Set(['unit', 'limit', 'cursor']);

/**
 * Links to a list as a spreadsheet and as CSV, under the filter of the page. Its units, understood
 * with all beneath them, are named by their codes.
 */
export function tableLinks(
  list: 'regulations' | 'conferences' | 'units' | 'pairs' | 'follow-ups',
  filter: Filter,
  units: readonly (readonly string[])[],
  t: Translate,
): DownloadLink[] {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (OF_THE_PAGE.has(name) || value === undefined) continue;
    query.append(name, String(value));
  }
  for (const [code = ''] of units) query.append('unit', code);
  if (units.length > 0) query.append('rollup', '1');
  const href = (format: string) =>
    `/api/v1/${list}?${query}${query.size > 0 ? '&' : ''}format=${format}`;
  return [
    { href: href('xlsx'), label: t('exports.link.table') },
    { href: href('csv'), label: t('exports.link.csv') },
  ];
}

/** The link to a record as a Word paper. */
export function paperLinks(
  path: string,
  t: Translate,
  asked: Record<string, string> = {},
): DownloadLink[] {
  const query = new URLSearchParams({ ...asked, format: 'docx' });
  return [{ href: `/api/v1${path}?${query}`, label: t('exports.link.word') }];
}
