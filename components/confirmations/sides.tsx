import { Button, buttonClass } from '@/components/ui/button';
import type { MarkShape } from '@/components/ui/marks';
import { Status, type StatusTone } from '@/components/ui/status';
import { formatInstant } from '@/lib/core/edtf/format';
import type { Locale, Translate } from '@/lib/core/translate';
import type { SideView } from '@/lib/domain/sources/schema/views';

type Spoken = 'CONFIRMED' | 'DISPUTED' | 'AWAITING';

const MARKS: Record<Spoken, [MarkShape, StatusTone]> = {
  CONFIRMED: ['tick', 'strong'],
  DISPUTED: ['cross', 'alert'],
  AWAITING: ['circleOpen', 'plain'],
};

/** The record that the sides speak of, and its published revision. */
export type Subject = { area: 'regulations' | 'conferences'; id: string; revision: number };

type Props = {
  sides: readonly SideView[];
  subject: Subject;
  /** Confirms for a side at once. */
  confirm: (data: FormData) => Promise<void>;
  locale: Locale;
  t: Translate;
};

/** Which sides have confirmed the record as it stands, and what one's own may say of it. */
export function Sides({ sides, ...shared }: Props) {
  return (
    <dl className="sides">
      {sides.map((side) => (
        <Side key={side.code} side={side} {...shared} />
      ))}
    </dl>
  );
}

function Side({ side, subject, confirm, locale, t }: Omit<Props, 'sides'> & { side: SideView }) {
  const spoken = side.decision ?? 'AWAITING';
  const [mark, tone] = MARKS[spoken];
  return (
    <div>
      <dt>{side.name}</dt>
      <dd>
        <div className="row">
          <Status mark={mark} tone={tone}>
            {t(`codes.confirmation.${spoken}`)}
          </Status>
          {side.at ? (
            <span className="small soft">
              {t('review.side.by', { at: formatInstant(side.at, locale), name: side.by ?? '' })}
            </span>
          ) : null}
        </div>
        {side.note ? <p className="small">{side.note}</p> : null}
        <Earlier side={side} subject={subject} t={t} />
        <Acts side={side} subject={subject} confirm={confirm} t={t} />
      </dd>
    </div>
  );
}

/** A new revision asks again; what the side said of the one before stays on view. */
function Earlier({
  side: { earlier },
  subject,
  t,
}: {
  side: SideView;
  subject: Subject;
  t: Translate;
}) {
  if (earlier === null) return null;
  const { area, id, revision } = subject;
  const { number, decision } = earlier;
  return (
    <p className="small soft">
      {t(`review.side.earlier.${decision}`, { number })}.{' '}
      <a href={`/${area}/${id}/history?from=${number}&to=${revision}#compared`}>
        {t('review.side.since', { number })}
      </a>
    </p>
  );
}

function Acts({
  side,
  subject,
  confirm,
  t,
}: Pick<Props, 'subject' | 'confirm' | 't'> & { side: SideView }) {
  if (!side.can) return null;
  const { area, id, revision } = subject;
  const isConfirmed = side.decision === 'CONFIRMED';
  return (
    <div className="row">
      {isConfirmed ? null : (
        <form action={confirm}>
          <input type="hidden" name="area" value={area} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="unit" value={side.code} />
          <input type="hidden" name="revision" value={revision} />
          <Button look="primary" small name="decision" value="CONFIRMED">
            {t('review.side.confirm')}
          </Button>
        </form>
      )}
      <a
        className={buttonClass('outline', true)}
        href={`/${area}/${id}/confirm?unit=${encodeURIComponent(side.code)}`}
      >
        {t('review.side.dispute')}
      </a>
    </div>
  );
}
