import { Section } from '@/components/layout/ledger';
import { PartyLink } from '@/components/records/party';
import { Changes } from '@/components/units/changes';
import { Names, Superiors } from '@/components/units/names';
import { Subordinates } from '@/components/units/subordinates';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { UnitView } from '@/lib/domain/units/schema/views';

type Props = { unit: UnitView; locale: Locale; t: Translate };

/** Beneath the title: to whom it belongs, and what has become of it. */
export function UnderTitle({ unit, locale, t }: Props) {
  const { chain, ended, to, successors } = unit;
  return (
    <>
      {chain.length > 0 ? (
        <p>
          {t('units.belongsTo')} <Linked units={chain} />
        </p>
      ) : null}
      {ended && to ? <p>{t('units.endedOn', { date: formatEdtf(to, locale) })}</p> : null}
      {successors.length > 0 ? (
        <p>
          {t('registry.nowCalled')} <Linked units={successors} />
        </p>
      ) : null}
    </>
  );
}

/** What is known of the unit itself: names, superiors, subordinates, changes. */
export function UnitSections({ unit, locale, t }: Props) {
  return (
    <>
      <Section id="names" title={t('units.section.names')} explain={t('units.explainNames')}>
        <Names names={unit.names} locale={locale} t={t} />
      </Section>
      <Section id="superiors" title={t('units.section.superiors')}>
        <Superiors superiors={unit.superiors} locale={locale} t={t} />
      </Section>
      <Section id="subordinates" title={t('units.section.subordinates')}>
        <Subordinates code={unit.code} subordinates={unit.subordinates} t={t} />
      </Section>
      <Section id="changes" title={t('units.section.changes')} explain={t('units.explainChanges')}>
        <Changes changes={unit.changes} locale={locale} t={t} />
      </Section>
    </>
  );
}

function Linked({ units }: { units: UnitView['chain'] }) {
  return units.map((unit, index) => (
    <span key={unit.code}>
      {index > 0 ? ', ' : null}
      <PartyLink party={unit} />
    </span>
  ));
}
