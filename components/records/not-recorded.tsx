import type { Translate } from '@/lib/core/translate';

/** Nothing is known here, which does not say that there was nothing. */
export function NotRecorded({ t }: { t: Translate }) {
  return <span className="faint">{t('registry.notRecorded')}</span>;
}
