import Link from 'next/link';
import type { ReactNode } from 'react';
import { Section } from '@/components/layout/ledger';
import { DateText } from '@/components/records/date-text';
import { Origin, originOf } from '@/components/records/origin';
import { PartyLink } from '@/components/records/party';
import { Fact, Facts } from '@/components/ui/facts';
import { Second } from '@/components/ui/table';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';

type Props = { regulation: RegulationView; locale: Locale; t: Translate };

/** The paper itself: number, dates, fields, review cycle, who signed; each opens its origin. */
export function FactsSection({ regulation, locale, t }: Props) {
  const { provenance } = regulation;
  const fact = (field: string, value: ReactNode) => (
    <Origin entry={originOf(provenance, field)} t={t}>
      {value}
    </Origin>
  );
  const date = (field: 'signedOn' | 'effectiveOn' | 'endsOn') => (
    <Fact label={t(`regulations.fact.${field}`)}>
      {fact(field, <DateText date={regulation[field]} locale={locale} t={t} />)}
      {field === 'endsOn' && regulation.endIsOpen ? (
        <Second>{t('regulations.openEnd')}</Second>
      ) : null}
    </Fact>
  );
  return (
    <Section id="facts" title={t('regulations.facts')} explain={t('regulations.factsExplain')}>
      <Facts>
        <Fact label={t('regulations.fact.number')}>
          {fact('number', regulation.number ?? t('regulations.unnumbered'))}
        </Fact>
        {date('signedOn')}
        {date('effectiveOn')}
        {date('endsOn')}
        {regulation.fields.length > 0 ? (
          <Fact label={t('regulations.fact.fields')}>
            {fact('fields', regulation.fields.join('; '))}
          </Fact>
        ) : null}
        {regulation.summary ? (
          <Fact label={t('regulations.fact.summary')}>{fact('summary', regulation.summary)}</Fact>
        ) : null}
        <Cycles regulation={regulation} t={t} />
        <Signatories regulation={regulation} t={t} />
      </Facts>
    </Section>
  );
}

function Cycles({ regulation, t }: Omit<Props, 'locale'>) {
  if (regulation.reviewCycles.length === 0) return null;
  return (
    <Fact label={t('regulations.fact.cycle')}>
      <ul>
        {regulation.reviewCycles.map((cycle) => (
          <li key={`${cycle.kind}${cycle.everyMonths}${cycle.text}`}>{cycleWords(cycle, t)}</li>
        ))}
      </ul>
    </Fact>
  );
}

function cycleWords(cycle: RegulationView['reviewCycles'][number], t: Translate): string {
  return [
    cycle.kind ? t(`codes.conferenceKind.${cycle.kind}`) : '',
    cycle.everyMonths ? t('regulations.everyMonths', { months: cycle.everyMonths }) : '',
    cycle.atEnd ? t('regulations.atEnd') : '',
    cycle.hostByRotation ? t('regulations.byRotation') : '',
    cycle.text ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}

function Signatories({ regulation, t }: Omit<Props, 'locale'>) {
  if (regulation.signatories.length === 0) return null;
  return (
    <Fact label={t('regulations.fact.signatories')}>
      <ul>
        {regulation.signatories.map(({ itemId, person, rank, posts, unit, capacity }) => (
          <li key={itemId}>
            <Origin entry={originOf(regulation.provenance, 'name', itemId)} t={t}>
              {[capacity ? t(`codes.capacity.${capacity}`) : '', rank].filter(Boolean).join(' ')}{' '}
              {person ? (
                <Link href={`/people/${person.id}`} prefetch={false}>
                  {person.name}
                </Link>
              ) : (
                t('registry.unknown')
              )}
            </Origin>
            <Second>
              {posts.join('; ')} {unit ? <PartyLink party={unit} /> : null}
            </Second>
          </li>
        ))}
      </ul>
    </Fact>
  );
}
