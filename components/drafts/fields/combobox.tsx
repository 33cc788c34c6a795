'use client';

import type { InputHTMLAttributes, KeyboardEvent, Ref } from 'react';
import { Lines, lineId } from './combobox-lines';
import type { ListState } from './combobox-state';
import { type Box, type ComboboxSource, useCombobox } from './use-combobox';
import { useReady } from './use-ready';

type Texts = Readonly<Record<string, string>>;

type Props = ComboboxSource & {
  id: string;
  label: string;
  texts: Texts;
  /** What the input itself needs; it stays uncontrolled. */
  input: InputHTMLAttributes<HTMLInputElement> & { ref?: Ref<HTMLInputElement> };
  /** Something was typed: what was taken before no longer counts. */
  onTyped?: (typed: string) => void;
  /** Focus leaves the field. */
  onLeave?: () => void;
  /** Enter, where no line is active. */
  onEnter?: () => void;
};

/** A text input with a list beneath it; before any script, and where nothing is taken, just the input. */
export function Combobox({ id, label, texts, input, ...rest }: Props) {
  const { onTyped, onLeave, onEnter, ...source } = rest;
  const box = useCombobox(source);
  const ready = useReady();
  const { list } = box;
  const hands = handsOf(box, { onTyped, onLeave, onEnter });
  return (
    <div className="pick">
      <input
        type="text"
        className="control"
        id={id}
        autoComplete="off"
        {...input}
        {...(ready ? comboboxRole(id, list) : {})}
        {...hands}
      />
      {ready && source.beneath ? (
        <TreeButton id={id} label={texts.tree ?? ''} isOpen={list.open} {...box} />
      ) : null}
      {list.open ? <Lines {...{ id, label, texts, list, box }} /> : null}
      <p className="sr-only" role="status">
        {told(list, texts)}
      </p>
    </div>
  );
}

/** What typing, keys and leaving do. */
function handsOf(
  box: Box,
  { onTyped, onLeave, onEnter }: Pick<Props, 'onTyped' | 'onLeave' | 'onEnter'>,
) {
  return {
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
      onTyped?.(currentTarget.value);
      box.find(currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => {
      box.onKeyDown(event);
      if (event.key !== 'Enter' || event.defaultPrevented || !onEnter) return;
      event.preventDefault();
      onEnter();
    },
    onBlur: () => {
      box.close();
      onLeave?.();
    },
  };
}

/** For the hand and the finger; keys have Alt+↓. Focus stays in the field. */
function TreeButton({
  id,
  label,
  isOpen,
  browse,
  close,
}: Pick<Box, 'browse' | 'close'> & { id: string; label: string; isOpen: boolean }) {
  return (
    <button
      type="button"
      className="pick-open"
      tabIndex={-1}
      aria-label={label}
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        document.getElementById(id)?.focus();
        if (isOpen) close();
        else browse();
      }}
    >
      <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3.5 6 4.5 4.5L12.5 6" />
      </svg>
    </button>
  );
}

function comboboxRole(id: string, { open, mode, active }: ListState) {
  return {
    role: 'combobox',
    'aria-expanded': open,
    'aria-autocomplete': 'list' as const,
    'aria-haspopup': mode === 'tree' ? ('tree' as const) : ('listbox' as const),
    'aria-controls': open ? `${id}-list` : undefined,
    'aria-activedescendant': open && active >= 0 ? lineId(id, active) : undefined,
  };
}

function told({ told: what, nodes }: ListState, texts: Texts): string {
  if (what === null) return '';
  const key = { FOUND: 'found', NONE: 'none', FAILED: 'failed' }[what];
  return (texts[key] ?? '').replace('{count}', String(nodes.length));
}
