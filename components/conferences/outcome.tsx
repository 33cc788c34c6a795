import { ThreadLink } from '@/components/follow-ups/of-conference';
import { originOf } from '@/components/records/origin';
import { Status } from '@/components/ui/status';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { OutcomeView } from '@/lib/domain/conferences/schema/view';
import type { MinutesPart } from './frame';
import { OriginNote } from './origin-note';

/** One outcome, which other pages can point to; beneath it owners, deadline, figures and origin. */
export function Outcome({ outcome, ...part }: MinutesPart & { outcome: OutcomeView }) {
  const { view, t } = part;
  const { itemId, text, field } = outcome;
  const filed = originOf(view.provenance, 'kind', itemId);
  return (
    <li id={itemId}>
      <div>
        {text}
        <div className="second flex flex-wrap items-baseline gap-x-4">
          {field ? <span>{field}</span> : null}
          <Owners {...part} outcome={outcome} />
          <Deadline {...part} outcome={outcome} />
          <FigureCount {...part} outcome={outcome} />
          <FollowUp {...part} outcome={outcome} />
          <OriginNote entry={originOf(view.provenance, 'text', itemId)} t={t} />
          <OriginNote entry={filed} label={t('conferences.outcome.kindInferred')} t={t} />
        </div>
      </div>
    </li>
  );
}

function Owners({ outcome, t }: MinutesPart & { outcome: OutcomeView }) {
  if (outcome.owners.length === 0) return null;
  const owners = outcome.owners.map(({ unit, text }) => unit?.name ?? text).join(', ');
  return <span>{t('conferences.outcome.owners', { owners })}</span>;
}

/** "No deadline" is a class of its own, and only a task has one. */
function Deadline({ outcome, locale, t }: MinutesPart & { outcome: OutcomeView }) {
  if (outcome.deadline) {
    const date = formatEdtf(outcome.deadline, locale);
    return <span>{t('conferences.outcome.deadline', { date })}</span>;
  }
  if (outcome.kind !== 'DIRECTION') return null;
  return (
    <Status mark="circleDashed" tone="quiet">
      {t('conferences.outcome.noDeadline')}
    </Status>
  );
}

/** The thread that this item begins or goes on with. */
function FollowUp({ outcome, view, followUps, t }: MinutesPart & { outcome: OutcomeView }) {
  const thread = followUps?.threads.find(({ mentions }) =>
    mentions.some(
      ({ conference, itemId }) => conference.id === view.id && itemId === outcome.itemId,
    ),
  );
  return thread && followUps ? <ThreadLink thread={thread} day={followUps.day} t={t} /> : null;
}

function FigureCount({ outcome, view, t }: MinutesPart & { outcome: OutcomeView }) {
  const figures = view.figures.filter((figure) => figure.outcome === outcome.itemId);
  const [first] = figures;
  if (first === undefined) return null;
  return (
    <a href={`#${first.itemId}`}>{t('conferences.outcome.figures', { count: figures.length })}</a>
  );
}
