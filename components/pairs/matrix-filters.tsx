import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import { unitSectors } from '@/lib/domain/units/schema/codes';
import { type MatrixSearch, spans } from '@/lib/operations/pairs/schema/matrix';

/** What the matrix may be narrowed by: a form that lives in the address. */
export function MatrixFilters({ filter, t }: { filter: MatrixSearch; t: Translate }) {
  const label = (name: string) => t(`pairs.filter.${name}`);
  const sectors = unitSectors.map((value) => ({ value, label: t(`codes.sector.${value}`) }));
  const levels = ['auto', 'top', 'all'] as const;
  return (
    <search>
      <form className="filters" method="get" action="/pairs">
        <SelectField
          name="sector"
          label={label('sector')}
          options={[{ value: '', label: label('any') }, ...sectors]}
          defaultValue={filter.sector ?? ''}
        />
        <SelectField
          name="years"
          label={label('years')}
          options={spans.map((value) => ({
            value,
            label: t('pairs.filter.last', { years: value }),
          }))}
          defaultValue={filter.years}
        />
        <SelectField
          name="level"
          label={label('level')}
          options={levels.map((value) => ({ value, label: t(`pairs.filter.levels.${value}`) }))}
          defaultValue={filter.level}
        />
        <TextField
          name="q"
          type="search"
          label={label('q')}
          placeholder={label('hint')}
          defaultValue={filter.q}
          maxLength={200}
        />
        <Button>{t('registry.filter')}</Button>
        <ButtonLink look="quiet" href="/pairs">
          {t('registry.clearFilter')}
        </ButtonLink>
      </form>
    </search>
  );
}
