import type { PairPart } from '@/components/pairs/frame';
import { PairHeading } from '@/components/pairs/heading';
import { PairTools } from '@/components/pairs/tools';
import { RecordTools } from '../../../record-tools';

/** Who the two are, and what may be done with the page: asked anew, taken along, followed. */
export function Top(part: PairPart) {
  const { sides, rollup, asOf } = part.pair;
  const target = { kind: 'pair' as const, unit: sides.a.code, other: sides.b.code };
  return (
    <>
      <PairTools {...part} />
      <PairHeading {...part} />
      <RecordTools target={target} asked={{ rollup: rollup ? '1' : '0', asOf }} t={part.t} />
    </>
  );
}
