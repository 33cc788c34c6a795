import { Button } from '@/components/ui/button';
import { Second, Table } from '@/components/ui/table';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { DraftItem } from '@/lib/operations/publishing/schema/draft';
import { DraftKey, type SendDraft } from './draft-key';
import { DraftStatus } from './draft-status';

type Words = { locale: Locale; t: Translate };
type Acts = { discard: SendDraft; restore: SendDraft };

const EMPTY = { mine: 'drafts.none', unit: 'drafts.noneOfUnit', withdrawn: null } as const;

/** Drafts of one kind, latest saved first. */
export function DraftList({
  list,
  items,
  ...rest
}: Words & Acts & { list: keyof typeof EMPTY; items: readonly DraftItem[] }) {
  const { t } = rest;
  const empty = EMPTY[list];
  if (items.length === 0) return <p className="soft">{empty ? t(empty) : '–'}</p>;
  return (
    <Table
      caption={t('drafts.caption', { list: t(`drafts.${list}`) })}
      hidden
      columns={(['draft', 'state', 'saved', 'author', 'acts'] as const).map((key) => ({
        label: t(`drafts.column.${key}`),
      }))}
    >
      {items.map((item) => (
        <Line key={item.id} item={item} {...rest} />
      ))}
    </Table>
  );
}

function Line({ item, discard, restore, t, locale }: Words & Acts & { item: DraftItem }) {
  const label = (key: string) => t(`drafts.column.${key}`);
  return (
    <tr>
      <th scope="row" data-label={label('draft')}>
        <a href={`/drafts/${item.id}`}>{item.title || t('drafts.untitled')}</a>
        <Second>
          {t(`drafts.${item.isCorrection ? 'correctionOf' : 'newOf'}.${item.type}`)}
          {', '}
          {item.unit}
        </Second>
      </th>
      <td data-label={label('state')}>
        <DraftStatus state={item.state} t={t} />
        {item.state === 'RETURNED' ? <Second>{item.returnReason}</Second> : null}
      </td>
      <td data-label={label('saved')}>{formatInstant(item.savedAt, locale)}</td>
      <td data-label={label('author')}>{item.author ?? '–'}</td>
      <td data-label={label('acts')}>
        <Act item={item} act={item.can.withdraw ? discard : null} label={t('drafts.discard')} />
        <Act item={item} act={item.can.restore ? restore : null} label={t('drafts.restore')} />
      </td>
    </tr>
  );
}

function Act({ item, act, label }: { item: DraftItem; act: SendDraft | null; label: string }) {
  if (act === null) return null;
  return (
    <form action={act}>
      <DraftKey item={item} />
      <Button look="quiet" small>
        {label}
      </Button>
    </form>
  );
}
