import { PageHeader } from '@/components/layout/page-header';
import { Status, Tag } from '@/components/ui/status';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';

/** What the paper is: kind, number, the seal of its signing, and its title. */
export function RecordHeader({
  regulation,
  locale,
  t,
}: {
  regulation: RegulationView;
  locale: Locale;
  t: Translate;
}) {
  const { number, kind, title, signedOn, access } = regulation;
  const kindWord = t(`codes.regulationKind.${kind}`);
  return (
    <PageHeader
      trail={[{ href: '/regulations', label: t('registry.regulations') }]}
      here={number ?? t('regulations.unnumbered')}
      trailLabel={t('registry.trail')}
      title={nonBreaking(title)}
      kicker={
        <>
          {number ? t('regulations.kicker', { kind: kindWord, number }) : kindWord}
          {signedOn.edtf ? (
            <>
              {', '}
              <Status mark="seal" tone="signed">
                {t('regulations.signedOn', { date: formatEdtf(signedOn.edtf, locale) })}
              </Status>
            </>
          ) : null}{' '}
          {signedOn.certainty === 'INFERRED' ? (
            <Tag dashed>{t('codes.certainty.INFERRED')}</Tag>
          ) : null}{' '}
          {access === 'PARTIES' ? <Tag>{t('codes.access.PARTIES')}</Tag> : null}
        </>
      }
    />
  );
}
