import { UnsentForm } from '@/components/drafts/unsent-form';
import { PageHeader } from '@/components/layout/page-header';
import { Notice } from '@/components/ui/notice';
import type { Translate } from '@/lib/core/translate';
import { heldHere } from '@/lib/http/held';
import { signInPath } from '@/lib/http/session';
import type { DraftType } from '@/lib/operations/publishing/schema/draft';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import { keepDraft } from './actions';

type Held = { type: DraftType; values: FormValues };

/** The form that somebody sent whose session is over; null for every other request. */
export function unsentHere(): Held | null {
  return heldHere() as Held | null;
}

/** Everything that was sent, still on the page, and the way back: to sign in beside it. */
export function Unsent({ id, held, t }: { id: string; held: Held; t: Translate }) {
  const page = `/drafts/${id}`;
  return (
    <>
      <PageHeader title={t('drafts.unsent.title')} />
      <Notice alert title={t('drafts.unsent.notSaved')}>
        <p>{t('drafts.unsent.text')}</p>
        <p>
          <a className="button" href={signInPath(page)} target="_blank" rel="noreferrer">
            {t('drafts.unsent.signIn')}
          </a>
        </p>
      </Notice>
      <UnsentForm
        action={keepDraft.bind(null, id, held.type)}
        page={page}
        values={held.values}
        label={t('drafts.unsent.again')}
      />
      <details className="more">
        <summary>{t('drafts.unsent.typed')}</summary>
        <pre className="unsent">{typedIn(held.values)}</pre>
      </details>
    </>
  );
}

/** What a person typed, to be read or copied. */
function typedIn(values: FormValues): string {
  const own = Object.entries(values).filter(([name]) => /^[a-z]\w*(\[\w+\]\.\w+)?$/i.test(name));
  const texts = own.filter(([name]) => !ALONG.has(name)).flatMap(([, each]) => each);
  return texts.filter((text) => text.trim() !== '').join('\n');
}

const ALONG: ReadonlySet<string> = new Set(['act', 'version', 'carried', 'hand', 'script']);
