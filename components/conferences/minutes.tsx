import type { ReactNode } from 'react';
import { OlderThreads } from '@/components/follow-ups/of-conference';
import { Ledger, Section } from '@/components/layout/ledger';
import { Bases } from '@/components/records/bases';
import { Revisions } from '@/components/records/revisions';
import { Sources } from '@/components/records/sources';
import { CommendationSection } from './commendations';
import { FactSection } from './facts';
import { FigureSection } from './figures';
import type { MinutesPart } from './frame';
import { OutcomeSection, ResultSection } from './outcomes';
import { ParticipantSection } from './participants';

/** The conference as good minutes tell it: facts, people, figures, what came of it, where it is from. */
export function Minutes({ children, ...part }: MinutesPart & { children?: ReactNode }) {
  return (
    <Ledger>
      <FactSection {...part} />
      <ParticipantSection {...part} />
      <FigureSection {...part} />
      <ResultSection {...part} />
      <OutcomeSection {...part} kind="SHORTCOMING" />
      <OutcomeSection {...part} kind="CAUSE" />
      <OutcomeSection {...part} kind="LESSON" />
      <OutcomeSection {...part} kind="PROPOSAL" />
      <OutcomeSection {...part} kind="CONCLUSION" />
      <OutcomeSection {...part} kind="DIRECTION" />
      {part.followUps ? (
        <OlderThreads
          {...part.followUps}
          conference={part.view.id}
          locale={part.locale}
          t={part.t}
        />
      ) : null}
      <CommendationSection {...part} />
      {children}
      <OriginSections {...part} />
    </Ledger>
  );
}

function OriginSections({ view, locale, t }: MinutesPart) {
  return (
    <>
      {view.legalBases.length > 0 ? (
        <Section id="bases" title={t('conferences.section.bases')}>
          <Bases bases={view.legalBases} t={t} />
        </Section>
      ) : null}
      <Section id="sources" title={t('conferences.section.sources')}>
        <Sources sources={view.sources} locale={locale} t={t} />
      </Section>
      <Section id="history" title={t('conferences.section.history')}>
        <Revisions
          revisions={view.revisions}
          locale={locale}
          t={t}
          link={({ number }) => (
            <a href={`/conferences/${view.id}/history#revision-${number}`}>
              {number > 1
                ? t('records.revision.see', { number: number - 1 })
                : t('records.revision.read')}
            </a>
          )}
        />
      </Section>
    </>
  );
}
