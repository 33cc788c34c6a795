import { notFound } from '@/lib/core/errors';
import { collator } from '@/lib/core/vietnamese-text';
import type { Actor } from '@/lib/policy/actor';
import { presentName, successors, superiors } from '../rules';
import { nameAfter, nameBefore, transferIn } from '../rules/changes';
import { abbreviations } from '../rules/sought';
import type { Dated, UnitChange, UnitDirectory, UnitEntry } from '../schema/directory';
import type { UnitChangeView, UnitView } from '../schema/views';
import { unitDirectory } from './directory';

const MOST_SUBORDINATES = 100;

/** A unit with its names, superiors and changes over time. NOT_FOUND for an unknown code. */
export async function getUnit(actor: Actor, code: string): Promise<UnitView> {
  const directory = await unitDirectory(actor);
  const unit = directory.byCode.get(code.toUpperCase());
  if (unit === undefined) throw notFound();
  const { kind, sector, isClass, source, certainty } = unit;
  return {
    ...{ ...named(unit), kind, sector, isClass, source, certainty },
    ...period(unit),
    abbreviations: abbreviations(unit),
    ended: unit.to !== null,
    chain: superiors(directory, unit).map(named),
    names: namesOf(unit),
    superiors: unit.superiors.map((each) => ({
      ...nameOf(directory, each.code),
      ...period(each),
      certainty: each.certainty,
    })),
    subordinates: subordinatesOf(directory, unit),
    changes: (directory.changes.get(unit.code) ?? []).map((each) => changeOf(directory, each)),
    successors: unit.to === null ? [] : successors(directory, unit).map(named),
  };
}

/** Newest first, the undated at the end of their kind, short forms last. */
function namesOf(unit: UnitEntry): UnitView['names'] {
  const rank = { OFFICIAL: 0, FORMER_UNDATED: 1, ALIAS: 2 };
  return unit.names
    .map((each) => ({ each, end: each.to?.bounds.latest ?? '9999' }))
    .sort((a, b) => rank[a.each.kind] - rank[b.each.kind] || b.end.localeCompare(a.end))
    .map(({ each: { name, kind, certainty, source, ...dates } }) => ({
      ...{ name, kind, certainty, source },
      ...period(dates),
    }));
}

function subordinatesOf(directory: UnitDirectory, unit: UnitEntry): UnitView['subordinates'] {
  const codes = directory.children.get(unit.code) ?? [];
  const items = codes
    .flatMap((code) => directory.byCode.get(code) ?? [])
    .map((each) => ({ ...named(each), ended: each.to !== null }))
    .sort(
      (one, other) =>
        Number(one.ended) - Number(other.ended) || collator.compare(one.name, other.name),
    );
  return { items: items.slice(0, MOST_SUBORDINATES), total: items.length };
}

/** Each unit under the name it bore then: the former before the change, the new one after. */
function changeOf(directory: UnitDirectory, change: UnitChange): UnitChangeView {
  const { code, kind, date, legalBasis, source, certainty } = change;
  const { moved, note } = transferIn(change.note);
  const then = (name: typeof nameBefore) => (each: string) => {
    const unit = directory.byCode.get(each);
    return { code: each, name: unit ? name(unit, date) : each };
  };
  return {
    ...{ code, kind, legalBasis, note, source, certainty },
    date: date?.edtf ?? null,
    moved: moved && {
      from: nameOf(directory, moved.from).name,
      to: nameOf(directory, moved.to).name,
    },
    predecessors: change.predecessors.map(then(nameBefore)),
    successors: change.successors.map(then(nameAfter)),
  };
}

function period({ from, to }: { from: Dated; to: Dated }) {
  return { from: from?.edtf ?? null, to: to?.edtf ?? null };
}

function nameOf(directory: UnitDirectory, code: string) {
  const unit = directory.byCode.get(code);
  return unit ? named(unit) : { code, name: code };
}

function named(unit: UnitEntry) {
  return { code: unit.code, name: presentName(unit) };
}
