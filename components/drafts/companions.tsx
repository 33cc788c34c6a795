import type { Option } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import type { DraftView } from '@/lib/operations/publishing/schema/draft';
import { DraftStatus } from './draft-status';

/** The regulations signed at a conference: drafts that are submitted and published with it. */
export function Companions({
  draft,
  papers,
  t,
}: {
  draft: DraftView;
  papers: readonly Option[];
  t: Translate;
}) {
  if (draft.companionOf) {
    return (
      <p>
        <a href={`/drafts/${draft.companionOf}`}>{t('drafts.side.companionOf')}</a>
      </p>
    );
  }
  if (draft.type !== 'CONFERENCE') return null;
  return (
    <>
      <h2>{t('drafts.side.companions')}</h2>
      <ul>
        {draft.companions.map(({ id, title, state }) => (
          <li key={id} id={`companions[${id}]`} tabIndex={-1}>
            <a href={`/drafts/${id}`}>{title || t('drafts.untitled')}</a>{' '}
            <DraftStatus state={state} t={t} />
          </li>
        ))}
      </ul>
      <p className="soft">{t('drafts.side.companionsNote')}</p>
      <NewCompanion papers={papers} t={t} />
    </>
  );
}

/** The new paper may replace or amend one that is there: said in the same act. */
function NewCompanion({ papers, t }: { papers: readonly Option[]; t: Translate }) {
  return (
    <div className="companion">
      <label htmlFor="companion:regulation">{t('drafts.side.replaces')}</label>
      <select className="control" name="companion:kind" aria-label={t('drafts.side.replaces')}>
        {(['REPLACES', 'AMENDS'] as const).map((kind) => (
          <option key={kind} value={kind}>
            {t(`drafts.side.companionKind.${kind}`)}
          </option>
        ))}
      </select>
      <select className="control" id="companion:regulation" name="companion:regulation">
        <option value="">{t('drafts.side.replacesNone')}</option>
        {papers.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <button type="submit" className="button small" name="act" value="companion">
        {t('drafts.side.addCompanion')}
      </button>
    </div>
  );
}
