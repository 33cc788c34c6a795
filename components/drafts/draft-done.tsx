import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';
import type { DraftItem } from '@/lib/operations/publishing/schema/draft';
import { DraftKey, type SendDraft } from './draft-key';

/** What was just done with a draft, and the way back from it. */
export function DraftDone({
  done,
  undo,
  restore,
  t,
}: {
  done: 'discarded' | 'restored' | 'submitted' | 'saved' | 'refused';
  undo: DraftItem | undefined;
  restore: SendDraft;
  t: Translate;
}) {
  return (
    <Notice title={t(`drafts.done.${done}`)} alert={done === 'refused'}>
      {undo ? (
        <form action={restore}>
          <DraftKey item={undo} />
          <Button small>{t('drafts.undo')}</Button>
        </form>
      ) : null}
    </Notice>
  );
}
