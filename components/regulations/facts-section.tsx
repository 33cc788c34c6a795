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
  const { kind, number, fields, summary } = regulation;
  const fact = (field: string, value: ReactNode) => (
    <OriginFact field={field} regulation={regulation} t={t}>
      {value}
    </OriginFact>
  );
  return (
    <Section id="facts" title={t('regulations.facts')} explain={t('regulations.factsExplain')}>
      <Facts>
        {fact('kind', t(`codes.regulationKind.${kind}`))}
        {fact('number', number ?? t('regulations.unnumbered'))}
        <Dates regulation={regulation} locale={locale} t={t} />
        {fields.length > 0 ? fact('fields', fields.join('; ')) : null}
        {summary ? fact('summary', summary) : null}
        <Cycles regulation={regulation} t={t} />
        <Signatories regulation={regulation} t={t} />
      </Facts>
    </Section>
  );
}

function OriginFact({
  field,
  regulation,
  drawn,
  t,
  children,
}: Omit<Props, 'locale'> & { field: string; drawn?: boolean; children: ReactNode }) {
  return (
    <Fact label={t(`regulations.fact.${field}`)}>
      <Origin entry={originOf(regulation.provenance, field)} drawn={drawn} t={t}>
        {children}
      </Origin>
    </Fact>
  );
}

/** A date draws its own doubt. */
function Dates({ regulation, locale, t }: Props) {
  const words = { locale, t };
  return (
    <>
      <OriginFact field="signedOn" regulation={regulation} drawn t={t}>
        <DateText date={regulation.signedOn} {...words} />
      </OriginFact>
      <OriginFact field="effectiveOn" regulation={regulation} drawn t={t}>
        <DateText date={regulation.effectiveOn} {...words} />
      </OriginFact>
      <OriginFact field="endsOn" regulation={regulation} drawn t={t}>
        <DateText date={regulation.endsOn} {...words} />
        {regulation.endIsOpen ? ` ${t('regulations.openEnd')}` : null}
      </OriginFact>
    </>
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
  const when = [
    cycle.kind ? t(`codes.conferenceKind.${cycle.kind}`) : '',
    cycle.everyMonths ? t('regulations.everyMonths', { months: cycle.everyMonths }) : '',
    cycle.atEnd ? t('regulations.atEnd') : '',
    cycle.hostByRotation ? t('regulations.byRotation') : '',
  ];
  return [when.filter(Boolean).join(', '), cycle.text].filter(Boolean).join(': ');
}

function Signatories({ regulation, t }: Omit<Props, 'locale'>) {
  const { signatories, provenance } = regulation;
  const whence = originOf(provenance, 'signatories');
  if (signatories.length === 0 && whence === null) return null;
  return (
    <Fact label={t('regulations.fact.signatories')}>
      {signatories.length === 0 ? (
        <Origin entry={whence} t={t}>
          {t('registry.unknown')}
        </Origin>
      ) : (
        <ul>
          {signatories.map((each) => (
            <Signatory key={each.itemId} signatory={each} provenance={provenance} t={t} />
          ))}
        </ul>
      )}
    </Fact>
  );
}

function Signatory({
  signatory: { itemId, person, rank, posts, unit, capacity },
  provenance,
  t,
}: {
  signatory: RegulationView['signatories'][number];
  provenance: RegulationView['provenance'];
  t: Translate;
}) {
  return (
    <li>
      <Origin entry={originOf(provenance, 'name', itemId)} t={t}>
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
        {posts.join('; ')}
        {posts.length > 0 && unit ? ' · ' : null}
        {unit ? <PartyLink party={unit} /> : null}
      </Second>
    </li>
  );
}
