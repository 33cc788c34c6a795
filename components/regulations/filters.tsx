import { Button } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import { regulationKinds, validities } from '@/lib/domain/regulations/schema/codes';

export type RegulationFilterValues = {
  unit: string;
  kind: string;
  validity: string;
  validOn: string;
  field: string;
  year: string;
  sort: string;
};

/** What a list may be narrowed by: a form that lives in the address. */
export function RegulationFilters({ values, t }: Props) {
  const label = (name: string) => t(`regulations.filter.${name}`);
  return (
    <form className="filters" method="get" action="/regulations">
      <TextField
        name="unit"
        label={label('unit')}
        defaultValue={values.unit}
        placeholder={label('unitHint')}
        maxLength={200}
      />
      <Choices values={values} t={t} />
      <TextField
        short
        name="year"
        label={label('year')}
        defaultValue={values.year}
        inputMode="numeric"
        maxLength={4}
      />
      <TextField name="field" label={label('field')} defaultValue={values.field} maxLength={200} />
      {values.sort === 'oldest' ? <input type="hidden" name="sort" value="oldest" /> : null}
      <Button>{t('registry.filter')}</Button>
    </form>
  );
}

type Props = { values: RegulationFilterValues; t: Translate };

function Choices({ values, t }: Props) {
  const choices = (area: string, codes: readonly string[]) => [
    { value: '', label: t('regulations.filter.any') },
    ...codes.map((code) => ({ value: code, label: t(`codes.${area}.${code}`) })),
  ];
  return (
    <>
      <SelectField
        name="kind"
        label={t('regulations.filter.kind')}
        options={choices('regulationKind', regulationKinds)}
        defaultValue={values.kind}
      />
      <TextField
        short
        name="validOn"
        label={t('regulations.filter.validOn')}
        defaultValue={values.validOn}
      />
      <SelectField
        name="validity"
        label={t('regulations.filter.validity')}
        options={choices('validity', validities)}
        defaultValue={values.validity}
      />
    </>
  );
}
