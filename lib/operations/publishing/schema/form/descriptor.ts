/** How one field is typed and shown. `hidden` goes along in the form and is set by other means. */
export type ControlKind =
  | 'text'
  | 'area'
  | 'lines'
  | 'number'
  | 'select'
  | 'checks'
  | 'check'
  | 'date'
  | 'figure'
  | 'unit'
  | 'units'
  | 'regulation'
  | 'item'
  | 'thread'
  | 'hidden';

/** One field of a record or of a row: pure data, from which form, codec and texts are made. */
export type FieldDescriptor = {
  /** Its key in the payload; with its group it names its label `drafts.field.<group>.<key>`. */
  field: string;
  kind: ControlKind;
  /** Codes to choose from, and the part of the texts that names them. */
  options?: readonly string[];
  codes?: string;
  /** A choice that may be left open: its first option is empty. */
  open?: boolean;
  /** Stated, inferred with a basis, or unknown: written into the provenance. */
  certainty?: boolean;
  /** The text field of the same row that keeps what names no known unit. */
  words?: string;
  /** The group whose rows can be chosen. */
  of?: string;
  maxLength?: number;
  hint?: boolean;
  /** Seldom filled in: stands under "details" of its row until it is. */
  minor?: boolean;
};

/** A list of rows, each with an id of its own, in an order that people decide. */
export type GroupDescriptor = {
  group: string;
  fields: readonly FieldDescriptor[];
  /** The field that tells rows apart where they have no id; a row without it is not yet kept. */
  key?: string;
  /** Rows may begin with one of several values of this field, each with a button of its own. */
  startWith?: string;
  /** A person line stands over the row's fields and is split into them. */
  personLine?: boolean;
  /** Rows are made elsewhere and only go along. */
  hidden?: boolean;
};

export type Part = FieldDescriptor | GroupDescriptor;

/** Parts under one heading `drafts.section.<section>`; those of the sources stand on the left. */
export type SectionDescriptor = {
  section: string;
  side?: 'left';
  parts: readonly Part[];
};

export type FormDescriptor = readonly SectionDescriptor[];

/** Whether a part is a list of rows. */
export function isGroup(part: Part): part is GroupDescriptor {
  return 'group' in part;
}

/** All parts of a form, in order. */
export function partsOf(form: FormDescriptor): Part[] {
  return form.flatMap(({ parts }) => parts);
}

/** All groups of a form, in order. */
export function groupsOf(form: FormDescriptor): GroupDescriptor[] {
  return partsOf(form).filter(isGroup);
}
