import { Table } from '@/components/ui/table';
import type { Change, Json } from '@/lib/core/changes';
import type { Translate } from '@/lib/core/translate';

const MOST_SHOWN = 200;

/** The fields in which a revision differs from the one before it, before and after side by side. */
export function Changes({ changes, t }: { changes: readonly Change[]; t: Translate }) {
  if (changes.length === 0) return <p className="soft">{t('records.change.none')}</p>;
  const columns = ['field', 'before', 'after'].map((key) => ({
    key,
    label: t(`records.change.${key}`),
  }));
  return (
    <>
      <Table caption={t('records.change.field')} hidden columns={columns}>
        {changes.slice(0, MOST_SHOWN).map((change) => (
          <tr key={change.path}>
            <th scope="row">{change.path}</th>
            <td data-label={t('records.change.before')}>{words(change.before, t)}</td>
            <td data-label={t('records.change.after')}>{words(change.after, t)}</td>
          </tr>
        ))}
      </Table>
      {changes.length > MOST_SHOWN ? (
        <p className="small soft mt-3">
          {t('records.change.more', { count: changes.length - MOST_SHOWN })}
        </p>
      ) : null}
    </>
  );
}

/** A value in words: lists and items as their parts, nothing as a dash. */
function words(value: Json, t: Translate): string {
  if (value === null || value === '') return t('common.none');
  if (Array.isArray(value)) {
    return value.length === 0 ? t('common.none') : value.map((each) => words(each, t)).join('; ');
  }
  if (typeof value === 'object') {
    const parts = Object.entries(value).filter(([key, part]) => key !== 'id' && !isEmpty(part));
    return parts.map(([, part]) => words(part, t)).join(', ');
  }
  return String(value);
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}
