import { participant } from '../facts';
import { at, unknown } from './article';

export const participants = [
  participant(
    {
      id: 'tran-trung-hoa',
      role: 'CO_CHAIR',
      name: 'Trần Trung Hòa',
      rank: 'Thiếu tướng',
      posts: ['Tư lệnh Binh chủng Công binh'],
      unit: 'BQP-CB',
    },
    at(1, 'Thiếu tướng Trần Trung Hòa', 0, 56),
    { role: at(1, 'đồng chủ trì hội nghị', 114, 135) },
  ),
  participant(
    {
      id: 'tran-hai-quan',
      role: 'CO_CHAIR',
      name: 'Trần Hải Quân',
      rank: 'Thiếu tướng',
      posts: ['Tư lệnh Bộ Tư lệnh Cảnh vệ'],
      unit: 'BCA-K01',
    },
    at(1, 'Thiếu tướng Trần Hải Quân', 60, 113),
    { role: at(1, 'đồng chủ trì hội nghị', 114, 135) },
  ),
  participant(
    {
      id: 'thu-truong-ky',
      role: 'SIGNATORY',
      delegation: 'Thủ trưởng hai bộ tư lệnh',
    },
    at(13, 'thủ trưởng hai Bộ tư lệnh', 2158, 2214),
    { name: unknown('Câu nói về việc ký không nêu tên người ký.') },
  ),
  participant(
    {
      id: 'thu-truong-phat-bieu',
      role: 'SPEAKER',
      delegation: 'Thủ trưởng hai bộ tư lệnh',
    },
    at(11, 'Phát biểu tại hội nghị', 1493, 1563),
  ),
  participant(
    {
      id: 'dai-bieu',
      role: 'DELEGATE',
      delegation: 'Thủ trưởng và đại diện cơ quan chức năng hai bên',
    },
    at(2, 'thủ trưởng, đại diện', 174, 263),
    { name: unknown('Bài không nêu tên đại biểu.') },
  ),
];
