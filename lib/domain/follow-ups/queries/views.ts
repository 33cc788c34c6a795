import type { Bounds } from '@/lib/core/edtf/bounds';
import { nameOn } from '@/lib/domain/units/rules';
import type { UnitDirectory } from '@/lib/domain/units/schema/directory';
import { mentionsBy, recurrencesOf, spoken, standingOf, stateOn } from '../rules/state';
import type { MentionView, ThreadView } from '../schema/view';
import type { DecisionRow, MentionRow, ThreadRows } from './rows';

/** A thread as its reader gets it on a day: words, owners and deadline are those of visible items. */
export function threadViewOf(rows: ThreadRows, day: string, directory: UnitDirectory): ThreadView {
  const said = spoken(mentionsBy(day, rows.mentions));
  const mentions = said.length > 0 ? said : spoken(rows.mentions);
  const last = dueOf(mentions);
  const standing = standingOf(mentions, standingDecisions(rows.decisions, day));
  const { kind } = rows;
  const deadline = last?.deadline ?? null;
  const bounds: Bounds = last?.due ?? { earliest: null, latest: null };
  return {
    ...{ id: rows.id, kind, deadline },
    title: mentions.find(({ named }) => named)?.words ?? '',
    field: mentions.find(({ field }) => field !== null)?.field ?? null,
    owners: ownersOf(mentions, directory),
    deadlineLatest: bounds.latest,
    state: stateOn(day, { kind, standing, deadline, bounds }),
    recurrences: recurrencesOf(mentions),
    mentions: mentions.map(mentionViewOf),
    regulations: papersOf(mentions),
  };
}

/** The units that have part in a thread: owners, parties of its conferences and of its papers. */
export function unitsOf({ mentions }: Pick<ThreadRows, 'mentions'>): string[] {
  const units = mentions.flatMap(({ owners, parties, regulations }) => [
    ...owners.flatMap(({ unit }) => unit ?? []),
    ...parties,
    ...regulations.flatMap((paper) => paper.parties),
  ]);
  return [...new Set(units)];
}

/** Decisions made by the end of the day that were not undone. */
export function standingDecisions(decisions: readonly DecisionRow[], day: string): DecisionRow[] {
  return decisions.filter((each) => !each.undone && each.day <= day);
}

/** The last deadline that was stated: what is said later replaces it. */
function dueOf(mentions: readonly MentionRow[]): MentionRow | undefined {
  return mentions.findLast(({ deadline }) => deadline !== null);
}

function ownersOf(mentions: readonly MentionRow[], directory: UnitDirectory): ThreadView['owners'] {
  const last = mentions.findLast(({ owners }) => owners.length > 0);
  return (last?.owners ?? []).map(({ unit, text }) => {
    const entry = directory.byId.get(unit ?? '');
    const name = entry ? nameOn(entry, last?.held ?? null) : text;
    return { code: entry?.code ?? null, name: name ?? '' };
  });
}

function mentionViewOf(row: MentionRow): MentionView {
  const { conference, title, heldOn, named, itemId, words, state, note, quotation, followUp } = row;
  return {
    ...{ text: words, state, note, quotation, followUp },
    conference: { id: conference, title, heldOn },
    key: `${conference}/${itemId}`,
    itemId: named ? itemId : null,
  };
}

function papersOf(mentions: readonly MentionRow[]): ThreadView['regulations'] {
  const papers = mentions.flatMap(({ regulations }) => regulations);
  const named = papers.map(({ id, number, title }) => [id, { id, number, title }] as const);
  return [...new Map(named).values()];
}
