import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import { conferenceKinds } from '@/lib/domain/conferences/schema/codes';
import type { ConferenceFilter } from '@/lib/domain/conferences/schema/list';

type Chosen = Pick<ConferenceFilter, 'kind' | 'year' | 'sort' | 'regulation'> & {
  unit: readonly string[];
};

/** The filters of the list: a form that sends its fields by GET, before any script. */
export function ConferenceFilters({ chosen, t }: { chosen: Chosen; t: Translate }) {
  const kinds = conferenceKinds.map((kind) => ({
    value: kind,
    label: t(`codes.conferenceKind.${kind}`),
  }));
  return (
    <form className="filters" method="get" action="/conferences">
      <Units typed={chosen.unit} t={t} />
      <SelectField
        name="kind"
        label={t('conferences.kind')}
        options={[{ value: '', label: t('conferences.anyKind') }, ...kinds]}
        defaultValue={chosen.kind ?? ''}
      />
      <TextField
        name="year"
        label={t('conferences.year')}
        inputMode="numeric"
        maxLength={4}
        short
        defaultValue={chosen.year ? String(chosen.year) : ''}
      />
      <Kept name="regulation" value={chosen.regulation} />
      <Kept name="sort" value={chosen.sort === 'oldest' ? 'oldest' : undefined} />
      <Button>{t('registry.filter')}</Button>
      <ButtonLink look="quiet" href="/conferences">
        {t('registry.clearFilter')}
      </ButtonLink>
    </form>
  );
}

/** What other filters do not undo. */
function Kept({ name, value }: { name: string; value: string | undefined }) {
  return value ? <input type="hidden" name={name} value={value} /> : null;
}

/** One field for each unit typed so far, at least one. */
function Units({ typed, t }: { typed: readonly string[]; t: Translate }) {
  const values = typed.length > 0 ? typed : [''];
  return values.map((value, index) => (
    <TextField
      key={value}
      id={`unit-${index + 1}`}
      name="unit"
      label={t('conferences.unit')}
      maxLength={200}
      defaultValue={value}
    />
  ));
}
