'use client';

import { certainties } from '@/lib/operations/publishing/schema/form/certainties';
import { beside } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import { filled, word } from './texts';

/** How sure a fact is: stated, inferred with a basis, or unknown. Each is an answer. */
export function CertaintyFields({
  path,
  label,
  desk,
}: {
  path: string;
  label: string;
  desk: Desk;
}) {
  const { values, texts, errors } = desk;
  const name = beside.certainty(path);
  if (values[beside.manifold(path)] !== undefined) return <Manifold path={path} desk={desk} />;
  return (
    <div className="certainty">
      <select
        className="control"
        id={name}
        name={name}
        defaultValue={values[name]?.[0] ?? ''}
        aria-label={filled(texts, 'certainty.of', { label })}
      >
        <option value="">{word(texts, 'certainty.none')}</option>
        {certainties.map((code) => (
          <option key={code} value={code}>
            {word(texts, `codes.certainty.${code}`)}
          </option>
        ))}
      </select>
      <Beside path={path} part="basis" error={errors[beside.basis(path)]} {...{ label, desk }} />
      <Beside path={path} part="part" {...{ label, desk }} />
    </div>
  );
}

/** Goes along, so that the form says so again when it comes back without a script. */
function Manifold({ path, desk }: { path: string; desk: Desk }) {
  return (
    <p className="hint">
      {word(desk.texts, 'certainty.manifold')}
      <input type="hidden" name={beside.manifold(path)} value="1" readOnly />
    </p>
  );
}

function Beside({
  path,
  part,
  label,
  error,
  desk,
}: {
  path: string;
  part: 'basis' | 'part';
  label: string;
  error?: string | undefined;
  desk: Desk;
}) {
  const name = beside[part](path);
  return (
    <input
      className={`control ${part}`}
      id={name}
      name={name}
      defaultValue={desk.values[name]?.[0] ?? ''}
      placeholder={word(desk.texts, `certainty.${part}`)}
      aria-label={filled(desk.texts, `certainty.${part}Of`, { label })}
      aria-invalid={error ? true : undefined}
      maxLength={part === 'basis' ? 500 : 100}
    />
  );
}
