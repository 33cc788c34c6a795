import type { MarkShape } from '@/components/ui/marks';
import { Status, type StatusTone } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';
import type { DraftState } from '@/lib/operations/publishing/schema/draft';

const LOOKS: Record<DraftState, { mark: MarkShape; tone: StatusTone }> = {
  DRAFT: { mark: 'squareEmpty', tone: 'plain' },
  SUBMITTED: { mark: 'up', tone: 'plain' },
  RETURNED: { mark: 'back', tone: 'alert' },
  WITHDRAWN: { mark: 'squareStruck', tone: 'quiet' },
};

/** Where a draft stands: one word, one mark. */
export function DraftStatus({ state, t }: { state: DraftState; t: Translate }) {
  return <Status {...LOOKS[state]}>{t(`codes.revision.${state}`)}</Status>;
}
