import Link from 'next/link';
import { AuditLines } from '@/components/dashboard/audit';
import { NearingEndList } from '@/components/dashboard/nearing-end';
import { Published } from '@/components/dashboard/published';
import { ConferenceLines, RegulationLines } from '@/components/dashboard/record-lines';
import { WaitingList } from '@/components/dashboard/waiting';
import { Section } from '@/components/layout/ledger';
import { Empty } from '@/components/ui/empty';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Dashboard } from '@/lib/operations/dashboard/schema';

type Props = { view: Dashboard; locale: Locale; t: Translate };

/** The sections that concern this person, what waits for them first. */
export function Sections({ view, locale, t }: Props) {
  const { own, published, nearingEnd } = view;
  const words = { locale, t };
  return (
    <>
      <ByRole view={view} {...words} />
      {own ? <Own own={own} {...words} /> : null}
      <Section {...headOf('published', t)}>
        {published.length > 0 ? (
          <Published publications={published} {...words} />
        ) : (
          <Empty title={t('dashboard.published.empty')}>{t('dashboard.published.hint')}</Empty>
        )}
      </Section>
      <Section {...headOf('ending', t)}>
        <NearingEndList papers={nearingEnd} {...words} />
      </Section>
    </>
  );
}

/** What waits for secretaries and approvers, what is there for administrators and auditors. */
function ByRole({ view: { waiting, installation, audit }, locale, t }: Props) {
  return (
    <>
      {waiting ? (
        <Section {...headOf('waiting', t)}>
          <WaitingList waiting={waiting} locale={locale} t={t} />
        </Section>
      ) : null}
      {installation ? (
        <Section {...headOf('installation', t)}>
          <p>{t('dashboard.installation', installation)}</p>
        </Section>
      ) : null}
      {audit ? (
        <Section {...headOf('audit', t)}>
          <AuditLines events={audit} locale={locale} t={t} />
        </Section>
      ) : null}
    </>
  );
}

function headOf(id: string, t: Translate) {
  return { id, title: t(`dashboard.section.${id}`), explain: t(`dashboard.explain.${id}`) };
}

/** The newest papers and conferences of one's own units, and the way to all of them. */
function Own({
  own,
  locale,
  t,
}: {
  own: NonNullable<Dashboard['own']>;
  locale: Locale;
  t: Translate;
}) {
  const { regulations, conferences, unit } = own;
  const isEmpty = regulations.total + conferences.total === 0;
  return (
    <Section {...headOf('own', t)}>
      {isEmpty ? (
        <Empty title={t('dashboard.own.empty')}>{t('dashboard.own.hint')}</Empty>
      ) : (
        <>
          <h3>{t('registry.regulations')}</h3>
          <RegulationLines items={regulations.items} locale={locale} t={t} />
          <All area="regulations" unit={unit} {...regulations} t={t} />
          <h3>{t('registry.conferences')}</h3>
          <ConferenceLines items={conferences.items} locale={locale} t={t} />
          <All area="conferences" unit={unit} {...conferences} t={t} />
        </>
      )}
    </Section>
  );
}

function All({
  area,
  unit,
  total,
  totalIsCapped,
  t,
}: {
  area: string;
  unit: string | null;
  total: number;
  totalIsCapped: boolean;
  t: Translate;
}) {
  const words = t(`dashboard.own.${area}${totalIsCapped ? 'Capped' : ''}`, { count: total });
  return (
    <p className="tally">
      {unit && total > 0 ? (
        <Link href={`/${area}?unit=${unit}`} prefetch={false}>
          {words}
        </Link>
      ) : (
        words
      )}
    </p>
  );
}
