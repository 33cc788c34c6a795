'use client';

import { setValue } from '@/components/drafts/control';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** An input of the same row, by its field; null where the form has none. */
export function rowInput(from: HTMLElement | null, row: string, field: string): Field | null {
  const form = from?.closest('form');
  const found = form?.elements.namedItem(`${row}.${field}`);
  const isField =
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement;
  return isField ? found : null;
}

/** What stands in an input; a box to tick is "1" or empty. */
export function valueIn(field: Field): string {
  if (!isBox(field)) return field.value;
  return field.checked ? '1' : '';
}

/** Puts a value into an input as if it had been typed; false where it does not take it. */
export function putIn(field: Field, value: string): boolean {
  if (isBox(field)) {
    if (field.checked !== (value !== '')) field.click();
    return true;
  }
  if (field instanceof HTMLSelectElement) return choose(field, value);
  setValue(field, value);
  return true;
}

function choose(field: HTMLSelectElement, value: string): boolean {
  const has = [...field.options].some((option) => option.value === value);
  if (!has) return value === '';
  if (field.value === value) return true;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function isBox(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type === 'checkbox';
}
