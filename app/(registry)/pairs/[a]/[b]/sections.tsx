import { Ledger } from '@/components/layout/ledger';
import { Beneath } from '@/components/pairs/beneath';
import { Commendations } from '@/components/pairs/commendations';
import { Figures } from '@/components/pairs/figures';
import type { PairPart } from '@/components/pairs/frame';
import { History } from '@/components/pairs/history';
import { Papers } from '@/components/pairs/papers';
import { People } from '@/components/pairs/people';
import { Commitments, Recurring } from '@/components/pairs/threads';

/** The sections of a pair in the order in which they are read; nothing at all where nothing is recorded. */
export function PairSections(part: PairPart) {
  const { regulations, conferences } = part.pair.counts;
  if (regulations + conferences === 0) return null;
  return (
    <Ledger>
      <Commitments {...part} />
      <Recurring {...part} />
      <Figures {...part} />
      <History {...part} />
      <Papers {...part} />
      <Commendations {...part} />
      <People {...part} />
      <Beneath {...part} />
    </Ledger>
  );
}
