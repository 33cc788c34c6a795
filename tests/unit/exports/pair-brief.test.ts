import { expect, test } from 'vitest';
import { paper } from '@/lib/operations/exports/paper/page';
import { fittingLines, heightOf, pairBody, pairHead } from '@/lib/operations/exports/paper/pair';
import type { PairSummary } from '@/lib/operations/pairs/schema/summary';
import { translatorFor } from '@/lib/platform/i18n/translate';
import { paragraphs, partsOf } from '@/tests/support/word';

const t = translatorFor('vi');
const long = 'tăng cường phối hợp trao đổi thông tin '.repeat(30);
const unit = { code: 'BCA', name: 'Bộ Công an' };
const side = { ...unit, isClass: false, now: null, ended: false };
const date = { edtf: '2022-08-02', certainty: 'STATED' as const, statedPart: null };
const id = '00000000-0000-7000-8000-000000000001';

type Thread = PairSummary['threads'][number];

function thread(over: Partial<Thread>): Thread {
  return {
    ...{ id, kind: 'COMMITMENT', title: long, field: null, owners: [unit, unit, unit] },
    ...{ deadline: '2022-12', deadlineLatest: '2022-12-31', state: 'OVERDUE', recurrences: 0 },
    ...{ mentions: [], regulations: [] },
    ...over,
  };
}

const none: PairSummary = {
  sides: { a: side, b: { ...side, code: 'BQP', name: 'Bộ Quốc phòng' } },
  ...{ rollup: false, asOf: '2026-11-21', inForce: null, lastConference: null, next: null },
  counts: { regulations: 0, conferences: 0, undated: 0 },
  ...{ regulations: [], conferences: [], threads: [], series: [], events: [], commendations: [] },
  ...{ people: { a: [], b: [] }, beneath: [] },
};

const figure = { conference: id, itemId: 'f', operator: null, number: null, malformed: true };
const paperOf = {
  ...{ id, number: '03/2019/NĐ-CP', title: long, kind: 'DECREE' as const, parties: [] },
  ...{ signedOn: date, effectiveOn: null, endsOn: null, endIsOpen: false },
  ...{ validity: 'IN_FORCE' as const, maybe: false, conferences: 1 },
};
const meeting = {
  ...{ id, title: long, kinds: [], parties: [], heldOn: date, periodText: null, mode: null },
  ...{ shortcomings: 'LISTED' as const, counts: { shortcomings: 1, directions: 1, figures: 1 } },
};

const rich: PairSummary = {
  ...none,
  inForce: paperOf,
  lastConference: meeting,
  regulations: Array.from({ length: 30 }, () => paperOf),
  conferences: Array.from({ length: 30 }, () => meeting),
  threads: [
    ...Array.from({ length: 40 }, () => thread({ state: 'NO_DEADLINE', deadline: null })),
    thread({ title: 'Việc quá hạn' }),
    ...Array.from({ length: 20 }, () => thread({ kind: 'SHORTCOMING', recurrences: 2 })),
    ...Array.from({ length: 20 }, () => thread({ kind: 'SHORTCOMING' })),
    ...Array.from({ length: 20 }, () => thread({ state: 'DONE' })),
  ],
  series: Array.from({ length: 20 }, () => ({
    ...{ indicator: long, measure: 'tin', periods: 'half-years' },
    slots: [{ period: '2022-01/2022-06', figures: [{ ...figure, raw: '2500.000 lượt' }] }],
  })),
};

async function textsOf(pair: PairSummary): Promise<string[]> {
  const bytes = await paper('x', 'x', [...pairHead(pair, t), ...pairBody(pair, t)]);
  return paragraphs(partsOf(bytes).get('word/document.xml') ?? '');
}

test('a brief stays on two pages however much there is, and counts what it leaves out', async () => {
  expect(heightOf(fittingLines(rich, t))).toBeLessThanOrEqual(2 * 728 - 330);
  const texts = await textsOf(rich);
  expect(texts.filter((text) => /^- và \d+ mục khác/.test(text))).toHaveLength(7);
  expect(texts.at(-1)).toMatch(/\.\/\.$/);
});

test('what is overdue stands first, what came back says how often', async () => {
  const texts = await textsOf(rich);
  const at = texts.indexOf('Cam kết, nhiệm vụ còn mở');
  expect(texts[at + 1]).toMatch(/^- Việc quá hạn \(quá hạn; Thời hạn: tháng 12\/2022/);
  const recurring = texts.indexOf('Tồn tại, hạn chế lặp lại');
  expect(texts[recurring + 1]).toContain('nêu lại 2 lần');
});

test('a malformed figure keeps its words and its mark', async () => {
  const short = { ...rich.series[0], indicator: 'Lượt dự', measure: 'lượt', periods: 'x' };
  const series = [{ ...short, slots: rich.series[0]?.slots ?? [] }];
  expect(await textsOf({ ...none, series })).toContain(
    '- Lượt dự: 6 tháng đầu năm 2022: 2500.000 lượt (sai dạng).',
  );
});

test('where nothing is recorded it says so, and never that nothing happened', async () => {
  const texts = await textsOf(none);
  expect(texts).toContain('Hội nghị gần nhất: chưa ghi nhận.');
  expect(texts).toContain('Phối hợp giữa Bộ Công an và Bộ Quốc phòng');
  expect(texts.join()).not.toContain('không tổ chức');
});
