import { uuidv7 } from '@/lib/core/uuid';
import type { ConferencePayload } from '@/lib/domain/conferences/schema/payload';
import { dayBounds, type Projected } from '@/lib/domain/sources/projection';
import type { Tx } from '@/lib/platform/db/as-actor';

type Ids = ReadonlyMap<string, string>;

/** Replaces the outcome items and their owners; answers their ids by item. */
export async function projectOutcomes(
  tx: Tx,
  payload: ConferencePayload,
  at: Projected & { speakers: Ids },
): Promise<Ids> {
  const conferenceId = at.recordId;
  const ids = await outcomeIds(tx, payload, conferenceId);
  await tx.outcomeItem.deleteMany({ where: { conferenceId } });
  await tx.outcomeItem.createMany({
    data: payload.outcomes.map((each, position) => {
      const deadline = dayBounds(each.deadline);
      return {
        id: ids.get(each.id) ?? uuidv7(),
        conferenceId,
        itemId: each.id,
        position,
        kind: each.kind,
        text: each.text,
        field: each.field,
        saidById: at.speakers.get(each.saidBy ?? '') ?? null,
        saidByText: each.saidByText,
        deadline: each.deadline,
        deadlineEarliest: deadline.earliest,
        deadlineLatest: deadline.latest,
      };
    }),
  });
  await tx.outcomeOwner.createMany({ data: ownerRows(payload, at, ids) });
  return ids;
}

/** Replaces the figures; their indicators are found or made by name and measure. */
export async function projectFigures(
  tx: Tx,
  payload: ConferencePayload,
  at: Projected & { outcomes: Ids },
): Promise<void> {
  const conferenceId = at.recordId;
  await tx.figure.deleteMany({ where: { conferenceId } });
  const indicators = await indicatorIds(tx, payload);
  await tx.figure.createMany({
    data: payload.figures.map((each, position) => {
      const period = dayBounds(each.period);
      return {
        conferenceId,
        itemId: each.id,
        position,
        indicatorId: indicators[position] ?? '',
        operator: each.operator,
        number: each.number,
        period: each.period,
        periodEarliest: period.earliest,
        periodLatest: period.latest,
        raw: each.raw,
        malformed: each.malformed,
        countsDelegates: each.countsDelegates,
        outcomeItemId: at.outcomes.get(each.outcome ?? '') ?? null,
      };
    }),
  });
}

/** An item keeps its id from revision to revision, so that what refers to it still does. */
async function outcomeIds(tx: Tx, payload: ConferencePayload, conferenceId: string): Promise<Ids> {
  const select = { id: true, itemId: true } as const;
  const rows = await tx.outcomeItem.findMany({ where: { conferenceId }, select });
  const known = new Map(rows.map((row) => [row.itemId, row.id]));
  return new Map(payload.outcomes.map(({ id }) => [id, known.get(id) ?? uuidv7()]));
}

function ownerRows(payload: ConferencePayload, at: Projected, ids: Ids) {
  return payload.outcomes.flatMap((outcome) =>
    outcome.owners
      .filter((owner) => owner.unit !== null || owner.text !== null)
      .map((owner, position) => ({
        outcomeItemId: ids.get(outcome.id) ?? '',
        position,
        unitId: at.units.get(owner.unit ?? '') ?? null,
        text: owner.text,
      })),
  );
}

/** One statement for all figures, answered in their order. */
async function indicatorIds(tx: Tx, payload: ConferencePayload): Promise<string[]> {
  const names = payload.figures.map((each) => each.indicator);
  const measures = payload.figures.map((each) => each.measure);
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT app.indicator_id(n, m) AS id
    FROM unnest(${names}::text[], ${measures}::text[]) WITH ORDINALITY AS f(n, m, i) ORDER BY i`;
  return rows.map((row) => row.id);
}
