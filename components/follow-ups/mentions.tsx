import Link from 'next/link';
import { DateText } from '@/components/records/date-text';
import { Status } from '@/components/ui/status';
import type { Locale, Translate } from '@/lib/core/translate';
import type { MentionView } from '@/lib/domain/follow-ups/schema/view';
import { MENTION_MARKS } from './line';

/** Every mention in full: at which conference, in what words, with note and quotation. */
export function Mentions({
  mentions,
  locale,
  t,
}: {
  mentions: readonly MentionView[];
  locale: Locale;
  t: Translate;
}) {
  return (
    <ol className="mentions">
      {mentions.map((mention) => (
        <li key={mention.key}>
          <Status
            mark={MENTION_MARKS[mention.state]}
            tone={mention.state === 'RECURS' ? 'alert' : 'plain'}
          >
            {t(`followUps.mention.${mention.state}`)}
          </Status>{' '}
          <DateText date={mention.conference.heldOn} locale={locale} t={t} />
          {' · '}
          <Link className="plain" href={addressOf(mention)} prefetch={false}>
            {mention.conference.title}
          </Link>
          {mention.text ? <p className="prose">{mention.text}</p> : null}
          {mention.quotation ? <blockquote>{mention.quotation}</blockquote> : null}
          {mention.note ? (
            <p className="second">{t('followUps.note', { text: mention.note })}</p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

function addressOf({ conference, itemId }: MentionView): string {
  return `/conferences/${conference.id}${itemId ? `#${itemId}` : ''}`;
}
