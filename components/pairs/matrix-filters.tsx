import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import { unitSectors } from '@/lib/domain/units/schema/codes';
import { type MatrixSearch, spans } from '@/lib/operations/pairs/schema/matrix';

const LEVELS = ['auto', 'top', 'all'] as const;

type Props = { filter: MatrixSearch; t: Translate };

/** What the matrix may be narrowed by: a form that lives in the address. */
export function MatrixFilters({ filter, t }: Props) {
  return (
    <search>
      <form className="filters" method="get" action="/pairs">
        <Choices filter={filter} t={t} />
        <TextField
          name="q"
          type="search"
          label={t('pairs.filter.q')}
          placeholder={t('pairs.filter.hint')}
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

function Choices({ filter, t }: Props) {
  const sectors = unitSectors.map((value) => ({ value, label: t(`codes.sector.${value}`) }));
  const years = spans.map((value) => ({ value, label: t('pairs.filter.last', { years: value }) }));
  const levels = LEVELS.map((value) => ({ value, label: t(`pairs.filter.levels.${value}`) }));
  return (
    <>
      <SelectField
        name="sector"
        label={t('pairs.filter.sector')}
        options={[{ value: '', label: t('pairs.filter.any') }, ...sectors]}
        defaultValue={filter.sector ?? ''}
      />
      <SelectField
        name="years"
        label={t('pairs.filter.years')}
        options={years}
        defaultValue={filter.years}
      />
      <SelectField
        name="level"
        label={t('pairs.filter.level')}
        options={levels}
        defaultValue={filter.level}
      />
    </>
  );
}
