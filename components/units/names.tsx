import { PartyLink } from '@/components/records/party';
import { Second, Table } from '@/components/ui/table';
import type { Locale, Translate } from '@/lib/core/translate';
import type { UnitNameView, UnitView } from '@/lib/domain/units/schema/views';
import { CertaintyWord, Period } from './dates';

type Words = { locale: Locale; t: Translate };

/** What a unit was and is called, each name with its time, its source and how far it is stated. */
export function Names({ names, locale, t }: { names: readonly UnitNameView[] } & Words) {
  const columns = ['name', 'kind', 'period', 'certainty'].map((key) => ({
    label: t(`units.column.${key}`),
  }));
  return (
    <Table caption={t('units.section.names')} hidden columns={columns}>
      {names.map((name) => (
        <tr key={`${name.kind}${name.name}`} className={name.to ? 'ended' : undefined}>
          <th scope="row">
            {name.name}
            {name.source ? <Second>{t('units.source', { source: name.source })}</Second> : null}
          </th>
          <td>{t(`codes.unitName.${name.kind}`)}</td>
          <td data-label={t('units.column.period')}>
            {isShortForm(name) ? (
              <span className="faint">{t('registry.none')}</span>
            ) : (
              <Period from={name.from} to={name.to} locale={locale} t={t} />
            )}
          </td>
          <td data-label={t('units.column.certainty')}>
            <CertaintyWord certainty={name.certainty} t={t} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** To whom a unit belonged, and when. */
export function Superiors({ superiors, locale, t }: Pick<UnitView, 'superiors'> & Words) {
  if (superiors.length === 0) return <p className="soft">{t('units.noSuperior')}</p>;
  const columns = ['superior', 'period', 'certainty'].map((key) => ({
    label: t(`units.column.${key}`),
  }));
  return (
    <Table caption={t('units.section.superiors')} hidden columns={columns}>
      {superiors.map((superior) => (
        <tr key={`${superior.code}${superior.from}`}>
          <th scope="row">
            <PartyLink party={superior} />
          </th>
          <td data-label={t('units.column.period')}>
            <Period from={superior.from} to={superior.to} locale={locale} t={t} />
          </td>
          <td data-label={t('units.column.certainty')}>
            <CertaintyWord certainty={superior.certainty} t={t} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

/** A way to write a name has no time of its own. */
function isShortForm({ kind, from, to }: UnitNameView): boolean {
  return kind === 'ALIAS' && from === null && to === null;
}
