'use client';

import type { DraftAnswer } from '@/lib/operations/publishing/schema/form/answer';
import { choiceOf } from '@/lib/operations/publishing/schema/form/choices';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { Desk } from './desk';
import { putValues } from './on-page';
import { placeOf } from './places';
import { word } from './texts';

type Props = { conflicts: DraftAnswer['conflicts']; desk: Desk };

/**
 * Whose text stands in each field that two people wrote: with a script it is put there at once,
 * without one by the next sending of the form.
 */
export function ConflictChoices({ conflicts, desk }: Props) {
  return conflicts.map(({ path, mine, theirs }) => (
    <fieldset className="conflict" key={path}>
      <legend>{placeOf(path, desk).words || path}</legend>
      <input type="hidden" name={choiceOf.mine(path)} value={JSON.stringify(mine)} readOnly />
      <Side {...{ path, desk }} side="theirs" inputs={theirs} />
      <Side {...{ path, desk }} side="mine" inputs={mine} />
    </fieldset>
  ));
}

type SideProps = {
  path: string;
  side: 'mine' | 'theirs';
  inputs: FormValues;
  desk: Desk;
};

function Side({ path, side, inputs, desk }: SideProps) {
  return (
    <label className="side">
      <input
        type="radio"
        name={choiceOf.side(path)}
        value={side}
        defaultChecked={side === 'theirs'}
        onChange={(event) => {
          if (event.target.form) putValues(event.target.form, inputs);
        }}
      />
      <span>
        <b>{word(desk.texts, `form.${side}`)}</b>{' '}
        {shownOf(inputs) || word(desk.texts, 'form.empty')}
      </span>
    </label>
  );
}

/** What people typed, without what goes along beside it. */
function shownOf(inputs: FormValues): string {
  const texts = Object.entries(inputs).flatMap(([name, values]) =>
    /@|\[\]$/.test(name) ? [] : values,
  );
  return texts.filter(Boolean).join(' · ');
}
