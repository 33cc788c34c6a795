import { Empty } from '@/components/ui/empty';
import { Found } from '@/components/units/found';
import { Tree } from '@/components/units/tree';
import type { Locale, Translate } from '@/lib/core/translate';
import type { UnitsAsked } from '@/lib/domain/units/queries/list';
import type { UnitTreeFilter } from '@/lib/domain/units/schema/views';

type Asked = { asked: UnitsAsked; filter: UnitTreeFilter; locale: Locale; t: Translate };

/** How many there are, in words, and the units themselves: found by name, or as a tree. */
export function Results(props: Asked) {
  const { asked, t } = props;
  return (
    <>
      <p className="tally">
        <span>{asked.kind === 'found' ? foundWords(asked, t) : treeWords(asked, t)}</span>
      </p>
      <Units {...props} />
    </>
  );
}

function Units({ asked, filter, locale, t }: Asked) {
  const isEmpty = asked.kind === 'found' ? asked.total === 0 : asked.tree.groups.length === 0;
  if (isEmpty) return <Empty title={t('units.empty')}>{t('units.emptyHint')}</Empty>;
  if (asked.kind === 'found') return <Found units={asked.units} locale={locale} t={t} />;
  const isNarrowed = filter.sector !== undefined || asked.under !== null;
  return <Tree groups={asked.tree.groups} open={isNarrowed} locale={locale} t={t} />;
}

function foundWords({ units, total }: Extract<UnitsAsked, { kind: 'found' }>, t: Translate) {
  const words = t('units.found', { count: total });
  return units.length < total ? `${words} ${t('units.first', { count: units.length })}` : words;
}

function treeWords({ tree, under }: Extract<UnitsAsked, { kind: 'tree' }>, t: Translate) {
  const { living, ended } = tree;
  const words = t('units.count', { living });
  const others = ended > 0 ? t('units.countEnded', { ended }) : '';
  return [under ? t('units.under', { name: under.name }) : '', words, others].join(' ').trim();
}
