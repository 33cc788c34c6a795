import { findSecretMarking } from '@/lib/core/marking';
import type { FormValues } from '@/lib/operations/publishing/schema/form/values';

/** What was typed and is not yet on the server, kept in this browser under its person and draft. */
export type LocalCopy = { at: string; values: FormValues };

/** Keeps what is typed; nothing that carries a state-secret marking is ever written. */
export function keepLocally(key: string, values: FormValues): void {
  if (carriesMarking(values)) {
    forgetLocally(key);
    return;
  }
  const copy: LocalCopy = { at: new Date().toISOString(), values };
  try {
    localStorage.setItem(key, JSON.stringify(copy));
  } catch {
    // A full or forbidden storage: the server remains the only place, as the state line says.
  }
}

/** What an earlier visit could not save, or null. */
export function keptLocally(key: string): LocalCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(key) ?? 'null') as LocalCopy | null;
    return copy && typeof copy.at === 'string' && typeof copy.values === 'object' ? copy : null;
  } catch {
    return null;
  }
}

/** The server has it, or the person wants it gone. */
export function forgetLocally(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing could be written there either.
  }
}

export function carriesMarking(values: FormValues): boolean {
  return Object.values(values).some((texts) => texts.some((text) => findSecretMarking(text)));
}
