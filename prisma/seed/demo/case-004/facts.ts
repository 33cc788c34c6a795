import { legalBasis, party, venue } from '../facts';
import type { Known } from '../record';
import { at, inferred } from './article';

export const parties = [
  party(
    { id: 'bo-cong-an', unit: 'BCA', isHost: true },
    at(2, 'Bộ Công an và Bộ Quốc phòng', 115, 159),
  ),
  party(
    { id: 'bo-quoc-phong', unit: 'BQP', isHost: true },
    at(2, 'Bộ Quốc phòng tổ chức Hội nghị', 129, 159),
  ),
];

export const venues = [
  venue(
    {
      id: 'diem-cau-bo',
      role: 'VENUE',
      place: 'Trung tâm Thông tin chỉ huy Bộ Công an',
      unit: 'BCA-TTTTCH',
    },
    at(6, 'từ Trung tâm Thông tin chỉ huy', 1106, 1147),
  ),
  venue(
    {
      id: 'diem-cau-tinh',
      role: 'BRIDGE_POINT',
      place: 'Các trung tâm thông tin, chỉ huy của Công an tỉnh, thành phố',
      unit: 'BCA-TTTTCH-TINH-NHOM',
      isClass: true,
    },
    at(6, 'Trung tâm Thông tin, chỉ huy', 1152, 1230),
    { isClass: inferred('Bài gọi chung, không nêu tên và số điểm cầu.') },
  ),
];

type Find = Known['regulation'];

export const legalBasesOf = ({ regulation }: Known) => [
  decreeOf(regulation),
  conclusionOf(regulation),
  directiveOf(regulation),
];

function decreeOf(regulation: Find) {
  const numbers = [
    at(2, '03/2019/NĐ-CP', 221, 234),
    { ...at(8, '03/2019/ NĐ- CP', 1545, 1560), statedPart: '03/2019/ NĐ- CP' },
  ];
  return legalBasis(
    {
      id: 'nghi-dinh-03',
      text: 'Nghị định 03/2019/NĐ-CP của Chính phủ',
      number: '03/2019/NĐ-CP',
      regulation: regulation('ND-03-2019-ND-CP'),
      resolvedCertainty: 'STATED',
      resolvedBasis: 'Bài in số theo hai cách, cùng một văn bản.',
    },
    at(2, 'Nghị định số 03/2019/NĐ-CP', 208, 248),
    { number: numbers },
  );
}

function conclusionOf(regulation: Find) {
  return legalBasis(
    {
      id: 'ket-luan-15',
      text: 'Kết luận 15-KL/TW của Ban Bí thư (30/9/2021)',
      number: '15-KL/TW',
      regulation: regulation('KL-15-KL-TW'),
      resolvedCertainty: 'STATED',
      resolvedBasis: 'Bài in 15-KL-TW; số, ngày và cơ quan đều khớp.',
    },
    at(15, 'Kết luận số 15-KL-TW', 5439, 5489),
    {
      number: {
        ...at(15, '15-KL-TW', 5451, 5459),
        statedPart: '15-KL-TW',
        basis: 'Ghi theo cách viết chuẩn của văn bản Đảng.',
      },
    },
  );
}

function directiveOf(regulation: Find) {
  return legalBasis(
    {
      id: 'chi-thi-46',
      text: 'Chỉ thị 46-CT/TW của Bộ Chính trị khóa XI',
      number: '46-CT/TW',
      regulation: regulation('CT-46-CT-TW'),
      resolvedCertainty: 'STATED',
      resolvedBasis: 'Số và cơ quan ban hành đều khớp.',
    },
    at(15, 'Chỉ thị số 46-CT/TW', 5521, 5567),
  );
}
