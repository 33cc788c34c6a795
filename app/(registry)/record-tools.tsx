import { DownloadLinks } from '@/components/exports/download-links';
import type { Translate } from '@/lib/core/translate';
import { type FollowTarget, pageOf } from '@/lib/operations/following/schema';
import { paperLinks } from './downloads';
import { FollowButton } from './following/follow-button';

/** What may be done with what a page shows: taken along as a Word paper, and followed. */
export function RecordTools({
  target,
  asked = {},
  t,
}: {
  target: FollowTarget;
  /** How the page was asked for, where the paper should be the same. */
  asked?: Record<string, string>;
  t: Translate;
}) {
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4">
      {target.kind === 'unit' ? null : (
        <DownloadLinks links={paperLinks(pageOf(target), t, asked)} />
      )}
      <FollowButton target={target} t={t} />
    </div>
  );
}
