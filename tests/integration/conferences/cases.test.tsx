import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { Kicker } from '@/components/conferences/heading';
import { Minutes } from '@/components/conferences/minutes';
import type { Locale } from '@/lib/core/translate';
import { getConference } from '@/lib/domain/conferences/queries/get';
import { listConferences } from '@/lib/domain/conferences/queries/list';
import { conferenceFilter } from '@/lib/domain/conferences/schema/list';
import { translatorFor } from '@/lib/platform/i18n/translate';
import type { UserActor } from '@/lib/policy/actor';
import { loadDemo } from '@/prisma/seed/demo';
import { signedIn } from '@/prisma/seed/demo/actors';
import { loadDemoUsers } from '@/prisma/seed/demo-users';
import { ownDatabase } from '@/tests/support/database';

ownDatabase();
let leader: UserActor;

beforeAll(async () => {
  await loadDemoUsers();
  await loadDemo();
  const account = await signedIn('leader');
  if (account === null) throw new Error('No account leader.');
  leader = account;
});

async function found(externalKey: string) {
  const { items } = await listConferences(leader, { ...conferenceFilter.parse({}), unit: [] });
  const item = items.find((each) => each.externalKey === externalKey);
  if (item === undefined) throw new Error(`No conference ${externalKey}.`);
  return item;
}

/** What stands on the page of a case, as words. */
async function minutes(externalKey: string, locale: Locale = 'vi'): Promise<string> {
  const view = await getConference(leader, (await found(externalKey)).id);
  const t = translatorFor(locale);
  const page = (
    <>
      <Kicker view={view} t={t} />
      <Minutes view={view} locale={locale} t={t} />
    </>
  );
  const words = renderToStaticMarkup(page).replaceAll(/<[^>]+>/g, ' ');
  return words.replaceAll('&gt;', '>').replaceAll('\u00a0', ' ').replaceAll(/\s+/g, ' ');
}

describe('the five cases on their pages', () => {
  it('000 has no date, no people and no figures, and shortcomings only mentioned', async () => {
    const page = await minutes('seed-000');
    expect(page).toContain('Ngày họp không rõ Nguồn không nêu.');
    expect(page).toContain('từ năm 2019 đến nay');
    expect(page).toContain('có tồn tại, hạn chế nhưng không liệt kê');
    expect(page).toContain('Chưa ghi nhận số liệu nào.');
  });

  it('001 reviews one paper, signs another and commends', async () => {
    const page = await minutes('seed-001');
    expect(page).toContain('Ký tại hội nghị Quy chế phối hợp mới');
    expect(page).toContain('Thiếu tướng Trần Trung Hòa Đồng chủ trì');
    expect(page).toContain('Tư lệnh Binh chủng Công binh');
    expect(page).toContain('2 tập thể');
    expect(page).toContain('6 cá nhân');
    expect(page).toContain('Đối chiếu là 03/2019/NĐ-CP suy đoán');
  });

  it('002 has an inferred year with its basis, a class of units and three shortcomings', async () => {
    const page = await minutes('seed-002');
    expect(page).toContain('09/3/ 2018 suy đoán Suy đoán: Bài ghi ngày 9-3; năm suy từ');
    expect(page).toContain('lớp đơn vị, nguồn không nêu từng thành viên');
    expect(page).toContain('Đại tá Trần Văn Bừng Phát biểu');
    expect((await found('seed-002')).counts).toMatchObject({ shortcomings: 3, directions: 3 });
  });

  it('003 has no paper, an unknown year and figures in words', async () => {
    const page = await minutes('seed-003');
    expect(page).toContain('Ngày họp không rõ');
    expect(page).toContain('Chưa ghi nhận văn bản nào');
    expect(page).toContain('không nêu số bánh “hàng chục bánh”');
  });

  it('004 has seven figures with number and counted thing, and one malformed', async () => {
    const page = await minutes('seed-004');
    const figures = [
      '> 7.500 tin, tài liệu',
      '> 20.000 buổi',
      '> 1.100 cuộc, lượt',
      '72 sự kiện',
      '22 đoàn',
      '> 2.500 đại biểu',
      '21 địa phương',
    ];
    for (const figure of figures) expect(page).toContain(`${figure} “`);
    expect(page).toContain('Sai dạng lượt người “2500.000 lượt người”');
    expect(page).not.toContain('2.500.000');
    expect(page).toContain('02/8/ 2022 suy đoán');
    expect(page).toContain('Thượng tướng Nguyễn Tân Cương Đồng chủ trì');
  });

  it('are complete in English too', async () => {
    expect(await minutes('seed-004', 'en')).not.toMatch(/conferences\.|records\.|codes\./);
  });
});
