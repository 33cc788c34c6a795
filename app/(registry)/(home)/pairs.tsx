import { OwnPairs } from '@/components/pairs/own-pairs';
import { dayOf } from '@/lib/core/edtf/instant';
import type { Locale, Translate } from '@/lib/core/translate';
import { leaderPairs } from '@/lib/operations/pairs/queries/own';
import type { UserActor } from '@/lib/policy/actor';

type Props = { actor: UserActor; locale: Locale; t: Translate };

/** For leaders: from here the page of a pair is one step away. */
export async function PairsSection({ actor, locale, t }: Props) {
  const pairs = await leaderPairs(actor, dayOf(new Date()));
  return pairs.length > 0 ? <OwnPairs pairs={pairs} locale={locale} t={t} /> : null;
}
