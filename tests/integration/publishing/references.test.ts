import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { followUpsOfConference } from '@/lib/domain/follow-ups/queries/get';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { addAttachment } from '@/lib/operations/publishing/commands/attachments/add';
import { createDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { getReview } from '@/lib/operations/publishing/queries/review';
import { asOwner, ownDatabase } from '@/tests/support/database';
import { makeDocx } from '@/tests/support/files';
import { draft, ownCast } from '@/tests/support/publishing';
import { type ConferenceInput, conference, publish, regulation } from '@/tests/support/records';

const database = ownDatabase();
const cast = ownCast(database);
/** Threads of W-B and W-C: one that everybody sees, one that W-A does not. */
const threads = { open: '', hidden: '' };
const elsewhere = [
  { id: 'p1', unit: 'W-B' },
  { id: 'p2', unit: 'W-C' },
];

beforeAll(async () => {
  process.env.DATA_DIR = mkdtempSync(join(tmpdir(), 'contents-'));
  const { world } = cast();
  const [secretary, approver] = [
    await world.person(['SECRETARY', 'W-C']),
    await world.person(['APPROVER', 'W-C']),
  ];
  const thread = async (heldOn: string, access: 'INTERNAL' | 'PARTIES') => {
    const id = await publish(secretary, approver, {
      ...{ type: 'CONFERENCE', draftingUnit: 'W-C' },
      payload: conference({ heldOn, access, parties: elsewhere }),
    });
    return (await followUpsOfConference(secretary, id, '2026-01-01'))[0]?.id ?? '';
  };
  threads.open = await thread('2001-01-01', 'INTERNAL');
  threads.hidden = await thread('2002-01-01', 'PARTIES');
});

const submitted = async (over: ConferenceInput) => {
  const payload = conference({ heldOn: '2010-01-01', ...over });
  const made = { type: 'CONFERENCE' as const, draftingUnit: 'W-A', payload };
  const { id, version } = await createDraft(cast().secretary, made);
  return submitRevision(cast().secretary, id, version);
};

const refused = (path: string, message: string) => ({
  code: 'RULE',
  fields: [{ path, message }],
});

describe('a conference', () => {
  it('settles no thread of other papers and other parties, nor one that its people do not see', async () => {
    for (const followUp of [threads.open, threads.hidden, '0190aaaa-0000-7000-8000-000000000000']) {
      expect(followUp).not.toBe('');
      const answers = [{ id: 'a1', followUp, state: 'RESOLVED' as const }];
      const answer = refused('answers[a1].followUp', 'errors.gap.unknownFollowUp');
      await expect(submitted({ answers })).rejects.toMatchObject(answer);
      const outcomes = [{ id: 'o1', kind: 'DIRECTION' as const, text: 'Lại nêu', followUp }];
      const raised = refused('outcomes[o1].followUp', 'errors.gap.unknownFollowUp');
      const over = { outcomes, figures: [], provenance: [] };
      await expect(submitted(over)).rejects.toMatchObject(raised);
    }
  });

  it('goes on with a thread of its own parties', async () => {
    const { secretary, approver } = cast();
    const id = await publish(secretary, approver, {
      ...{ type: 'CONFERENCE', draftingUnit: 'W-A' },
      payload: conference({ heldOn: '2003-01-01' }),
    });
    const [thread] = await followUpsOfConference(secretary, id, '2026-01-01');
    const answers = [{ id: 'a1', followUp: thread?.id ?? '', state: 'RESOLVED' as const }];
    await expect(submitted({ answers, heldOn: '2004-01-01' })).resolves.toBeTruthy();
  });

  it('answers for a thread once', async () => {
    const answers = ['a1', 'a2'].map((id) => ({ id, followUp: threads.open, state: null }));
    await expect(submitted({ answers })).rejects.toMatchObject({
      code: 'INVALID',
      fields: [{ path: 'answers' }],
    });
  });

  it('reviews a paper once, however often the draft names it', async () => {
    const { secretary, approver } = cast();
    const paper = await publish(secretary, approver, draft('901/QC'));
    const regulations = [{ regulation: paper }, { regulation: paper }];
    const made = await publish(secretary, approver, {
      ...{ type: 'CONFERENCE', draftingUnit: 'W-A' },
      payload: conference({ heldOn: '2150-01-01', regulations }),
    });
    const { rows } = await asOwner(database(), (owner) =>
      owner.query('SELECT position FROM conference_regulation WHERE conference_id = $1', [made]),
    );
    expect(rows).toHaveLength(1);
  });
});

describe('a file', () => {
  it('of another draft is refused at submission, at its field', async () => {
    const { secretary } = cast();
    const other = await createDraft(secretary, draft('902/QC'));
    const bytes = makeDocx('Tệp của bản khác');
    const foreign = await addAttachment(secretary, other.id, { name: 'a.docx', bytes });
    const attachments = [{ id: 'f1', attachment: foreign.id }];
    const payload = { ...draft('903/QC').payload, attachments };
    const { id } = await createDraft(secretary, { ...draft('903/QC'), payload });
    await expect(submitRevision(secretary, id, 1)).rejects.toMatchObject(
      refused('attachments[f1].attachment', 'attachments.refused.absent'),
    );
  });

  it('is a hand in the draft: whoever added it does not decide', async () => {
    const { secretary, both, approver } = cast();
    const { id } = await createDraft(secretary, draft('904/QC'));
    const bytes = makeDocx('Tệp do người duyệt thêm');
    const file = await addAttachment(both, id, { name: 'b.docx', bytes });
    const attachments = [{ id: 'f1', attachment: file.id }];
    const payload = { ...draft('904/QC').payload, attachments };
    const saved = await saveDraft(secretary, id, 1, { payload });
    const { version } = await submitRevision(secretary, id, saved.version);
    await expect(approveRevision(both, id, version)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(approveRevision(approver, id, version)).resolves.toMatchObject({ number: 1 });
  });
});

describe('a record', () => {
  it('has one open draft of a unit, however many begin one at a time', async () => {
    const { secretary, approver, both } = cast();
    const recordId = await publish(secretary, approver, draft('905/QC'));
    const correction = { ...draft('905/QC'), recordId, reason: 'Đính chính' };
    const begun = await Promise.allSettled(
      [secretary, both, secretary, both].map((actor) => createDraft(actor, correction)),
    );
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('does not tell its readers how its revision was reviewed', async () => {
    const { secretary, approver, world } = cast();
    const payload = regulation({ number: '906/QC', signedOn: '2151-01-01' });
    const made = await createDraft(secretary, { ...draft('906/QC'), payload });
    const { version } = await submitRevision(secretary, made.id, 1);
    await approveRevision(approver, made.id, version);
    const reader = await world.person(['VIEWER', 'W-C']);
    await expect(getReview(reader, made.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(getReview(approver, made.id)).resolves.toMatchObject({ state: 'APPROVED' });
  });
});
