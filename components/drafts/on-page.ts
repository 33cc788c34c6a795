'use client';

import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import { SET_EVENT } from './control';

/** Brings a field, or a row, to the eye and the keyboard; opens the details it stands in. */
export function focusField(name: string): boolean {
  const found = document.getElementById(name) ?? document.getElementsByName(name)[0];
  if (!found) return false;
  for (let at = found.parentElement; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  found.focus();
  found.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Puts values into the inputs that are on the page; the one being typed in is left alone. */
export function putValues(form: HTMLFormElement, values: FormValues): void {
  for (const input of form.elements) {
    const isField =
      input instanceof HTMLInputElement ||
      input instanceof HTMLTextAreaElement ||
      input instanceof HTMLSelectElement;
    const texts = isField && !input.name.endsWith('[]') ? values[input.name] : undefined;
    if (!isField || texts === undefined || input === document.activeElement) continue;
    if (input instanceof HTMLInputElement && /^(checkbox|radio)$/.test(input.type)) {
      input.checked = texts.includes(input.value);
    } else input.value = texts[0] ?? '';
    input.dispatchEvent(new CustomEvent(SET_EVENT));
  }
}
