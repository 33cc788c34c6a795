'use client';

/**
 * How a control of the draft form is spoken to. The frame around it (label beside it, hint and
 * error beneath) is drawn by the form; the control draws its input and what it understood of it.
 *
 * Every control works before any script: what is typed stands in real inputs with the names given
 * here, and the server understands the same text by the same rules. With a script a control adds
 * lists, splitting and the line that says what was understood. Inputs are uncontrolled
 * (`defaultValue`), so that a new rendering never clears what somebody is typing. Whoever sets a
 * value by script uses `setValue`, which tells autosave and the other controls.
 */
export type ControlProps = {
  /** The payload path, as in `outcomes[o1].text`: name of the input and its id. */
  name: string;
  /** What stands in the field: text as people type it, never EDTF or a code. */
  value: string;
  label: string;
  /** Ids of hint and error, for `aria-describedby`. */
  describedBy: string | undefined;
  invalid: boolean;
  maxLength?: number | undefined;
  /** Typing goes on here after a page that was sent without a script. */
  autoFocus?: boolean | undefined;
  /** Words of the control itself, by key; the form passes `drafts.control.<kind>.*`. */
  texts: Readonly<Record<string, string>>;
};

/**
 * A unit: `name` is typed text, a hidden `name@code` holds the chosen code. The code counts only
 * while the text is one of that unit's names; otherwise the text is looked up anew.
 */
export type UnitControlProps = ControlProps & {
  code: string;
  /** Name of the input with the record's date: units are current on it. */
  dateName: string;
};

/** Several units, one a line in a text area; a line is a code, a name, or words of the source. */
export type UnitsControlProps = ControlProps & { dateName: string };

/** A partial date or period. */
export type DateControlProps = ControlProps;

/**
 * A figure's raw words. By script what they mean is written into the inputs `<row>.operator`,
 * `<row>.number`, `<row>.measure` and `<row>.malformed` of the same row, where they are still free.
 */
export type FigureControlProps = ControlProps & { row: string };

/**
 * A whole person line ("Thiếu tướng …, Tư lệnh …"). `name` is `<row>.line`; by script it is split
 * into `<row>.rank`, `<row>.name`, `<row>.posts` (one a line) and `<row>.unit`, and emptied. Before
 * any script the server splits it in the same way when the form is sent.
 */
export type PersonControlProps = ControlProps & { row: string };

/** Fired on an input whose value a script has set: `input` for autosave, this for its control. */
export const SET_EVENT = 'draft:set';

/** Sets an input of the form as if it had been typed. */
export function setValue(input: HTMLInputElement | HTMLTextAreaElement, value: string): void {
  if (input.value === value) return;
  input.value = value;
  input.dispatchEvent(new CustomEvent(SET_EVENT));
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * What autosave tells the form after a save (`form.dispatchEvent(new CustomEvent(SAVED_EVENT,
 * { detail }))`): the new version, and what others wrote meanwhile, by input name.
 */
export type Saved = {
  version: number;
  /** Inputs and row orders (`outcomes[]`) that others changed; empty when nobody did. */
  changed: Readonly<Record<string, readonly string[]>>;
  /** What is still missing for submission, in words. */
  gaps?: readonly { path: string; text: string }[];
};

export const SAVED_EVENT = 'draft:saved';

/** Asks autosave to save at once (Ctrl+S, the save button). */
export const SAVE_EVENT = 'draft:save';
