import { Section } from '@/components/layout/ledger';
import { PairLinks } from '@/components/pairs/pair-links';
import { DateText } from '@/components/records/date-text';
import { Origin, OriginText, originOf } from '@/components/records/origin';
import { Fact, Facts } from '@/components/ui/facts';
import { Second } from '@/components/ui/table';
import { formatEdtf } from '@/lib/core/edtf/format';
import { DelegateCounts } from './figures';
import type { MinutesPart } from './frame';
import { Reviewed, Signed } from './papers';
import { ConferenceParties, Venues } from './places';
import { Stated } from './stated';

/** Day, period, mode, places, delegates and papers, each with where it comes from. */
export function FactSection(part: MinutesPart) {
  const { view, t } = part;
  const whence = originOf(view.provenance, 'heldOn');
  const doubtful = whence !== null && whence.certainty !== 'STATED';
  const title = doubtful
    ? t(`conferences.whence.${view.heldOn.edtf ? 'INFERRED' : 'UNKNOWN'}`)
    : '';
  const note = doubtful ? (
    <>
      <h3>{title}</h3>
      <OriginText entry={whence} t={t} />
    </>
  ) : null;
  return (
    <Section
      id="facts"
      title={t('conferences.section.facts')}
      explain={t('conferences.section.factsExplain')}
      notes={note}
    >
      <Facts>
        <WhenFacts {...part} />
        <WhereFacts {...part} />
        <PaperFacts {...part} />
      </Facts>
    </Section>
  );
}

function WhenFacts({ view, locale, t }: MinutesPart) {
  const { heldOn, period, provenance } = view;
  const periodSpan = period.edtf ? formatEdtf(period.edtf, locale) : null;
  return (
    <>
      <Fact label={t('conferences.fact.heldOn')}>
        <Origin
          entry={originOf(provenance, 'heldOn')}
          t={t}
          drawn={heldOn.certainty !== 'STATED' || heldOn.edtf === null}
        >
          <DateText date={heldOn} locale={locale} t={t} />
        </Origin>
      </Fact>
      <Fact label={t('conferences.fact.period')}>
        <Stated entry={originOf(provenance, 'periodText')} t={t}>
          {period.text ?? periodSpan}
        </Stated>
        {period.text && periodSpan && periodSpan !== period.text ? (
          <Second>{periodSpan}</Second>
        ) : null}
      </Fact>
    </>
  );
}

function WhereFacts(part: MinutesPart) {
  const { view, t } = part;
  return (
    <>
      <Fact label={t('conferences.fact.mode')}>
        <Stated entry={originOf(view.provenance, 'mode')} t={t}>
          {view.mode ? t(`codes.mode.${view.mode}`) : null}
        </Stated>
      </Fact>
      <Fact label={t('conferences.fact.parties')}>
        <ConferenceParties {...part} />
        <PairLinks parties={view.parties.flatMap(({ unit }) => unit ?? [])} t={t} />
      </Fact>
      <Fact label={t('conferences.fact.VENUE')}>
        <Venues {...part} as="VENUE" />
      </Fact>
      {view.venues.some(({ role }) => role === 'BRIDGE_POINT') ? (
        <Fact label={t('conferences.fact.BRIDGE_POINT')}>
          <Venues {...part} as="BRIDGE_POINT" />
        </Fact>
      ) : null}
    </>
  );
}

function PaperFacts(part: MinutesPart) {
  const { view, t } = part;
  return (
    <>
      <Fact label={t('conferences.fact.delegates')}>
        <DelegateCounts {...part} />
      </Fact>
      <Fact label={t('conferences.fact.kinds')}>
        <Origin entry={originOf(view.provenance, 'kinds')} t={t}>
          {view.kinds.length > 0
            ? view.kinds.map((kind) => t(`codes.conferenceKind.${kind}`)).join(', ')
            : t('conferences.noKind')}
        </Origin>
      </Fact>
      <Fact label={t('conferences.fact.REVIEWS')}>
        <Reviewed {...part} />
      </Fact>
      <Fact label={t('conferences.fact.SIGNS')}>
        <Signed {...part} />
      </Fact>
      {view.note ? <Fact label={t('conferences.fact.note')}>{view.note}</Fact> : null}
    </>
  );
}
