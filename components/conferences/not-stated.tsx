import type { Translate } from '@/lib/core/translate';

/** What the source leaves out, drawn as not known. */
export function NotStated({ t }: { t: Translate }) {
  return <span className="unknown">{t('common.notStated')}</span>;
}
