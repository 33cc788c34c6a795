import { outcomesOf } from '../facts';
import { fields } from '../fields';
import { at, inferred } from './article';

const report = { saidByText: 'Báo cáo tóm tắt' };
const cause = outcomesOf('CAUSE', report);
const reported = outcomesOf('STRENGTH', report);
const written = outcomesOf('STRENGTH');

export const results = [
  cause(
    'nn-1',
    fields.leadership,
    'Có Đảng, Nhà nước lãnh đạo, gần nhất là Quân ủy Trung ương, Đảng ủy Công an Trung ương và hai Bộ; địa phương vào cuộc, người dân giúp đỡ.',
    at(8, 'dưới sự lãnh đạo, chỉ đạo', 1669, 1896),
    { kind: inferred('Bài nêu như điều kiện của kết quả, không gọi là nguyên nhân.') },
  ),
  reported(
    'kq-1',
    fields.instruments,
    'CAND và QĐND triển khai Nghị định 03 nghiêm túc, hiệu quả.',
    at(8, 'lực lượng CAND và QĐND', 1898, 2004),
  ),
  reported(
    'kq-2',
    fields.advice,
    'Làm tốt tham mưu chiến lược về quốc phòng, an ninh.',
    at(8, 'thực hiện tốt chức năng tham mưu', 2006, 2099),
  ),
  reported(
    'kq-3',
    fields.guard,
    'Giữ an toàn tuyệt đối mục tiêu, công trình trọng điểm và sự kiện chính trị, đối ngoại lớn.',
    at(8, 'bảo vệ tuyệt đối an ninh', 2101, 2228),
  ),
  reported(
    'kq-4',
    fields.order,
    'Làm thất bại hoạt động chống phá; giữ an ninh quốc gia ở lĩnh vực, địa bàn trọng điểm.',
    at(8, 'đấu tranh làm thất bại âm mưu', 2230, 2376),
  ),
  reported(
    'kq-5',
    fields.crime,
    'Kiềm chế tội phạm gia tăng.',
    at(8, 'đấu tranh, kiềm chế gia tăng', 2378, 2438),
  ),
  reported(
    'kq-6',
    fields.defence,
    'Góp phần giữ chủ quyền, lãnh thổ, ổn định chính trị và trật tự xã hội.',
    at(8, 'góp phần quan trọng bảo vệ', 2440, 2574),
  ),
  reported(
    'kq-7',
    fields.economy,
    'Phục vụ hiệu quả việc phục hồi kinh tế - xã hội và đối ngoại.',
    at(8, 'phục vụ có hiệu quả nhiệm vụ', 2576, 2667),
  ),
  reported(
    'kq-8',
    fields.relations,
    'Đảng, Nhà nước và nhân dân đánh giá cao việc phối hợp của hai lực lượng.',
    at(8, 'Kết quả phối hợp giữa hai lực lượng', 2669, 2759),
  ),
  written(
    'kq-9',
    fields.diplomacy,
    'Hai Bộ đề xuất nhiều chủ trương, giải pháp đối ngoại, nâng uy tín, vị thế của đất nước.',
    at(10, 'hai Bộ đã tham mưu', 2823, 3093),
  ),
  written(
    'kq-10',
    fields.information,
    'Công an và Bộ đội Biên phòng trao đổi, xác minh tin, tài liệu có giá trị.',
    at(10, 'lực lượng Công an và Biên phòng', 3105, 3258),
  ),
  written(
    'kq-11',
    fields.people,
    'Tuyên truyền, vận động quần chúng.',
    at(10, 'tổ chức tuyên truyền, vận động', 3260, 3352),
  ),
  written(
    'kq-12',
    fields.people,
    'Mô hình điển hình trong phong trào bảo vệ an ninh Tổ quốc, chủ quyền và an ninh biên giới phát huy hiệu quả.',
    at(10, 'phát huy hiệu quả hoạt động', 3354, 3525),
  ),
  written(
    'kq-13',
    fields.order,
    'Vô hiệu hóa hoạt động chống phá của thế lực thù địch và số cực đoan trong nội địa.',
    at(11, 'Chủ động phối hợp đấu tranh', 3528, 3671),
  ),
  written(
    'kq-14',
    fields.guard,
    'Giữ an toàn tuyệt đối hoạt động của lãnh đạo, sự kiện lớn, đoàn khách quốc tế và SEA Games 31.',
    at(11, 'bảo đảm an ninh, an toàn tuyệt đối', 3673, 3892),
  ),
  written(
    'kq-15',
    fields.border,
    'Giữ an ninh, trật tự ở khu vực biên giới và địa bàn chiến lược.',
    at(12, 'Chủ động phối hợp bảo đảm ANTT', 3895, 3975),
  ),
  written(
    'kq-16',
    fields.ideology,
    'Đề xuất giải pháp chống “diễn biến hòa bình”, phá hoại tư tưởng.',
    at(12, 'phối hợp hiệu quả, chặt chẽ', 3977, 4158),
  ),
  written(
    'kq-17',
    fields.ideology,
    'Bảo vệ nền tảng tư tưởng của Đảng; phản bác luận điệu sai trái.',
    at(12, 'bảo vệ nền tảng tư tưởng', 4160, 4257),
  ),
];
