import { Button, ButtonLink } from '@/components/ui/button';
import { Checkbox, SelectField, TextField } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import { unitSectors } from '@/lib/domain/units/schema/codes';
import type { UnitTreeFilter } from '@/lib/domain/units/schema/views';

/** What the units may be narrowed by: a form that lives in the address. */
export function UnitFilters({ filter, t }: { filter: UnitTreeFilter; t: Translate }) {
  const label = (name: string) => t(`units.filter.${name}`);
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <search>
      <form className="filters" method="get" action="/units">
        <TextField
          name="q"
          type="search"
          label={label('q')}
          placeholder={label('hint')}
          defaultValue={filter.q}
          maxLength={200}
        />
        <SelectField
          name="sector"
          label={label('sector')}
          options={sectorsOf(t)}
          defaultValue={filter.sector ?? ''}
        />
        <Checkbox name="ended" label={label('ended')} defaultChecked={filter.ended === '1'} />
        <Button>{t('registry.filter')}</Button>
        {isNarrowed ? (
          <ButtonLink look="quiet" href="/units">
            {t('registry.clearFilter')}
          </ButtonLink>
        ) : null}
      </form>
    </search>
  );
}

function sectorsOf(t: Translate) {
  const sectors = unitSectors.map((value) => ({ value, label: t(`codes.sector.${value}`) }));
  return [{ value: '', label: t('units.filter.any') }, ...sectors];
}
