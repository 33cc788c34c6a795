import { Second, Table } from '@/components/ui/table';
import type { Change } from '@/lib/core/changes';
import type { Locale, Translate } from '@/lib/core/translate';
import { isNothing, type Names, valueWords } from './change-words';

const MOST_SHOWN = 200;

type Props = { changes: readonly Change[]; names: Names; locale: Locale; t: Translate };

/** The fields in which a revision differs from the one before it, before and after side by side. */
export function Changes({ changes, names, locale, t }: Props) {
  const told = changes.filter(({ before, after }) => !isNothing(before) || !isNothing(after));
  if (told.length === 0) return <p className="soft">{t('records.change.none')}</p>;
  const columns = ['field', 'before', 'after'].map((key) => ({
    key,
    label: t(`records.change.${key}`),
  }));
  return (
    <>
      <Table caption={t('records.change.field')} hidden columns={columns}>
        {told.slice(0, MOST_SHOWN).map((change) => (
          <ChangeRow key={change.path} change={change} names={names} locale={locale} t={t} />
        ))}
      </Table>
      {told.length > MOST_SHOWN ? (
        <p className="small soft mt-3">
          {t('records.change.more', { count: told.length - MOST_SHOWN })}
        </p>
      ) : null}
    </>
  );
}

function ChangeRow({ change, t, ...words }: Omit<Props, 'changes'> & { change: Change }) {
  const [field = '', item, inner] = change.path.split(/[[\].]+/);
  const named = inner ? `${field}.${inner}` : field;
  const value = (which: 'before' | 'after') => valueWords(change[which], named, { ...words, t });
  return (
    <tr>
      <th scope="row">
        {t(`records.field.${field}`)}
        {inner ? <Second>{item}</Second> : null}
      </th>
      <td data-label={t('records.change.before')}>{value('before')}</td>
      <td data-label={t('records.change.after')}>{value('after')}</td>
    </tr>
  );
}
