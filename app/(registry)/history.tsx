import { Ledger, Section } from '@/components/layout/ledger';
import { PageHeader } from '@/components/layout/page-header';
import { Difference } from '@/components/review/difference';
import { Reading } from '@/components/review/reading';
import { RevisionChoice } from '@/components/review/revision-choice';
import type { Words } from '@/components/review/words';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { History } from '@/lib/operations/publishing/schema/history';

type Props = {
  history: History;
  /** The revision to be read in full. */
  read: number | undefined;
  area: 'regulations' | 'conferences';
  id: string;
  locale: Locale;
  t: Translate;
};

/** Every published revision with what it changed, and any two of them side by side. */
export function HistoryView({ history, read, area, id, locale, t }: Props) {
  const { title, number, revisions, names } = history;
  const words = { names, locale, t };
  const trail = [
    { href: `/${area}`, label: t(`registry.${area}`) },
    { href: `/${area}/${id}`, label: number ?? title },
  ];
  return (
    <>
      <PageHeader
        trail={trail}
        here={t('regulations.history')}
        trailLabel={t('registry.trail')}
        title={t('review.compare.history', { title })}
      />
      <Ledger>
        <Chosen {...{ history, area, id, locale, t }} />
        {revisions.map((revision) => (
          <Revision
            key={revision.number}
            revision={revision}
            isWhole={revision.number === read || revision === revisions.at(-1)}
            href={`/${area}/${id}/history?read=${revision.number}#revision-${revision.number}`}
            words={words}
          />
        ))}
      </Ledger>
    </>
  );
}

/** Any two revisions side by side. */
function Chosen({ history, area, id, locale, t }: Omit<Props, 'read'>) {
  const { revisions, chosen, names } = history;
  if (revisions.length < 2) return null;
  return (
    <>
      <Section id="choose" title={t('review.compare.choose')}>
        <RevisionChoice {...{ revisions, chosen, t }} action={`/${area}/${id}/history`} />
      </Section>
      {chosen ? (
        <Section
          id="compared"
          title={t('review.compare.title', { from: chosen.from, to: chosen.to })}
        >
          <Difference comparison={chosen.comparison} words={{ names, locale, t }} />
        </Section>
      ) : null}
    </>
  );
}

/** One revision: when, why, and what it changed; the first, and the one asked for, in full. */
function Revision({
  revision,
  isWhole,
  href,
  words,
}: {
  revision: History['revisions'][number];
  isWhole: boolean;
  href: string;
  words: Omit<Words, 'items'>;
}) {
  const { number, publishedAt, reason, payload, comparison } = revision;
  const { locale, t } = words;
  return (
    <Section
      id={`revision-${number}`}
      title={t('records.change.title', { number })}
      explain={formatInstant(publishedAt, locale)}
    >
      <p className="mb-3">{reason ?? t('records.revision.first')}</p>
      {isWhole ? (
        <Reading payload={payload} comparison={comparison} words={words} />
      ) : (
        <>
          <Difference comparison={comparison} words={words} />
          <p>
            <a href={href}>{t('review.compare.read')}</a>
          </p>
        </>
      )}
    </Section>
  );
}
