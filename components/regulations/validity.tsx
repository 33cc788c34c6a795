import type { MarkShape } from '@/components/ui/marks';
import { Status, type StatusTone } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';
import type { Validity } from '@/lib/domain/regulations/schema/codes';

const MARKS: Record<Validity, [MarkShape, StatusTone]> = {
  IN_FORCE: ['square', 'strong'],
  NOT_YET_IN_FORCE: ['squareEmpty', 'plain'],
  PARTLY_EXPIRED: ['squareHalf', 'plain'],
  EXPIRED: ['squareStruck', 'quiet'],
  UNKNOWN: ['squareDotted', 'quiet'],
};

/** Validity on a day: the word and its mark, with "có thể" where it is not certain. */
export function ValidityStatus({
  validity,
  maybe,
  t,
}: {
  validity: Validity;
  maybe: boolean;
  t: Translate;
}) {
  const [mark, tone] = MARKS[validity];
  const perhaps = maybe && validity === 'IN_FORCE';
  return (
    <Status mark={perhaps ? 'squareDashed' : mark} tone={perhaps ? 'plain' : tone}>
      {validityWord({ validity, maybe }, t)}
    </Status>
  );
}

export function validityWord(
  { validity, maybe }: { validity: Validity; maybe: boolean },
  t: Translate,
): string {
  return t(`codes.${maybe ? 'maybe' : 'validity'}.${validity}`);
}
