import Link from 'next/link';
import { ValidityStatus } from '@/components/regulations/validity';
import { formatEdtf } from '@/lib/core/edtf/format';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import type { PairSide } from '@/lib/operations/pairs/schema/view';
import type { PairPart } from './frame';

/** The two names and the line between them: the paper that binds them, above; how it stands, beneath. */
export function PairHeading({ pair, locale, t }: PairPart) {
  const { inForce, sides } = pair;
  return (
    <div className="pair">
      <h1>
        <Name side={sides.a} />
        <span className="bond">
          <span className="above">
            {inForce ? (
              <Link className="plain" href={`/regulations/${inForce.id}`} prefetch={false}>
                {inForce.number ?? t(`codes.regulationKind.${inForce.kind}`)}
              </Link>
            ) : (
              <span className="faint">{t('pairs.noPaper')}</span>
            )}
          </span>
          <span className="below">
            {inForce ? (
              <>
                <ValidityStatus validity={inForce.validity} maybe={inForce.maybe} t={t} />
                {`, ${untilWords(pair, locale, t)}`}
              </>
            ) : null}
          </span>
          <span className="sr-only">{t('pairs.with')}</span>
        </span>
        <Name side={sides.b} />
      </h1>
    </div>
  );
}

/** Until when the paper of the pair applies, in words. */
export function untilWords(
  { inForce }: PairPart['pair'],
  locale: PairPart['locale'],
  t: PairPart['t'],
): string {
  if (inForce?.endsOn) {
    const date = formatEdtf(inForce.endsOn, locale);
    return t(inForce.endIsOpen ? 'pairs.untilAndOn' : 'pairs.until', { date });
  }
  return t('pairs.noEnd');
}

function Name({ side }: { side: PairSide }) {
  return (
    <Link className="name" href={`/units/${side.code}`} prefetch={false}>
      {nonBreaking(side.name)}
    </Link>
  );
}
