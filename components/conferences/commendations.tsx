import { Section } from '@/components/layout/ledger';
import { Origin, originOf } from '@/components/records/origin';
import { Second } from '@/components/ui/table';
import type { Translate } from '@/lib/core/translate';
import type { CommendationView } from '@/lib/domain/conferences/schema/view';
import type { MinutesPart } from './frame';
import { Stated } from './stated';

/** Collectives and individuals commended, counted where the source counts them. */
export function CommendationSection({ view, t }: MinutesPart) {
  const { commendations, provenance } = view;
  return (
    <Section id="commendations" title={t('conferences.section.commendations')}>
      {commendations.length === 0 ? (
        <Stated entry={originOf(provenance, 'commendations')} t={t}>
          {null}
        </Stated>
      ) : null}
      <ul>
        {commendations.map((each) => (
          <li key={each.itemId} id={each.itemId}>
            <Origin entry={originOf(provenance, 'count', each.itemId)} t={t}>
              {counted(each, t)}
            </Origin>
            <Second>{described(each, t).join(' · ')}</Second>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function counted({ count, recipient: code }: CommendationView, t: Translate): string {
  const recipient = t(`codes.recipient.${code}`);
  if (count === null) return t('conferences.commendation.uncounted', { recipient });
  return t('conferences.commendation.counted', { count, recipient });
}

function described({ form, awarding, names, reason }: CommendationView, t: Translate): string[] {
  const unit = awarding.unit?.name ?? awarding.text;
  return [
    form ? t('conferences.commendation.form', { form }) : '',
    unit ? t('conferences.commendation.awarding', { unit }) : '',
    names.length > 0 ? t('conferences.commendation.names', { names: names.join(', ') }) : '',
    reason ? t('conferences.commendation.reason', { reason }) : '',
  ].filter(Boolean);
}
