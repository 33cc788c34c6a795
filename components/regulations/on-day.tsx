import { Band } from '@/components/layout/ledger';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/field';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';
import { ValidityStatus } from './validity';

/** The status of a paper on a chosen day, and why. */
export function OnDay({
  regulation,
  locale,
  t,
}: {
  regulation: RegulationView;
  locale: Locale;
  t: Translate;
}) {
  const { validity, maybe, because, asOf } = regulation;
  return (
    <Band>
      <form className="row items-end" method="get">
        <TextField
          short
          name="asOf"
          label={t('regulations.asOf')}
          defaultValue={formatEdtf(asOf, locale)}
        />
        <Button>{t('regulations.see')}</Button>
      </form>
      <p className="big">
        <ValidityStatus validity={validity} maybe={maybe} t={t} />
      </p>
      <p className="soft small max-w-[56ch]">
        {because.map((reason) => t(`regulations.because.${reason}`)).join(' ')}
        {regulation.statusClaim
          ? ` ${t('regulations.claim', { status: regulation.statusClaim })}`
          : ''}
      </p>
    </Band>
  );
}
