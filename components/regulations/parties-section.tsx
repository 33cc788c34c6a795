import { Section } from '@/components/layout/ledger';
import { PairLinks } from '@/components/pairs/pair-links';
import { Origin, originOf } from '@/components/records/origin';
import { PartyLink, PartyNow } from '@/components/records/party';
import { Second, Table } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';
import type { PartyView } from '@/lib/domain/sources/schema/views';

type Props = { regulation: RegulationView; locale: Locale; t: Translate };

/** Who agreed: the names of the day, what they are called now, and in what role. */
export function PartiesSection(props: Props) {
  const { regulation, locale, t } = props;
  const { signedOn, parties } = regulation;
  const day = signedOn.edtf ? formatEdtf(signedOn.edtf, locale) : null;
  const columns = [
    { key: 'then', label: day ? t('regulations.nameOn', { day }) : t('regulations.name') },
    { key: 'now', label: t('regulations.today') },
    { key: 'role', label: t('regulations.role') },
  ];
  return (
    <Section
      id="parties"
      title={t('regulations.parties')}
      explain={t(`regulations.partiesExplain${day ? '' : 'Undated'}`)}
    >
      <Table caption={t('regulations.parties')} hidden columns={columns}>
        <IssuerRows {...props} />
        {parties.map((party) => (
          <PartyRow key={party.itemId} {...{ party, regulation, locale, t }} />
        ))}
      </Table>
      <PairLinks parties={parties.flatMap(({ unit }) => unit ?? [])} t={t} />
    </Section>
  );
}

/** Who issued it without being one of its parties. */
function IssuerRows({ regulation: { issuers, parties }, locale, t }: Props) {
  const others = issuers.filter(({ code }) => !parties.some(({ unit }) => unit?.code === code));
  return others.map((issuer) => (
    <tr key={issuer.code}>
      <Named unit={issuer} statedName={null} t={t} />
      <Now unit={issuer} locale={locale} t={t} />
      <td>{t('regulations.issuer')}</td>
    </tr>
  ));
}

function PartyRow({
  party,
  regulation,
  locale,
  t,
}: Props & { party: RegulationView['parties'][number] }) {
  return (
    <tr>
      <Named unit={party.unit} statedName={party.statedName} t={t} />
      <Now unit={party.unit} locale={locale} t={t} />
      <td>
        <Origin entry={originOf(regulation.provenance, 'unit', party.itemId)} t={t}>
          {t(`codes.partyRole.${party.role}`)}
        </Origin>
        {party.note ? <Second>{party.note}</Second> : null}
      </td>
    </tr>
  );
}

function Named({
  unit,
  statedName,
  t,
}: {
  unit: PartyView | null;
  statedName: string | null;
  t: Translate;
}) {
  return (
    <th scope="row">
      {unit ? <PartyLink party={unit} /> : statedName}
      {unit?.isClass ? <Second>{t('regulations.class')}</Second> : null}
      {unit && statedName ? (
        <Second>{t('regulations.asWritten', { name: statedName })}</Second>
      ) : null}
    </th>
  );
}

function Now({ unit, locale, t }: { unit: PartyView | null; locale: Locale; t: Translate }) {
  if (unit === null) return <td className="faint">{t('registry.none')}</td>;
  if (unit.now === null) return <td className="soft">{t('regulations.unchanged')}</td>;
  return (
    <td>
      <PartyNow party={unit} locale={locale} t={t} />
    </td>
  );
}
