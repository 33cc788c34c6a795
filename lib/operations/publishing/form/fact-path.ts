import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { groupsOf } from '../schema/form/descriptor';
import { forms } from '../schema/form/of-type';
import { beside, rowsName } from '../schema/form/values';
import type { FormType } from './leaf';
import { factsOf, isManifold } from './provenance';

/**
 * Where the form says what a path of the payload is about: a gap of an origin (`provenance[3]`) is
 * mended beside its fact, or among the sources where the form does not write it.
 */
export function inForm(type: FormType, payload: unknown, path: string): string {
  const at = /^provenance\[(\d+)\]/.exec(path)?.[1];
  if (at === undefined) return path;
  const schema = type === 'CONFERENCE' ? conferencePayload : regulationPayload;
  const record = schema.parse(payload);
  const { provenance } = record;
  const entry = provenance[Number(at)];
  const rows = groupsOf(forms[type]).map(({ group }) => [
    rowsName(group),
    idsIn((record as Record<string, unknown>)[group]),
  ]);
  const fact = factsOf(forms[type], Object.fromEntries(rows)).find(
    ({ item, field }) => item === entry?.item && field === entry?.field,
  );
  return fact && !isManifold(provenance, fact) ? beside.basis(fact.path) : 'sources';
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list.flatMap(({ id }: { id?: string }) => id ?? []) : [];
}
