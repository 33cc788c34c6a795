import { Mark, type MarkShape } from '@/components/ui/marks';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { MentionState } from '@/lib/domain/follow-ups/schema/codes';
import type { MentionView } from '@/lib/domain/follow-ups/schema/view';

export const MENTION_MARKS: Record<MentionState, MarkShape> = {
  RAISED: 'circle',
  RECURS: 'circleRing',
  STILL_OPEN: 'circleOpen',
  RESOLVED: 'squareTick',
  NOT_MENTIONED: 'dash',
};

/** The mentions of a thread as marks in their order, each leading to its conference. */
export function ThreadLine({
  mentions,
  locale,
  t,
}: {
  mentions: readonly MentionView[];
  locale: Locale;
  t: Translate;
}) {
  return (
    <ol className="thread-line">
      {mentions.map((mention) => {
        const { state, conference, itemId } = mention;
        const anchor = itemId ? `#${itemId}` : '';
        const held = conference.heldOn.edtf;
        const full = held ? formatEdtf(held, locale) : t('followUps.undated');
        return (
          <li key={mention.key} className={TONES[state]}>
            <a className="plain" href={`/conferences/${conference.id}${anchor}`}>
              <Mark shape={MENTION_MARKS[state]} />
              <span aria-hidden="true">{shortDate(held) ?? t('followUps.undated')}</span>
              <span className="sr-only">{`${full}: ${t(`followUps.mention.${state}`)}`}</span>
            </a>
          </li>
        );
      })}
    </ol>
  );
}

const TONES: Partial<Record<MentionState, string>> = { RECURS: 'alert', NOT_MENTIONED: 'silent' };

/** "8/2023", "2025": as short as a column of marks takes it; null without a year. */
function shortDate(edtf: string | null): string | null {
  const found = /^(\d{4})(?:-(\d\d))?/.exec(edtf ?? '');
  if (found === null) return null;
  const [, year = '', month] = found;
  return month ? `${Number(month)}/${year}` : year;
}
