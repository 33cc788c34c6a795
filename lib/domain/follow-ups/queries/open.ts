import { bounds } from '@/lib/core/edtf/bounds';
import { dayOf } from '@/lib/core/edtf/instant';
import type { FieldError } from '@/lib/core/errors';
import { isUuid } from '@/lib/core/uuid';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { asActor, type Tx } from '@/lib/platform/db/as-actor';
import type { Actor } from '@/lib/policy/actor';
import { followUpGaps } from '../rules/carry-over';
import { mentionsBy, standingOf } from '../rules/state';
import type { OpenThread } from '../schema/view';
import { type ThreadRows, threadsOf } from './rows';
import { standingDecisions, threadViewOf, unitsOf } from './views';

/** The conference that asks: its day (EDTF), before which a thread was open, and its own identity. */
export type Asking = { before: string | null; conferenceId?: string | undefined };

/**
 * Every open follow-up of these regulations and of what they replace, as a draft has to answer it:
 * open at the day of the conference, that conference's own mentions aside.
 */
export async function openFollowUps(
  actor: Actor,
  regulationIds: readonly string[],
  asking: Asking,
): Promise<OpenThread[]> {
  const ids = regulationIds.filter(isUuid);
  if (ids.length === 0) return [];
  const directory = await unitDirectory(actor);
  const day = lastDay(asking);
  return asActor(actor, async (tx) =>
    (await openThreads(tx, ids, asking)).map((rows) => ({
      ...threadViewOf(rows, day, directory),
      parties: unitsOf(rows).flatMap((unit) => directory.byId.get(unit)?.code ?? []),
      papers: rows.mentions.flatMap(({ regulations }) => regulations.map(({ id }) => id)),
    })),
  );
}

/**
 * The questions on open follow-ups that a draft of a conference leaves unanswered, each with the
 * path of its answer: asked again at submission and at publication.
 */
export async function unansweredFollowUps(
  tx: Tx,
  payload: Pick<ConferencePayload, 'regulations' | 'heldOn' | 'answers' | 'outcomes'>,
  conferenceId?: string,
): Promise<FieldError[]> {
  const papers = payload.regulations.map(({ regulation }) => regulation);
  const open = await openThreads(tx, papers, { before: payload.heldOn, conferenceId });
  const asked = open.map(({ id, mentions }) => ({
    id,
    ids: mentions.map((each) => each.followUp),
  }));
  return followUpGaps(payload, asked);
}

async function openThreads(
  tx: Tx,
  papers: readonly string[],
  asking: Asking,
): Promise<ThreadRows[]> {
  if (papers.length === 0) return [];
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM app.follow_ups_about(${[...papers]}::uuid[]) AS t(id) ORDER BY id`;
  const threads = await threadsOf(
    tx,
    found.map(({ id }) => id),
  );
  return threads.flatMap((rows) => asItWas(rows, asking) ?? []);
}

/** The thread without what this conference says of it and without what came after; null when not open then. */
function asItWas(rows: ThreadRows, asking: Asking): ThreadRows | null {
  const day = lastDay(asking);
  const others = rows.mentions.filter(({ conference }) => conference !== asking.conferenceId);
  const mentions = mentionsBy(day, others);
  const decisions = standingDecisions(rows.decisions, day);
  const isOpen = mentions.some(({ named }) => named) && standingOf(mentions, decisions) === 'OPEN';
  return isOpen ? { ...rows, mentions, decisions } : null;
}

function lastDay({ before }: Asking): string {
  return (before === null ? null : bounds(before).latest) ?? dayOf(new Date());
}
