import { Button, ButtonLink } from '@/components/ui/button';
import { SelectField, TextField } from '@/components/ui/field';
import type { Translate } from '@/lib/core/translate';
import { followUpKinds, followUpStates } from '@/lib/domain/follow-ups/schema/codes';
import { ages, type FollowUpSearch } from '@/lib/domain/follow-ups/schema/list';

type Chosen = Pick<FollowUpSearch, 'status' | 'kind' | 'field' | 'age' | 'regulation'> & {
  unit: readonly string[];
};

/** The filters of the list: a form that sends its fields by GET, before any script. */
export function FollowUpFilters({ chosen, t }: { chosen: Chosen; t: Translate }) {
  return (
    <form className="filters" method="get" action="/follow-ups">
      {(['unit', 'otherUnit'] as const).map((label, index) => (
        <TextField
          key={label}
          id={label}
          name="unit"
          label={t(`followUps.${label}`)}
          maxLength={200}
          defaultValue={chosen.unit[index] ?? ''}
        />
      ))}
      <Choices name="status" any="anyStatus" codes={followUpStates} of="state" {...{ chosen, t }} />
      <Choices name="kind" any="anyKind" codes={followUpKinds} of="kindOf" {...{ chosen, t }} />
      <Age chosen={chosen} t={t} />
      <TextField
        name="field"
        label={t('followUps.field')}
        maxLength={200}
        defaultValue={chosen.field ?? ''}
      />
      {chosen.regulation ? (
        <input type="hidden" name="regulation" value={chosen.regulation} />
      ) : null}
      <Button>{t('registry.filter')}</Button>
      <ButtonLink look="quiet" href="/follow-ups">
        {t('registry.clearFilter')}
      </ButtonLink>
    </form>
  );
}

/** Since when, at the latest, a thread has been raised. */
function Age({ chosen, t }: { chosen: Chosen; t: Translate }) {
  const since = ages.map((age) => ({
    value: age,
    label: t('followUps.months', { count: Number(age) }),
  }));
  return (
    <SelectField
      name="age"
      label={t('followUps.age')}
      options={[{ value: '', label: t('followUps.anyAge') }, ...since]}
      defaultValue={chosen.age ?? ''}
    />
  );
}

function Choices({
  name,
  any,
  codes,
  of,
  chosen,
  t,
}: {
  name: 'status' | 'kind';
  any: string;
  codes: readonly string[];
  of: string;
  chosen: Chosen;
  t: Translate;
}) {
  const options = codes.map((code) => ({ value: code, label: t(`followUps.${of}.${code}`) }));
  return (
    <SelectField
      name={name}
      label={t(`followUps.${name}`)}
      options={[{ value: '', label: t(`followUps.${any}`) }, ...options]}
      defaultValue={chosen[name] ?? ''}
    />
  );
}
