'use client';

import { likelyMatch } from '@/lib/domain/follow-ups/rules/match';
import type { FollowUpKind } from '@/lib/domain/follow-ups/schema/codes';
import {
  type FormValues,
  firstOf,
  rowPath,
  rowsName,
} from '@/lib/operations/publishing/schema/form/values';

/** An open thread that an outcome item may be raising again. */
export type DraftThread = {
  id: string;
  /** Its own identity and those it was merged from: an item may name any of them. */
  ids: readonly string[];
  text: string;
  kind: FollowUpKind;
  papers: readonly string[];
  parties: readonly string[];
};

const KINDS: Record<string, FollowUpKind> = { SHORTCOMING: 'SHORTCOMING', DIRECTION: 'COMMITMENT' };

/**
 * The open thread that a shortcoming or direction as typed may be raising again; null where it names
 * one already, or where nothing is much alike. Threads named by other items are left out.
 */
export function matchIn(
  values: FormValues,
  item: string,
  threads: readonly DraftThread[],
): DraftThread | null {
  const said = (field: string) => firstOf(values, rowPath('outcomes', item, field));
  const kind = KINDS[said('kind')];
  if (kind === undefined || said('text').trim() === '' || said('followUp') !== '') return null;
  const taken = column(values, 'outcomes', 'followUp');
  const free = threads.filter(({ ids }) => !ids.some((id) => taken.includes(id)));
  const papers = column(values, 'regulations', 'regulation');
  const parties = column(values, 'parties', 'unit@code');
  return likelyMatch({ kind, text: said('text'), papers, parties }, free);
}

function column(values: FormValues, group: string, field: string): string[] {
  const rows = values[rowsName(group)] ?? [];
  return rows.map((id) => firstOf(values, rowPath(group, id, field))).filter(Boolean);
}
