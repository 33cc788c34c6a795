import { Correction } from '@/components/confirmations/correction';
import { PageHeader } from '@/components/layout/page-header';
import { Status, Tag } from '@/components/ui/status';
import { formatEdtf } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import { nonBreaking } from '@/lib/core/vietnamese-text/typography';
import type { RegulationView } from '@/lib/domain/regulations/schema/view';
import { RecordTools } from '../../record-tools';

type Props = { regulation: RegulationView; locale: Locale; t: Translate };

/** What the paper is, what may be done with it, and whether it was corrected. */
export function RecordHeader(props: Props) {
  const { id, revisions } = props.regulation;
  const { locale, t } = props;
  return (
    <>
      <Title {...props} />
      <RecordTools target={{ kind: 'regulation', id }} t={t} />
      <Correction {...{ revisions, history: `/regulations/${id}/history`, locale, t }} />
    </>
  );
}

/** Kind, number, the seal of its signing, and its title. */
function Title({ regulation, locale, t }: Props) {
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
