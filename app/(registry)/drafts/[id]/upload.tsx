import { z } from 'zod';
import { UploadBeside } from '@/components/attachments/upload-form';
import type { Translate } from '@/lib/core/translate';
import { readSearch, type SearchParams } from '@/lib/http/search';

type Props = { draftId: string; asked: Promise<SearchParams>; t: Translate };

const search = z.object({ file: z.string().max(40).optional() });

/** Adding files without a script, and what came of it. */
export async function Upload({ draftId, asked, t }: Props) {
  const { filter } = readSearch(search, await asked);
  return <UploadBeside draftId={draftId} outcome={filter.file} t={t} />;
}
