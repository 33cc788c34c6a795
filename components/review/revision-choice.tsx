import { Button } from '@/components/ui/button';
import { SelectField } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import type { History } from '@/lib/operations/publishing/schema/history';

/** Any two revisions of a record, chosen by their numbers. */
export function RevisionChoice({
  revisions,
  chosen,
  action,
  t,
}: Pick<History, 'revisions' | 'chosen'> & { action: string; t: Translate }) {
  const options = revisions.map(({ number }) => ({ value: `${number}`, label: `${number}` }));
  const [newest, before] = revisions;
  return (
    <form action={action} className="filters">
      <SelectField
        name="from"
        label={t('review.compare.from')}
        options={options}
        defaultValue={`${chosen?.from ?? before?.number}`}
        short
      />
      <SelectField
        name="to"
        label={t('review.compare.to')}
        options={options}
        defaultValue={`${chosen?.to ?? newest?.number}`}
        short
      />
      <Button>{t('review.compare.show')}</Button>
    </form>
  );
}
