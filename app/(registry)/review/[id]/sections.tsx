import { Section } from '@/components/layout/ledger';
import { Difference } from '@/components/review/difference';
import { Reading } from '@/components/review/reading';
import { Saves } from '@/components/review/saves';
import { Warnings } from '@/components/review/warnings';
import type { Words } from '@/components/review/words';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { Review } from '@/lib/operations/publishing/schema/review';

type Props = { review: Review; locale: Locale; t: Translate };

/** What changes, what it was asked about, the whole of it, and who wrote it. */
export function ReviewSections({ review, locale, t }: Props) {
  const { comparison, companions, warnings, payload, names, saves, number } = review;
  const words = { names, locale, t };
  return (
    <>
      <Earlier review={review} locale={locale} t={t} />
      <Section
        id="difference"
        title={t('review.section.difference')}
        explain={t(number > 1 ? 'review.explain.difference' : 'review.explain.first')}
      >
        <Difference comparison={comparison} words={words} beside={noteLink(review, t)} />
      </Section>
      <Companions companions={companions} words={words} />
      {warnings.length > 0 ? (
        <Section {...headOf('warnings', t)}>
          <Warnings warnings={warnings} t={t} />
        </Section>
      ) : null}
      {number > 1 ? (
        <Section {...headOf('whole', t)}>
          <Reading payload={payload} comparison={comparison} words={words} />
        </Section>
      ) : null}
      <Section {...headOf('hands', t)}>
        <Saves saves={saves} locale={locale} t={t} />
      </Section>
    </>
  );
}

function Companions({
  companions,
  words,
}: {
  companions: Review['companions'];
  words: Omit<Words, 'items'>;
}) {
  return companions.map((each) => (
    <Section key={each.id} {...headOf('companions', words.t)} id={`companion-${each.id}`}>
      <h3>{each.title}</h3>
      <Difference comparison={each.comparison} words={words} />
    </Section>
  ));
}

/** Why it was returned before, so that one sees whether it was mended. */
function Earlier({ review: { earlier }, locale, t }: Props) {
  if (earlier === null) return null;
  const { at, reason, notes } = earlier;
  return (
    <Section id="earlier" title={t('review.section.earlier')}>
      <p>{t('review.earlier', { at: at ? formatInstant(at, locale) : '', reason })}</p>
      <ul>
        {Object.entries(notes).map(([path, text]) => (
          <li key={path}>{text}</li>
        ))}
      </ul>
    </Section>
  );
}

/** The way from a changed field to where something can be said of it. */
function noteLink({ obstacle, state }: Review, t: Translate) {
  if (obstacle !== null || state !== 'SUBMITTED') return undefined;
  return (path: string, label: string) => (
    <a
      className="note-link"
      href={`#note:${path}`}
      aria-label={`${t('review.diff.note')}: ${label}`}
    >
      {t('review.diff.note')}
    </a>
  );
}

function headOf(id: string, t: Translate) {
  return { id, title: t(`review.section.${id}`), explain: t(`review.explain.${id}`) };
}
