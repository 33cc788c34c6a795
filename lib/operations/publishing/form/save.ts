import { unitDirectory } from '@/lib/domain/units/queries/directory';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import type { Actor } from '@/lib/policy/actor';
import { type MergedDraft, mergeDraft } from '../commands/merge';
import type { FormValues } from '../schema/form/values';
import type { FormType } from './leaf';
import { readDraftForm } from './read';
import { writeDraftForm } from './write';

export type SentForm = { type: FormType; data: FormData; hand?: string | undefined };

export type FieldConflict = {
  path: string;
  /** The inputs of the field as either side wrote them. */
  mine: FormValues;
  theirs: FormValues;
};

export type SavedForm = {
  version: number;
  by: { name: string; at: Date } | null;
  /** Inputs in which the saved draft differs from what was sent: others wrote there. */
  changed: FormValues;
  conflicts: FieldConflict[];
};

/**
 * Saves a sent draft form, joined with what others saved since it was made; says in the form's own
 * inputs what came in and where both wrote. Throws as `mergeDraft`, and INVALID for half a form.
 */
export async function saveDraftForm(actor: Actor, id: string, sent: SentForm): Promise<SavedForm> {
  const directory = await unitDirectory(actor);
  const { version, payload, unread, reason, warnings } = readDraftForm(
    sent.type,
    sent.data,
    directory,
  );
  const typed = { payload, unread, reason, answers: warnings, hand: sent.hand };
  const merged = await mergeDraft(actor, id, version, typed);
  return {
    version: merged.version,
    by: merged.by,
    ...comparedInForm(sent.type, merged, directory),
  };
}

function comparedInForm(type: FormType, merged: MergedDraft, directory: UnitDirectory) {
  if (!merged.joined && merged.conflicts.length === 0) return { changed: {}, conflicts: [] };
  const { version } = merged;
  const mine = writeDraftForm(type, { ...merged.mine, version }, directory);
  const joined = writeDraftForm(type, { ...merged, version }, directory);
  const paths = [...new Set(merged.conflicts.map(({ path }) => ofFact(path, joined)))];
  const conflicts = paths.map((path) => ({
    path,
    mine: under(mine, path),
    theirs: under(joined, path),
  }));
  return { changed: differing(mine, joined), conflicts };
}

/** The inputs of one form that another lacks or has otherwise; an emptied one has no value. */
function differing(mine: FormValues, joined: FormValues): FormValues {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(joined)])];
  const other = names.filter((name) => String(mine[name] ?? '') !== String(joined[name] ?? ''));
  return Object.fromEntries(other.map((name) => [name, joined[name] ?? []]));
}

/** What two people said of the origin of a fact stands beside the fact. */
function ofFact(path: string, values: FormValues): string {
  const key = /^provenance\[(\[.*\])\]/.exec(path)?.[1];
  if (key === undefined) return path;
  const [item, field] = JSON.parse(key) as [string | null, string];
  const isOf = (name: string) =>
    item === null ? name === field : name.endsWith(`[${item}].${field}`);
  const facts = Object.keys(values).filter((name) => name.endsWith(SURE));
  return facts.find((name) => isOf(name.slice(0, -SURE.length))) ?? path;
}

/** Stands for all inputs that say how sure a fact is. */
const SURE = '!certainty';

/** The inputs that belong to a field, a row or a whole list. */
function under(values: FormValues, path: string): FormValues {
  const list = path.replace(/\[\]$/, '').replace(SURE, '!');
  const isOf = (name: string) =>
    name === path || list.endsWith('!') || /^[.[@!]/.test(name.slice(list.length));
  const own = Object.keys(values).filter((name) => name.startsWith(list) && isOf(name));
  return Object.fromEntries(own.map((name) => [name, values[name] ?? []]));
}
