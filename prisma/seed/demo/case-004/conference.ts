import { conferencePayload } from '@/lib/domain/conferences/schema/payload';
import { itemsOf, provenanceOf } from '../facts';
import type { DemoConference } from '../record';
import { at, inferred, sources, unknown } from './article';
import { directions } from './directions';
import { legalBasesOf, parties, venues } from './facts';
import { figures } from './figures';
import { participants } from './people';
import { results } from './results';

const outcomes = [...results, ...directions];

const claims = {
  title: inferred('Tên hội nghị do sổ đặt theo nội dung bài.'),
  kinds: at(2, 'Hội nghị giao ban', 151, 168),
  heldOn: inferred('Bài ghi ngày 2/8; năm suy từ kỳ đánh giá 6 tháng đầu năm 2022.', {
    ...at(2, 'Ngày 2/8', 105, 113),
    statedPart: 'XXXX-08-02',
  }),
  periodText: at(2, '6 tháng đầu năm 2022', 249, 269),
  period: at(2, '6 tháng đầu năm 2022', 249, 269),
  mode: at(6, 'hình thức trực tuyến', 1085, 1105),
  regulations: at(2, 'Nghị định số 03/2019/NĐ-CP', 208, 234),
  shortcomings: at(22, 'chỉ ra những tồn tại, hạn chế', 8270, 8299),
  directions: {
    ...at(14, 'Chỉ đạo một số nhiệm vụ', 4282, 8082),
    basis: 'Theo người phát biểu; không nêu bên chủ trì và thời hạn.',
  },
  note: at(8, 'phương hướng, nhiệm vụ 6 tháng cuối năm 2022', 1593, 1637),
  commendations: unknown('Bài không nêu khen thưởng.'),
};

/** The half-yearly briefing of the two ministries on decree 03/2019. */
export const conference: DemoConference = {
  externalKey: 'seed-004',
  author: 'secretary.bca',
  approver: 'approver.bca',
  unit: 'BCA',
  reason: 'Ghi nhận hội nghị theo bài báo của Xuân Mai.',
  payload: (known) => {
    const legalBases = legalBasesOf(known);
    const facts = [parties, venues, participants, outcomes, figures, legalBases, sources];
    return conferencePayload.parse({
      externalKey: 'seed-004',
      title: 'Giao ban Bộ Công an – Bộ Quốc phòng 6 tháng đầu năm 2022',
      kinds: ['PERIODIC_BRIEFING'],
      heldOn: '2022-08-02',
      periodText: '6 tháng đầu năm 2022',
      period: '2022-01/2022-06',
      mode: 'ONLINE',
      regulations: [{ regulation: known.regulation('ND-03-2019-ND-CP') }],
      parties: itemsOf(parties),
      venues: itemsOf(venues),
      participants: itemsOf(participants),
      outcomes: itemsOf(outcomes),
      shortcomings: 'MENTIONED_NOT_LISTED',
      directions: 'LISTED',
      note: 'Phương hướng, nhiệm vụ nêu trong báo cáo là cho 6 tháng cuối năm 2022.',
      figures: itemsOf(figures),
      legalBases: itemsOf(legalBases),
      sources: itemsOf(sources),
      provenance: provenanceOf(claims, ...facts),
    });
  },
};
