import Link from 'next/link';
import { Tag } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';

type Older = { id: string; title: string };

/**
 * The older thread that an outcome item raises again, or may: offered as a choice that somebody has
 * to make, never made by itself. Shows nothing where there is neither a match nor a choice.
 */
export function MatchChoice({
  item,
  match,
  chosen,
  t,
}: {
  /** The id of the outcome item in the payload. */
  item: string;
  match: Older | null;
  chosen: Older | null;
  t: Translate;
}) {
  const older = chosen ?? match;
  if (older === null) return null;
  const name = `outcomes[${item}].followUp`;
  return (
    <fieldset className="suggested" aria-label={t('followUps.match.maybe')}>
      {t(chosen ? 'followUps.match.linked' : 'followUps.match.maybe')}{' '}
      <Link href={`/follow-ups/${older.id}`} prefetch={false}>
        {older.title}
      </Link>{' '}
      {chosen ? null : <Tag dashed>{t('followUps.match.suggested')}</Tag>}
      <label className="choice">
        <input
          type="radio"
          id={name}
          name={name}
          value={older.id}
          defaultChecked={chosen !== null}
        />
        {t('followUps.match.attach')}
      </label>
      <label className="choice">
        <input type="radio" name={name} value="" defaultChecked={chosen === null} />
        {t('followUps.match.apart')}
      </label>
    </fieldset>
  );
}
