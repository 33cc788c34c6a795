import Link from 'next/link';
import { Sides } from '@/components/confirmations/sides';
import { Section } from '@/components/layout/ledger';
import { Bases } from '@/components/records/bases';
import { Revisions } from '@/components/records/revisions';
import { Sources } from '@/components/records/sources';
import { ConferencesSection } from '@/components/regulations/conferences-section';
import { FactsSection } from '@/components/regulations/facts-section';
import { PartiesSection } from '@/components/regulations/parties-section';
import { RelationsSection } from '@/components/regulations/relations-section';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';
import { RecordAttachments } from '../../attachments';
import { confirm } from '../../confirmations';
import { FollowUpsOf } from './follow-ups';

type Props = { regulation: RegulationView; locale: Locale; t: Translate };

/** The sections of the record's page, in the order in which they are read. */
export function RecordSections({ regulation, locale, t }: Props) {
  const words = { locale, t };
  const { conferences, legalBases, articles, sources } = regulation;
  return (
    <>
      <PartiesSection regulation={regulation} {...words} />
      <Confirmations regulation={regulation} {...words} />
      <FactsSection regulation={regulation} {...words} />
      <RelationsSection regulation={regulation} {...words} />
      <ConferencesSection conferences={conferences} {...words} />
      <FollowUpsOf id={regulation.id} {...words} />
      {legalBases.length > 0 ? (
        <Section id="bases" title={t('regulations.bases')} explain={t('regulations.basesExplain')}>
          <Bases bases={legalBases} t={t} />
        </Section>
      ) : null}
      {articles ? (
        <Section id="articles" title={t('regulations.articles')}>
          <div className="prose whitespace-pre-line">{articles}</div>
        </Section>
      ) : null}
      <Section id="sources" title={t('regulations.sources')}>
        <Sources sources={sources} {...words} />
      </Section>
      <RecordAttachments type="REGULATION" id={regulation.id} {...words} />
      <History regulation={regulation} {...words} />
    </>
  );
}

/** What each side says of the record as it is published. */
function Confirmations({ regulation, locale, t }: Props) {
  const { id, confirmations, revisions } = regulation;
  if (confirmations.length === 0) return null;
  const subject = { area: 'regulations', id, revision: revisions[0]?.number ?? 1 } as const;
  return (
    <Section id="confirmations" title={t('regulations.confirmations')}>
      <Sides sides={confirmations} {...{ subject, confirm, locale, t }} />
    </Section>
  );
}

function History({ regulation, locale, t }: Props) {
  const address = `/regulations/${regulation.id}/history`;
  return (
    <Section
      id="history"
      title={t('regulations.history')}
      explain={t('regulations.historyExplain')}
    >
      <Revisions
        revisions={regulation.revisions}
        locale={locale}
        t={t}
        link={({ number }) => (
          <Link href={`${address}#revision-${number}`} prefetch={false}>
            {number > 1
              ? t('records.revision.see', { number: number - 1 })
              : t('records.revision.read')}
          </Link>
        )}
      />
    </Section>
  );
}
