import type { ReactNode } from 'react';
import { Second, Table } from '@/components/ui/table';
import type { Json } from '@/lib/core/changes';
import { type Stretch, wordDifference } from '@/lib/core/word-difference';
import type { ComparedRow, Comparison, Place } from '@/lib/operations/publishing/schema/comparison';
import { factsWords, fieldWords, placeWords, valueWords, type Words } from './words';

const MOST_SHOWN = 300;

type Props = {
  comparison: Comparison;
  words: Omit<Words, 'items'>;
  /** Something beneath the name of a field: where a note to it may be written. */
  beside?: (path: string, label: string) => ReactNode;
};

/** Two texts of a record field by field: what was, what is, and where that comes from. */
export function Difference({ comparison, words: given, beside }: Props) {
  const { rows, facts, kept, items } = comparison;
  const words = { ...given, items };
  const { t } = words;
  if (rows.length + facts.length === 0) return <p className="soft">{t('review.diff.none')}</p>;
  const columns = ['field', 'act', 'before', 'after', 'origin'].map((key) => ({
    key,
    label: t(`review.diff.${key}`),
  }));
  const more = rows.length - MOST_SHOWN;
  return (
    <div className="difference">
      <Table caption={t('review.diff.caption')} hidden columns={columns}>
        {rows.slice(0, MOST_SHOWN).map((row) => (
          <ChangedRow key={row.path} row={row} words={words} beside={beside} />
        ))}
        {facts.map((fact) => (
          <FactRow key={`${fact.field}.${fact.item}.${fact.inner}`} fact={fact} words={words} />
        ))}
      </Table>
      {more > 0 ? <p className="small soft">{t('review.diff.more', { count: more })}</p> : null}
      {kept.length > 0 ? (
        <p className="kept">
          {t('review.diff.same', { fields: kept.map((each) => fieldWords(each, t)).join(', ') })}
        </p>
      ) : null}
    </div>
  );
}

function ChangedRow({
  row,
  words,
  beside,
}: {
  row: ComparedRow;
  words: Words;
  beside: Props['beside'];
}) {
  const { t } = words;
  const label = placeWords(row, t);
  const origin = factsWords(row.origin, words);
  return (
    <tr>
      <th scope="row">
        {label}
        <Known place={row} />
        {beside?.(row.path, label)}
      </th>
      <td className="small soft">{t(`review.act.${row.act}`)}</td>
      <Sides {...toldOf(row, words)} whole={row.act === 'moved'} words={words} />
      <td className="small wide" data-label={t('review.diff.origin')}>
        {origin || t('registry.none')}
      </td>
    </tr>
  );
}

/** The item's own words beneath its number, where the row is about a part of it. */
function Known({ place: { inner, name } }: { place: Place }) {
  if (inner === null || name === null) return null;
  return <Second>{name.length > 80 ? `${name.slice(0, 80)}…` : name}</Second>;
}

function FactRow({ fact, words }: { fact: Comparison['facts'][number]; words: Words }) {
  const { t } = words;
  const label = placeWords(fact, t);
  return (
    <tr>
      <th scope="row">{t('review.diff.originOf', { label })}</th>
      <td className="small soft">{t(`review.act.${fact.act}`)}</td>
      <Sides
        before={factsWords(fact.before, words)}
        after={factsWords(fact.after, words)}
        words={words}
      />
      <td className="small wide" data-label={t('review.diff.origin')}>
        {t('registry.none')}
      </td>
    </tr>
  );
}

/** An order is told by what stands where, not by ids. */
function toldOf(row: ComparedRow, words: Words): { before: string; after: string } {
  if (row.act !== 'moved') {
    const field = row.inner === null ? row.field : `${row.field}.${row.inner}`;
    const told = (value: Json) => valueWords(value, field, words);
    return { before: told(row.before), after: told(row.after) };
  }
  const order = (ids: Json) =>
    [ids ?? []]
      .flat()
      .map((id) => words.items[`${row.field}.${String(id)}`])
      .map((item) => item?.name ?? words.t(`review.item.${row.field}`, { n: item?.ordinal ?? 0 }))
      .join(' · ');
  return { before: order(row.before), after: order(row.after) };
}

function Sides({
  before,
  after,
  whole = false,
  words: { t },
}: {
  before: string;
  after: string;
  /** Nothing in it came or went: it only stands elsewhere. */
  whole?: boolean;
  words: Words;
}) {
  const same = (text: string) => [{ text, changed: false }];
  const told = whole ? { before: same(before), after: same(after) } : wordDifference(before, after);
  const nothing = <span className="faint">{t('review.diff.nothing')}</span>;
  return (
    <>
      <td className="wide" data-label={t('review.diff.before')}>
        {before === '' ? nothing : <Stretches of={told.before} as="del" />}
      </td>
      <td className="wide" data-label={t('review.diff.after')}>
        {after === '' ? nothing : <Stretches of={told.after} as="ins" />}
      </td>
    </>
  );
}

function Stretches({ of, as: Mark }: { of: readonly Stretch[]; as: 'del' | 'ins' }) {
  let place = 0;
  return of.map(({ text, changed }) => {
    place += text.length;
    return changed ? <Mark key={place}>{text}</Mark> : <span key={place}>{text}</span>;
  });
}
