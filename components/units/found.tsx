import { PartyLink } from '@/components/records/party';
import { Tag } from '@/components/ui/status';
import { Second } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { FoundUnit } from '@/lib/domain/units/schema/views';

type Words = { locale: Locale; t: Translate };

/** Units that bear the sought words: under whom they stand, and by which name they were found. */
export function Found({ units, locale, t }: { units: readonly FoundUnit[] } & Words) {
  return (
    <ul>
      {units.map((unit) => (
        <li key={unit.code} className="border-b border-rule py-2">
          <PartyLink party={unit} /> <Remarks unit={unit} locale={locale} t={t} />
          <Second>{placeOf(unit, t)}</Second>
        </li>
      ))}
    </ul>
  );
}

function Remarks({ unit, locale, t }: { unit: FoundUnit } & Words) {
  const { matched, ended, to, abbreviations } = unit;
  return (
    <>
      {abbreviations[0] ? <span className="faint small">{abbreviations[0]}</span> : null}{' '}
      {matched ? <span className="soft small">{t('units.matched', { name: matched })}</span> : null}{' '}
      {ended && to ? <Tag>{t('units.endedOn', { date: formatEdtf(to, locale) })}</Tag> : null}
    </>
  );
}

function placeOf({ chain, sector, kind }: FoundUnit, t: Translate): string {
  const above = chain.map(({ name }) => name).join(', ');
  const what = `${t(`codes.unitKind.${kind}`)} · ${t(`codes.sector.${sector}`)}`;
  return above === '' ? what : `${what} · ${t('units.of', { chain: above })}`;
}
