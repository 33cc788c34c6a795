import { useEffect, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SavedFormAnswer } from '@/lib/operations/publishing/schema/saved-form';

export type Conflicts = {
  list: SavedFormAnswer['conflicts'];
  by: SavedFormAnswer['by'];
};

type Inputs = Readonly<Record<string, readonly string[]>>;

type Props = {
  conflicts: Conflicts;
  onSettle: (chosen: Inputs) => void;
  texts: Readonly<Record<string, string>>;
};

/** Where two people wrote in one field: both texts, field by field, and a choice for each. */
export function ConflictDialog({ conflicts: { list, by }, onSettle, texts }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [own, setOwn] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => dialog.current?.showModal(), []);
  const choose = (path: string, isOwn: boolean) => {
    setOwn(
      (before) => new Set([...before].filter((each) => each !== path).concat(isOwn ? path : [])),
    );
  };
  const settle = () => {
    const chosen = list.filter(({ path }) => own.has(path)).map(({ mine }) => mine);
    onSettle(Object.assign({}, ...chosen));
  };
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby="conflict-title" onClose={settle}>
      <h2 id="conflict-title">{texts.conflictTitle}</h2>
      <p>
        {by ? `${by.name}: ` : ''}
        {texts.conflictText}
      </p>
      {list.map(({ path, mine, theirs }) => (
        <fieldset key={path} className="conflict">
          <legend>{labelOf(path)}</legend>
          <Side name={path} checked={!own.has(path)} onPick={() => choose(path, false)}>
            <b>{texts.theirs}</b> {shown(theirs) || texts.nothing}
          </Side>
          <Side name={path} checked={own.has(path)} onPick={() => choose(path, true)}>
            <b>{texts.mine}</b> {shown(mine) || texts.nothing}
          </Side>
        </fieldset>
      ))}
      <Button look="primary" type="button" onClick={() => dialog.current?.close()}>
        {texts.settle}
      </Button>
    </dialog>
  );
}

type SideProps = {
  name: string;
  checked: boolean;
  onPick: () => void;
  children: React.ReactNode;
};

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
  const label = document.querySelector(`label[for="${CSS.escape(path)}"]`);
  return label?.textContent?.trim() || path;
}

function shown(inputs: Inputs): string {
  const texts = Object.entries(inputs).flatMap(([name, values]) =>
    /@code$|\[\]$|!/.test(name) ? [] : values,
  );
  return texts.filter(Boolean).join(' · ');
}
