import type { z } from 'zod';
import type { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import type { regulationPayload } from '@/lib/domain/regulations/schema/payload';
import { approveRevision } from '@/lib/operations/publishing/commands/approve';
import { createDraft, type NewDraft, saveDraft } from '@/lib/operations/publishing/commands/draft';
import { submitRevision } from '@/lib/operations/publishing/commands/review';
import { draftGaps } from '@/lib/operations/publishing/queries/gaps';
import type { UserActor } from '@/lib/policy/actor';

export type RegulationInput = z.input<typeof regulationPayload>;
export type ConferenceInput = z.input<typeof conferencePayload>;

const source = { id: 's1', title: 'Báo cáo thử', publisher: 'Cơ quan thử' };

/** A regulation between W-A and W-B with something in every list. */
export function regulation(over: RegulationInput = {}): RegulationInput {
  return {
    kind: 'JOINT_REGULATION',
    number: '01/QCPH',
    title: 'Quy chế phối hợp thử nghiệm',
    signedOn: '2020-05-01',
    fields: ['trao đổi thông tin'],
    issuers: ['W-A', 'W-B'],
    parties: [
      { id: 'p1', unit: 'W-A' },
      { id: 'p2', unit: 'W-B', role: 'STANDING_BODY', onBehalfOf: 'W-B' },
    ],
    signatories: [
      {
        id: 'g1',
        name: 'Nguyễn Văn Thử',
        rank: 'Đại tá',
        posts: ['Trưởng ban'],
        unit: 'W-A',
        capacity: 'TM',
      },
    ],
    legalBases: [{ id: 'b1', text: 'Nghị định của Chính phủ' }],
    reviewCycles: [{ id: 'c1', kind: 'PERIODIC_BRIEFING', everyMonths: 6, hostByRotation: true }],
    sources: [source],
    provenance: [
      { item: null, field: 'signedOn', certainty: 'STATED', source: 's1', locator: 'ký ngày' },
    ],
    ...over,
  };
}

/** A conference of W-A and W-B with something in every list. */
export function conference(over: ConferenceInput = {}): ConferenceInput {
  return { ...FACTS, ...LISTS, ...over };
}

const FACTS: ConferenceInput = {
  kinds: ['PERIODIC_BRIEFING'],
  title: 'Giao ban thử nghiệm',
  heldOn: '2022-08-02',
  periodText: '6 tháng đầu năm 2022',
  period: '2022-01/2022-06',
  mode: 'ONLINE',
  shortcomings: 'MENTIONED_NOT_LISTED',
  directions: 'LISTED',
  legalBases: [{ id: 'b1', text: 'Kết luận', number: '15-KL/TW' }],
  sources: [source],
  provenance: [
    { item: 'f1', field: 'number', certainty: 'STATED', source: 's1', locator: 'trên 7.500' },
  ],
};

const LISTS: ConferenceInput = {
  parties: [
    { id: 'p1', unit: 'W-A', isHost: true },
    { id: 'p2', unit: 'W-B' },
  ],
  venues: [{ id: 'v1', place: 'Trung tâm chỉ huy', role: 'BRIDGE_POINT', unit: 'W-A' }],
  participants: [
    {
      ...{ id: 'n1', role: 'CHAIR', name: 'Trần Thị Thử', rank: 'Thượng tá', unit: 'W-A' },
      posts: ['Phó Trưởng ban'],
    },
    { id: 'n2', delegation: 'Đại diện các sở' },
  ],
  outcomes: [
    { id: 'o1', kind: 'STRENGTH', text: 'Trao đổi tin kịp thời' },
    {
      ...{ id: 'o2', kind: 'DIRECTION', text: 'Tuần tra chung', saidBy: 'n1', deadline: '2022-12' },
      owners: [{ unit: 'W-A' }],
    },
  ],
  figures: [
    {
      ...{ id: 'f1', indicator: 'Tin trao đổi', measure: 'tin', operator: 'GT', number: '7500' },
      ...{ raw: 'trên 7.500 tin', outcome: 'o1' },
    },
    { id: 'f2', indicator: 'Lượt dự', measure: 'lượt', raw: '2500.000 lượt', malformed: true },
  ],
  commendations: [{ id: 'k1', recipient: 'COLLECTIVE', count: 2, awardingUnit: 'W-A' }],
};

/** Draft, submit, approve: the whole way of a record by a secretary and an approver. */
export async function publish(
  secretary: UserActor,
  approver: UserActor,
  draft: NewDraft,
): Promise<string> {
  const made = await createDraft(secretary, draft);
  const { id, recordId } = made;
  const version = await answerQuestions(secretary, made, draft);
  const submitted = await submitRevision(secretary, id, version);
  await approveRevision(approver, id, submitted.version);
  return recordId;
}

/** Answers whatever the draft is asked about; answers the version to go on from. */
export async function answerQuestions(
  secretary: UserActor,
  { id, version }: { id: string; version: number },
  { payload, reason }: Pick<NewDraft, 'payload' | 'reason'>,
): Promise<number> {
  const paths = (await draftGaps(secretary, id)).map(({ path }) => path);
  const asked = paths.flatMap((path) => /^answers\[(\w+)\]/.exec(path)?.[1] ?? []);
  const warned = paths.flatMap((path) => /^warnings\[(.+)\]$/.exec(path)?.[1] ?? []);
  if (asked.length + warned.length === 0) return version;
  const given = (payload as ConferenceInput).answers ?? [];
  const unsaid = asked.map((each) => notMentioned(each));
  const whole = { ...(payload as ConferenceInput), answers: [...given, ...unsaid] };
  const answers = Object.fromEntries(warned.map((key) => [key, 'Đã kiểm tra']));
  const written = asked.length === 0 ? payload : whole;
  return (await saveDraft(secretary, id, version, { payload: written, reason, answers })).version;
}

/** An answer's item is named by its thread, whose id it is without dashes. */
function notMentioned(id: string) {
  const followUp = id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { id, followUp, state: 'NOT_MENTIONED' as const };
}
