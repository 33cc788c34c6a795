import Link from 'next/link';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { Second, Table } from '@/components/ui/table';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';

/** The conferences at which the paper was reviewed or signed, newest first. */
export function ConferencesSection({
  conferences,
  locale,
  t,
}: {
  conferences: RegulationView['conferences'];
  locale: Locale;
  t: Translate;
}) {
  const columns = [
    { key: 'held', label: t('regulations.conference.held') },
    { key: 'title', label: t('regulations.conference.title') },
    { key: 'period', label: t('regulations.conference.period') },
    { key: 'figures', label: t('regulations.conference.figures'), right: true },
    { key: 'outcomes', label: t('regulations.conference.outcomes'), right: true },
  ];
  return (
    <Section id="conferences" title={t('regulations.conferences')}>
      {conferences.length === 0 ? (
        <p className="soft">{t('records.noConferences')}</p>
      ) : (
        <Table caption={t('regulations.conferences')} hidden columns={columns}>
          {conferences.map((each) => (
            <ConferenceRow key={`${each.id}${each.role}`} each={each} locale={locale} t={t} />
          ))}
        </Table>
      )}
    </Section>
  );
}

function ConferenceRow({
  each,
  locale,
  t,
}: {
  each: RegulationView['conferences'][number];
  locale: Locale;
  t: Translate;
}) {
  return (
    <tr>
      <td className="nowrap">
        <DateText date={each.heldOn} locale={locale} t={t} />
      </td>
      <th scope="row">
        <Link className="plain" href={`/conferences/${each.id}`} prefetch={false}>
          {each.title}
        </Link>
        {each.role === 'SIGNS' ? <Second>{t('regulations.signedThere')}</Second> : null}
      </th>
      <td>{each.periodText ?? <span className="faint">{t('registry.unknown')}</span>}</td>
      <td className="right" data-label={t('regulations.conference.figures')}>
        {each.figures}
      </td>
      <td className="right" data-label={t('regulations.conference.outcomes')}>
        {each.outcomes}
      </td>
    </tr>
  );
}
