import type { FormValues } from '@/lib/operations/publishing/schema/form/values';
import { SCRIPT_NAME, valuesOf } from '@/lib/operations/publishing/schema/form/values';

/** What the form holds now, without characters that no text may carry. */
export function valuesNow(form: HTMLFormElement): FormValues {
  const values = valuesOf(new FormData(form));
  return Object.fromEntries(
    Object.entries(values).map(([name, texts]) => [name, texts.map((text) => plain(text))]),
  );
}

/** What the form held when it was served, whatever has been typed since. */
export function valuesServed(form: HTMLFormElement): FormValues {
  const served = form.cloneNode(true) as HTMLFormElement;
  served.reset();
  return valuesNow(served);
}

/** Two forms with the same text in them, whatever their version. */
export function sameValues(one: FormValues, other: FormValues): boolean {
  return comparable(one) === comparable(other);
}

/** Inputs that go along and hold nothing that anybody wrote. */
const NO_TEXT: ReadonlySet<string> = new Set(['version', 'hand', SCRIPT_NAME]);

function comparable(values: FormValues): string {
  const entries = Object.entries(values).filter(([name, texts]) => {
    return !NO_TEXT.has(name) && texts.some((text) => text !== '');
  });
  return JSON.stringify(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\p{Cs}]/gu, (each) => {
    return each === '\n' || each === '\t' ? each : '';
  });
}
