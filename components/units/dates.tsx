import { Tag } from '@/components/ui/status';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';

/** A period in words; what is not recorded of it is said so. */
export function Period({
  from,
  to,
  locale,
  t,
}: {
  from: string | null;
  to: string | null;
  locale: Locale;
  t: Translate;
}) {
  const dates = {
    from: from ? formatEdtf(from, locale) : '',
    to: to ? formatEdtf(to, locale) : '',
  };
  if (from && to) return <>{t('units.period.between', dates)}</>;
  if (from) return <>{t('units.period.from', dates)}</>;
  if (to) return <>{t('units.period.to', dates)}</>;
  return <span className="unknown">{t('units.period.unknown')}</span>;
}

/** How far a fact is stated: a word, framed and dashed where it is inferred. */
export function CertaintyWord({ certainty, t }: { certainty: string; t: Translate }) {
  const word = t(`codes.certainty.${certainty}`);
  if (certainty === 'STATED') return <span className="soft">{word}</span>;
  return <Tag dashed={certainty === 'INFERRED'}>{word}</Tag>;
}
