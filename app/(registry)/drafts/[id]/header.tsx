import { DraftStatus } from '@/components/drafts/draft-status';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import { notesOf } from './warnings';

/** What is being written, where it stands, and why it came back. */
export function DraftHeader({ draft, t }: { draft: DraftView; t: Translate }) {
  return (
    <>
      <PageHeader
        title={nonBreaking(draft.title || t('drafts.untitled'))}
        trail={[{ href: '/drafts', label: t('drafts.title') }]}
        here={t(`drafts.${draft.isCorrection ? 'correctionOf' : 'newOf'}.${draft.type}`)}
        trailLabel={t('registry.trail')}
        under={
          <>
            <DraftStatus state={draft.state} t={t} /> ·{' '}
            {t('drafts.form.unit', { unit: draft.unit })}
          </>
        }
      />
      {draft.state === 'RETURNED' ? (
        <Notice alert title={t('drafts.form.returned', { reason: draft.returnReason ?? '' })}>
          <ul>
            {notesOf(draft).map(([path, text]) => (
              <li key={path}>
                <a href={`#${path}`}>{text}</a>
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  );
}
