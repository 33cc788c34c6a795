import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';

/** What came of an upload without a script, and the form for the next one. */
export function UploadBeside({
  draftId,
  outcome,
  t,
}: {
  draftId: string;
  outcome: string | undefined;
  t: Translate;
}) {
  return (
    <>
      {outcome ? <UploadOutcome outcome={outcome} t={t} /> : null}
      <UploadForm draftId={draftId} t={t} />
    </>
  );
}

/** The form that adds a file without a script: beside the form of the draft, and back to it. */
function UploadForm({ draftId, t }: { draftId: string; t: Translate }) {
  return (
    <noscript>
      <form
        method="post"
        encType="multipart/form-data"
        action={`/api/v1/attachments?draft=${draftId}`}
        className="form"
      >
        <div className="field">
          <label htmlFor="attachment-file">{t('attachments.choose')}</label>
          <input id="attachment-file" type="file" name="file" required />
          <p className="hint">
            {t('attachments.allowed')} {t('attachments.saveFirst')}
          </p>
        </div>
        <p>
          <button className="button" type="submit">
            {t('attachments.send')}
          </button>
        </p>
      </form>
    </noscript>
  );
}

/** What came of that form, which the page's address tells in `file`. */
function UploadOutcome({ outcome, t }: { outcome: string; t: Translate }) {
  if (outcome === 'done') return <Notice title={t('attachments.outcome.done')} />;
  return <Notice alert title={t(OUTCOMES[outcome] ?? 'attachments.outcome.other')} />;
}

const REFUSALS = [
  'unsupported',
  'macros',
  'locked',
  'damaged',
  'tooMuch',
  'already',
  'tooMany',
  'malformed',
];
const OUTCOMES: Record<string, string> = {
  ...Object.fromEntries(REFUSALS.map((each) => [each, `attachments.refused.${each}`])),
  secretMarking: 'attachments.outcome.secretMarking',
  tooLarge: 'attachments.outcome.tooLarge',
};
