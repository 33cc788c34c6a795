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
  const { waiting, own, installation, audit, published, nearingEnd } = view;
  const head = (id: string) => ({
    id,
    title: t(`dashboard.section.${id}`),
    explain: t(`dashboard.explain.${id}`),
  });
  const words = { locale, t };
  return (
    <>
      {waiting ? (
        <Section {...head('waiting')}>
          <WaitingList waiting={waiting} {...words} />
        </Section>
      ) : null}
      {installation ? (
        <Section {...head('installation')}>
          <p>{t('dashboard.installation', installation)}</p>
        </Section>
      ) : null}
      {audit ? (
        <Section {...head('audit')}>
          <AuditLines events={audit} {...words} />
        </Section>
      ) : null}
      {own ? <Own own={own} {...words} /> : null}
      <Section {...head('published')}>
        {published.length > 0 ? (
          <Published publications={published} {...words} />
        ) : (
          <Empty title={t('dashboard.published.empty')}>{t('dashboard.published.hint')}</Empty>
        )}
      </Section>
      <Section {...head('ending')}>
        <NearingEndList papers={nearingEnd} {...words} />
      </Section>
    </>
  );
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
    <Section id="own" title={t('dashboard.section.own')} explain={t('dashboard.explain.own')}>
      {isEmpty ? (
        <Empty title={t('dashboard.own.empty')}>{t('dashboard.own.hint')}</Empty>
      ) : (
        <>
          <h3>{t('common.regulations')}</h3>
          <RegulationLines items={regulations.items} locale={locale} t={t} />
          <All area="regulations" unit={unit} count={regulations.total} t={t} />
          <h3>{t('common.conferences')}</h3>
          <ConferenceLines items={conferences.items} locale={locale} t={t} />
          <All area="conferences" unit={unit} count={conferences.total} t={t} />
        </>
      )}
    </Section>
  );
}

function All({
  area,
  unit,
  count,
  t,
}: {
  area: string;
  unit: string | null;
  count: number;
  t: Translate;
}) {
  const words = t(`dashboard.own.${area}`, { count });
  return (
    <p className="tally">
      {unit && count > 0 ? (
        <Link href={`/${area}?unit=${unit}`} prefetch={false}>
          {words}
        </Link>
      ) : (
        words
      )}
    </p>
  );
}
