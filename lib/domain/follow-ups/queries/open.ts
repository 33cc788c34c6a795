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
 * path of its answer: asked again at submission and at publication. `coming` are papers published
 * in the same act, of which nobody could be asked while the draft was written.
 */
export async function unansweredFollowUps(
  tx: Tx,
  payload: Pick<ConferencePayload, 'regulations' | 'heldOn' | 'answers' | 'outcomes'>,
  conferenceId?: string,
  coming: readonly string[] = [],
): Promise<FieldError[]> {
  const papers = payload.regulations
    .map(({ regulation }) => regulation)
    .filter((id) => !coming.includes(id));
  const open = await openThreads(tx, papers, { before: payload.heldOn, conferenceId });
  const asked = open.map(({ id, mentions }) => ({
    id,
    ids: mentions.map((each) => each.followUp),
  }));
  return followUpGaps(payload, asked);
}

type Naming = Pick<ConferencePayload, 'regulations' | 'answers' | 'outcomes'>;

/**
 * The fields of a draft that name a thread which is not its to speak of: one that its people do not
 * see (to them the same as none), or one of other papers and other parties. What the conference's
 * published text names already stays its own.
 */
export async function strayFollowUps(
  tx: Tx,
  payload: Naming,
  conference: { id: string; parties: readonly string[] },
): Promise<FieldError[]> {
  const named = threadsNamedIn(payload);
  if (named.length === 0) return [];
  const ids = named.map(({ followUp }) => followUp);
  const roots = await tx.followUp.findMany({
    where: { id: { in: ids } },
    select: { id: true, rootId: true },
  });
  const own = await tx.followUpMention.findMany({
    where: { conferenceId: conference.id, askedId: { in: ids } },
    select: { askedId: true },
  });
  const papers = payload.regulations.map(({ regulation }) => regulation);
  const ours = new Set([
    ...(await threadsAbout(tx, papers)),
    ...(await threadsBetween(tx, roots, conference.parties)),
  ]);
  const allowed = new Set([
    ...own.map(({ askedId }) => askedId),
    ...roots.filter(({ rootId }) => ours.has(rootId)).map(({ id }) => id),
  ]);
  const stray = named.filter(({ followUp }) => !allowed.has(followUp));
  return stray.map(({ path }) => ({ path, message: 'errors.gap.unknownFollowUp' }));
}

function threadsNamedIn({ outcomes, answers }: Naming): { path: string; followUp: string }[] {
  return [
    ...outcomes.flatMap(({ id, followUp }) =>
      followUp ? { path: `outcomes[${id}].followUp`, followUp } : [],
    ),
    ...answers.map(({ id, followUp }) => ({ path: `answers[${id}].followUp`, followUp })),
  ];
}

/** Threads spoken of by two of these parties together, or by the only one there was. */
async function threadsBetween(
  tx: Tx,
  roots: readonly { rootId: string }[],
  parties: readonly string[],
): Promise<string[]> {
  const threads = await threadsOf(tx, [...new Set(roots.map(({ rootId }) => rootId))]);
  const isBetween = (held: readonly string[]) => {
    const common = held.filter((unit) => parties.includes(unit)).length;
    return common > 0 && common >= Math.min(2, held.length);
  };
  return threads
    .filter(({ mentions }) => mentions.some((mention) => isBetween(mention.parties)))
    .map(({ id }) => id);
}

async function threadsAbout(tx: Tx, papers: readonly string[]): Promise<string[]> {
  if (papers.length === 0) return [];
  const found = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM app.follow_ups_about(${[...papers]}::uuid[]) AS t(id) ORDER BY id`;
  return found.map(({ id }) => id);
}

async function openThreads(
  tx: Tx,
  papers: readonly string[],
  asking: Asking,
): Promise<ThreadRows[]> {
  const threads = await threadsOf(tx, await threadsAbout(tx, papers));
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
