import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { DateView } from '@/lib/domain/sources/schema/views';

/** A partial date with its doubt drawn on it: what is inferred is dashed, what is unknown dotted. */
export function DateText({ date, locale, t }: { date: DateView; locale: Locale; t: Translate }) {
  if (date.edtf === null) return <span className="unknown">{t('registry.unknown')}</span>;
  const whole = formatEdtf(date.edtf, locale);
  if (date.certainty !== 'INFERRED') return <span className="whitespace-nowrap">{whole}</span>;
  const [stated, inferred] = split(date, whole);
  return (
    <span className="whitespace-nowrap">
      {stated}
      <span className="inferred">{inferred}</span>
    </span>
  );
}

/** "09/3/" stated and "2018" inferred, where the source gives the day without its year. */
function split({ edtf, statedPart }: DateView, whole: string): [string, string] {
  const year = edtf?.slice(0, 4) ?? '';
  const dayIsStated = statedPart?.startsWith('XXXX') && whole.endsWith(year);
  return dayIsStated ? [whole.slice(0, -year.length), year] : ['', whole];
}
