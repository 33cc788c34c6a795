import type { DraftItem } from '@/lib/operations/publishing/schema/draft';

export type SendDraft = (data: FormData) => Promise<void>;

/** Which draft a form means, and the version that was on screen. */
export function DraftKey({ item }: { item: Pick<DraftItem, 'id' | 'version'> }) {
  return (
    <>
      <input type="hidden" name="id" value={item.id} />
      <input type="hidden" name="version" value={item.version} />
    </>
  );
}
