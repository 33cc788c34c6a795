import { commendation, outcomesOf } from '../facts';
import { fields } from '../fields';
import { at, unknown } from './article';

const reported = outcomesOf('STRENGTH', { saidByText: 'Báo cáo trung tâm và ý kiến phát biểu' });
const written = outcomesOf('STRENGTH');
const direction = outcomesOf('DIRECTION', { saidBy: 'thu-truong-phat-bieu' });

const strengths = [
  reported(
    'kq-1',
    fields.leadership,
    'Lãnh đạo hai bên sâu sát, chỉ đạo trực tiếp từng đơn vị liên quan bám quy chế và nhiệm vụ.',
    at(5, 'Lãnh đạo hai Bộ tư lệnh', 414, 589),
  ),
  reported(
    'kq-2',
    fields.instruments,
    'Công việc đúng nguyên tắc, mục đích; phối hợp có sự thống nhất cao.',
    at(5, 'triển khai công tác đúng nguyên tắc', 593, 695),
  ),
  reported(
    'kq-3',
    fields.guard,
    'Lãnh đạo Đảng, Nhà nước, khách quốc tế và sự kiện chính trị lớn được bảo vệ an toàn tuyệt đối.',
    at(5, 'bảo đảm tuyệt đối an toàn', 697, 821),
  ),
  written(
    'kq-4',
    fields.relations,
    'Quan hệ hai bên gắn bó hơn qua 14 năm.',
    at(8, 'mối quan hệ phối hợp', 1013, 1107),
  ),
  written(
    'kq-5',
    fields.information,
    'Trao đổi thông tin tốt; nhiệm vụ chung đạt hiệu quả.',
    at(8, 'thực hiện tốt công tác trao đổi', 1109, 1189),
  ),
  written(
    'kq-6',
    fields.ordnance,
    'Cùng đào tạo, tập huấn, bồi dưỡng kỹ năng kiểm tra và xử lý bom, mìn, vật nổ; trao đổi kinh nghiệm kỹ thuật bảo vệ.',
    at(8, 'công tác phối hợp đào tạo, tập huấn', 1191, 1338),
  ),
  written(
    'kq-7',
    fields.relations,
    'Đáp ứng yêu cầu Đảng, Nhà nước và hai Bộ giao.',
    at(8, 'đáp ứng yêu cầu nhiệm vụ', 1366, 1447),
  ),
];

const directions = [
  direction(
    'ph-1',
    fields.defence,
    'Thực hiện nghiêm chủ trương, pháp luật về an ninh, quốc phòng và bảo vệ Tổ quốc.',
    at(11, 'tiếp tục quán triệt, thực hiện nghiêm', 1616, 1756),
  ),
  direction(
    'ph-2',
    fields.instruments,
    'Thực hiện nghị định của Chính phủ về phối hợp giữa hai Bộ.',
    at(11, 'nghị định của Chính phủ', 1758, 1941),
  ),
  direction(
    'ph-3',
    fields.relations,
    'Đơn vị chuyên môn hai lực lượng phối hợp nhiều hơn.',
    at(12, 'tăng cường công tác phối hợp', 1955, 2028),
  ),
  direction(
    'ph-4',
    fields.inspection,
    'Rút kinh nghiệm định kỳ về việc thực hiện quy chế, và sau từng nhiệm vụ.',
    at(12, 'định kỳ tổ chức rút kinh nghiệm', 2030, 2141),
  ),
];

/** The units that were asked, the same for every direction. */
const owners = [{ text: 'Cơ quan, đơn vị trực thuộc có liên quan' }];
const asked = at(11, 'các cơ quan, đơn vị trực thuộc', 1575, 1615);
const owned = directions.map(({ item, claims }) => ({
  item: { ...item, owners },
  claims: { ...claims, owners: asked },
}));

export const outcomes = [...strengths, ...owned];

const award = {
  awardingText: 'Thủ trưởng hai bộ tư lệnh',
  reason: 'Thành tích xuất sắc khi triển khai quy chế',
};
const unnamed = {
  form: unknown('Bài không nêu hình thức khen thưởng.'),
  names: unknown('Bài không nêu tên tập thể, cá nhân.'),
};

export const commendations = [
  commendation(
    { id: 'khen-tap-the', recipient: 'COLLECTIVE', count: 2, ...award },
    at(13, 'trao khen thưởng tặng 2 tập thể', 2216, 2327),
    unnamed,
  ),
  commendation(
    { id: 'khen-ca-nhan', recipient: 'INDIVIDUAL', count: 6, ...award },
    at(13, '6 cá nhân', 2251, 2327),
    unnamed,
  ),
];
