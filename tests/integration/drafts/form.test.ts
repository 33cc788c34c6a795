import { describe, expect, it } from 'vitest';
import type { Json } from '@/lib/core/changes';
import { unitDirectory } from '@/lib/domain/units/queries/directory';
import { createDraft } from '@/lib/operations/publishing/commands/draft';
import { saveDraftForm } from '@/lib/operations/publishing/form/save';
import { writeDraftForm } from '@/lib/operations/publishing/form/write';
import { getDraft } from '@/lib/operations/publishing/queries/draft';
import { draftGaps } from '@/lib/operations/publishing/queries/gaps';
import { dataOf, type FormValues } from '@/lib/operations/publishing/schema/form/values';
import type { UserActor } from '@/lib/policy/actor';
import { ownDatabase } from '@/tests/support/database';
import { ownCast } from '@/tests/support/publishing';
import { conference } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);

/** A draft and its form as one opens it. */
async function opened() {
  const { secretary } = cast();
  const { id } = await createDraft(secretary, {
    ...{ type: 'CONFERENCE', draftingUnit: 'W-A' },
    payload: conference(),
  });
  const { payload, unread, version } = await getDraft(secretary, id);
  const text = { payload: payload as Json, unread, version };
  return { id, values: writeDraftForm('CONFERENCE', text, await unitDirectory(secretary)) };
}

function save(actor: UserActor, id: string, values: FormValues) {
  return saveDraftForm(actor, id, { type: 'CONFERENCE', data: dataOf(values) });
}

describe('the form of a draft that two people send', () => {
  it('names what both said of the origin of a fact beside that fact', async () => {
    const { id, values } = await opened();
    const said = (certainty: string, basis: string) => ({
      ...{ ...values, 'heldOn!certainty': [certainty], 'heldOn!basis': [basis] },
    });
    await save(cast().both, id, said('INFERRED', 'theo bài'));
    const saved = await save(cast().secretary, id, said('UNKNOWN', ''));
    expect(saved.conflicts).toEqual([
      {
        path: 'heldOn!certainty',
        mine: expect.objectContaining({ 'heldOn!certainty': ['UNKNOWN'] }),
        theirs: expect.objectContaining({ 'heldOn!certainty': ['INFERRED'] }),
      },
    ]);
    const again = { ...values, ...saved.conflicts[0]?.mine, version: [String(saved.version)] };
    await save(cast().secretary, id, again);
    expect((await getDraft(cast().secretary, id)).payload).toMatchObject({
      provenance: expect.arrayContaining([
        expect.objectContaining({ item: null, field: 'heldOn', certainty: 'UNKNOWN' }),
      ]),
    });
  });

  it('asks for the basis of a fact in a row beside it', async () => {
    const { id, values } = await opened();
    const [row] = values['participants[]'] ?? [];
    const path = `participants[${row}].rank`;
    await save(cast().secretary, id, { ...values, [`${path}!certainty`]: ['INFERRED'] });
    expect(await draftGaps(cast().secretary, id)).toContainEqual({
      ...{ path: `${path}!basis`, message: 'errors.gap.basis' },
    });
  });
});
