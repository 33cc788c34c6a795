import type { Translate } from '@/lib/core/translate';
import { fieldText } from '@/lib/http/refusal';
import { draftGaps } from '@/lib/operations/publishing/queries/gaps';
import type { Gap } from '@/lib/operations/publishing/schema/form/answer';
import type { Actor } from '@/lib/policy/actor';

/** What a draft still lacks for submission, in words. */
export async function gapsIn(actor: Actor, id: string, t: Translate): Promise<Gap[]> {
  const gaps = await draftGaps(actor, id);
  return gaps.map((gap) => ({ path: gap.path, text: fieldText(t, gap) }));
}
