import { ButtonLink } from '@/components/ui/button';
import type { Translate } from '@/lib/core/translate';
import { draftTypes } from '@/lib/operations/publishing/schema/draft';

/** The two ways to begin; for those who may not, why there are none. */
export function BeginLinks({ may, t }: { may: boolean; t: Translate }) {
  if (!may) return <p className="soft">{t('drafts.noRight')}</p>;
  return (
    <p className="row begin">
      {draftTypes.map((type) => (
        <ButtonLink key={type} href={`/drafts/new?type=${type.toLowerCase()}`}>
          {t(`drafts.begin.${type}`)}
        </ButtonLink>
      ))}
    </p>
  );
}
