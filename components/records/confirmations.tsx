import { Status } from '@/components/ui/status';
import type { Translate } from '@/lib/core/translate';

export type ConfirmationView = {
  code: string;
  name: string;
  decision: 'CONFIRMED' | 'DISPUTED' | null;
};

/** Which sides have confirmed the record as it stands, one after the other. */
export function Confirmations({ sides, t }: { sides: readonly ConfirmationView[]; t: Translate }) {
  return (
    <dl className="flex flex-wrap gap-x-12 gap-y-2">
      {sides.map((side) => (
        <div key={side.code}>
          <dt className="small faint">{side.name}</dt>
          <dd>
            <Decision decision={side.decision} t={t} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Decision({ decision, t }: { decision: ConfirmationView['decision']; t: Translate }) {
  if (decision === 'CONFIRMED') {
    return (
      <Status mark="tick" tone="strong">
        {t('codes.confirmation.CONFIRMED')}
      </Status>
    );
  }
  if (decision === 'DISPUTED') {
    return (
      <Status mark="cross" tone="alert">
        {t('codes.confirmation.DISPUTED')}
      </Status>
    );
  }
  return <Status mark="circleOpen">{t('codes.confirmation.AWAITING')}</Status>;
}
