import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { SavedFormAnswer } from '@/lib/operations/publishing/schema/saved-form';

export type Conflicts = {
  list: SavedFormAnswer['conflicts'];
  by: SavedFormAnswer['by'];
};

type Props = {
  conflicts: Conflicts;
  onSettle: (chosen: FormValues) => void;
  texts: Readonly<Record<string, string>>;
};

/** Where two people wrote in one field: both texts, field by field, and a choice for each. */
export function ConflictDialog({ conflicts: { list, by }, onSettle, texts }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [own, setOwn] = useState<readonly string[]>([]);
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (path: string, isOwn: boolean) => {
    setOwn((before) => [...before.filter((each) => each !== path), ...(isOwn ? [path] : [])]);
  };
  const settle = () => {
    const chosen = list.filter(({ path }) => own.includes(path)).map(({ mine }) => mine);
    onSettle(Object.assign({}, ...chosen));
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="conflict-title" onClose={settle}>
      <h2 id="conflict-title">{texts.conflictTitle}</h2>
      <p>{[by?.name, texts.conflictText].filter(Boolean).join(': ')}</p>
      {list.map((each) => (
        <Choice key={each.path} {...each} own={own.includes(each.path)} {...{ choose, texts }} />
      ))}
      <Button look="primary" type="button" onClick={() => dialog.current?.close()}>
        {texts.settle}
      </Button>
    </dialog>
  );
}

type ChoiceProps = Conflicts['list'][number] & {
  own: boolean;
  choose: (path: string, isOwn: boolean) => void;
  texts: Props['texts'];
};

function Choice({ path, mine, theirs, own, choose, texts }: ChoiceProps) {
  return (
    <fieldset className="conflict">
      <legend>{labelOf(path)}</legend>
      <Side name={path} checked={!own} onPick={() => choose(path, false)}>
        <b>{texts.theirs}</b> {shown(theirs) || texts.nothing}
      </Side>
      <Side name={path} checked={own} onPick={() => choose(path, true)}>
        <b>{texts.mine}</b> {shown(mine) || texts.nothing}
      </Side>
    </fieldset>
  );
}

type SideProps = { name: string; checked: boolean; onPick: () => void; children: ReactNode };

function Side({ name, checked, onPick, children }: SideProps) {
  return (
    <label className="side">
      <input type="radio" name={`conflict ${name}`} checked={checked} onChange={onPick} />
      <span>{children}</span>
    </label>
  );
}

/** The field as the form itself calls it. */
function labelOf(path: string): string {
  const of = (name: string) => document.querySelector(`label[for="${CSS.escape(name)}"]`);
  const label = of(path) ?? of(path.replace(/!.*$/, ''));
  return label?.textContent?.trim() || path;
}

function shown(inputs: FormValues): string {
  const texts = Object.entries(inputs).flatMap(([name, values]) =>
    /@code$|\[\]$|!/.test(name) ? [] : values,
  );
  return texts.filter(Boolean).join(' · ');
}
