import { Section } from '@/components/layout/ledger';
import { originOf } from '@/components/records/origin';
import { outcomesOf, type Speech, speeches } from '@/lib/domain/conferences/rules/minutes';
import type { OutcomeKind } from '@/lib/domain/conferences/schema/codes';
import type { OutcomeView } from '@/lib/domain/conferences/schema/view';
import type { MinutesPart } from './frame';
import { OriginNote } from './origin-note';
import { Outcome } from './outcome';

/** What went well. */
export function ResultSection(part: MinutesPart) {
  const { view, t } = part;
  const outcomes = outcomesOf(view, 'STRENGTH');
  return (
    <Section id="strength" title={t('conferences.section.strengths')}>
      {outcomes.length > 0 ? (
        <Speeches {...part} outcomes={outcomes} />
      ) : (
        <p className="soft">{t('conferences.listed.noStrengths')}</p>
      )}
    </Section>
  );
}

/**
 * The outcomes of one kind under those who said them. Shortcomings and directions have their
 * section also when the source only says that there were some, or nothing at all.
 */
export function OutcomeSection({ kind, ...part }: MinutesPart & { kind: OutcomeKind }) {
  const { view, t } = part;
  const outcomes = outcomesOf(view, kind);
  const field = ANSWERED[kind];
  if (outcomes.length === 0 && field === undefined) return null;
  const explain = kind === 'DIRECTION' ? t('conferences.section.directionsExplain') : null;
  return (
    <Section id={kind.toLowerCase()} title={t(`codes.outcome.${kind}`)} explain={explain}>
      {outcomes.length > 0 || field === undefined ? (
        <Speeches {...part} outcomes={outcomes} />
      ) : (
        <p className="prose soft">{t(`conferences.listed.${kind}.${view[field]}`)}</p>
      )}
      {field ? <OriginNote entry={originOf(view.provenance, field)} t={t} /> : null}
    </Section>
  );
}

const ANSWERED: Partial<Record<OutcomeKind, 'shortcomings' | 'directions'>> = {
  SHORTCOMING: 'shortcomings',
  DIRECTION: 'directions',
};

function Speeches({ outcomes, ...part }: MinutesPart & { outcomes: readonly OutcomeView[] }) {
  const said = speeches(outcomes, part.view.participants);
  const attributed = said.some(({ speaker, words }) => speaker !== null || words !== null);
  return said.map((speech) => (
    <div key={speech.outcomes[0]?.itemId}>
      {attributed ? <h3>{nameOf(speech, part)}</h3> : null}
      <ol className="items">
        {speech.outcomes.map((outcome) => (
          <Outcome key={outcome.itemId} {...part} outcome={outcome} />
        ))}
      </ol>
    </div>
  ));
}

function nameOf({ speaker, words }: Speech, { t }: MinutesPart): string {
  if (speaker === null) return words ?? t('conferences.outcome.notAttributed');
  const name = [speaker.rank, speaker.person?.name ?? speaker.delegation];
  return name.filter(Boolean).join(' ');
}
