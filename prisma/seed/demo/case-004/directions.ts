import { outcomesOf } from '../facts';
import { fields } from '../fields';
import { at, inferred } from './article';

const cuong = { saidBy: 'nguyen-tan-cuong' };
const to = { saidBy: 'tran-quoc-to' };
const cuongSaid = outcomesOf('DIRECTION', cuong);
const cuongWentOn = outcomesOf(
  'DIRECTION',
  cuong,
  inferred('Đoạn nối tiếp lời Thứ trưởng Nguyễn Tân Cương, không nhắc lại tên.'),
);
const toSaid = outcomesOf('DIRECTION', to);
const toWentOn = outcomesOf(
  'DIRECTION',
  to,
  inferred('Đoạn nối tiếp lời Thứ trưởng Trần Quốc Tỏ, không nhắc lại tên.'),
);
const toConcluded = outcomesOf('CONCLUSION', to);
const proposed = outcomesOf('PROPOSAL', { saidByText: 'Các đại biểu tham luận' });
const discussed = outcomesOf('CONCLUSION', { saidByText: 'Các đại biểu tham luận' });

const fromCuong = [
  cuongSaid(
    'ph-1',
    fields.information,
    'Hai lực lượng đặc biệt coi trọng phối hợp, trao đổi thông tin.',
    at(14, 'đề nghị hai lực lượng đặc biệt', 4354, 4432),
  ),
  cuongSaid(
    'ph-2',
    fields.advice,
    'Kịp thời đề xuất chủ trương, giải pháp giữ vững chủ quyền Tổ quốc và lợi ích quốc gia.',
    at(14, 'kịp thời tham mưu, đề xuất', 4434, 4625),
  ),
  cuongSaid(
    'ph-3',
    fields.order,
    'Đập tan hoạt động chống phá và tội phạm; không để bị động.',
    at(14, 'đập tan mọi âm mưu', 4627, 4769),
  ),
  cuongWentOn(
    'ph-4',
    fields.defence,
    'Quán triệt đường lối, chính sách, pháp luật về xây dựng và bảo vệ Tổ quốc.',
    at(15, 'Tiếp tục quán triệt, nắm vững', 4772, 4937),
  ),
  cuongWentOn(
    'ph-5',
    fields.guard,
    'Nắm và dự báo đúng tình hình; có thêm phương án sẵn sàng chiến đấu bảo vệ mục tiêu, sự kiện và hoạt động đối ngoại.',
    at(15, 'Chủ động nghiên cứu, nắm', 4939, 5180),
  ),
  cuongWentOn(
    'ph-6',
    fields.order,
    'Tham mưu cấp ủy, chính quyền xử lý sớm tình huống phức tạp tại cơ sở, không để thành điểm nóng.',
    at(15, 'Tham mưu cho cấp uỷ, chính quyền', 5182, 5423),
  ),
  cuongWentOn(
    'ph-7',
    fields.instruments,
    'Thực hiện tốt Kết luận 15-KL/TW về việc đẩy mạnh Chỉ thị 46-CT/TW.',
    at(15, 'thực hiện tốt Kết luận', 5425, 5612),
  ),
  cuongSaid(
    'ph-8',
    fields.defence,
    'Tham mưu đổi mới giáo dục quốc phòng, an ninh để hệ thống chính trị và toàn dân có trách nhiệm hơn.',
    at(17, 'Phối hợp, tham mưu cho chính quyền', 5701, 5978),
  ),
  cuongSaid(
    'ph-9',
    fields.localPolitics,
    'Góp phần làm vững hệ thống chính trị, trước hết ở cơ sở nơi chiến lược, vùng sâu, biên giới, hải đảo.',
    at(17, 'Tích cực tham gia xây dựng', 5980, 6138),
  ),
  cuongSaid(
    'ph-10',
    fields.people,
    'Tăng cường đại đoàn kết, gắn với nông thôn mới.',
    at(17, 'tăng cường khối đại đoàn kết', 6140, 6208),
  ),
];

const fromTo = [
  toSaid(
    'ph-11',
    fields.instruments,
    'Quán triệt, thực hiện nghị quyết, chiến lược, đề án và kết luận lớn về quốc phòng – an ninh.',
    at(20, 'hai lực lượng Công an – Quân đội', 6796, 7001),
  ),
  toSaid(
    'ph-12',
    fields.information,
    'Nắm chắc tình hình; phối hợp linh hoạt, sáng tạo, không để bị động.',
    at(20, 'Làm tốt công tác nắm tình hình', 7003, 7164),
  ),
  toSaid(
    'ph-13',
    fields.economy,
    'Tham mưu và thực hiện chủ trương gắn phát triển kinh tế với quốc phòng, an ninh.',
    at(20, 'Phối hợp tham mưu với cấp ủy', 7166, 7349),
  ),
  toWentOn(
    'ph-14',
    fields.crime,
    'Lấy phòng ngừa tội phạm từ sớm, từ xa, từ cơ sở làm chính; kết hợp với trấn áp.',
    at(21, 'cần phối hợp triển khai đồng bộ', 7363, 7588),
  ),
  toWentOn(
    'ph-15',
    fields.border,
    'Quyết liệt đấu tranh tội phạm trên tuyến biên giới: buôn lậu, mua bán người và ma túy xuyên quốc gia.',
    at(21, 'Tập trung triển khai quyết liệt', 7590, 7816),
  ),
  toWentOn(
    'ph-16',
    fields.immigration,
    'Cùng tuần tra, kiểm soát biên giới, cửa khẩu; ngăn xuất, nhập cảnh trái phép.',
    at(21, 'Phối hợp tuần tra, kiểm soát', 7818, 7918),
  ),
  toWentOn(
    'ph-17',
    fields.weapons,
    'Quản lý tốt vũ khí, vật liệu nổ và công cụ hỗ trợ.',
    at(21, 'làm tốt công tác quản lý vũ khí', 7920, 7980),
  ),
  toWentOn(
    'ph-18',
    fields.disaster,
    'Giúp dân phòng, chống và khắc phục thiên tai, nhất là mùa mưa bão 2022.',
    at(21, 'giúp nhân dân phòng, chống', 7984, 8069),
  ),
  toConcluded(
    'kl-1',
    fields.relations,
    'Thay mặt Đảng ủy Công an Trung ương và Bộ Công an, cảm ơn Bộ Quốc phòng, các ngành, địa phương; mong tiếp tục được phối hợp.',
    at(18, 'Thay mặt Đảng ủy Công an', 6252, 6615),
    { kind: inferred('Lời cảm ơn sau phần chỉ đạo; bài không gọi là kết luận.') },
  ),
];

const fromDelegates = [
  discussed(
    'kl-2',
    fields.instruments,
    'Tham luận làm rõ thêm kết quả thực hiện Nghị định số 03 và dự báo tình hình.',
    at(22, 'các đại biểu đã tiến hành tham luận', 8177, 8343),
    { kind: inferred('Nội dung tham luận; bài không gọi là kết luận.') },
  ),
  proposed(
    'kn-1',
    fields.relations,
    'Đề xuất giải pháp nâng hiệu quả phối hợp giữa hai Bộ và giữa đơn vị, địa phương; bài không kể cụ thể.',
    at(22, 'đề xuất các giải pháp cụ thể', 8347, 8505),
  ),
];

export const directions = [...fromCuong, ...fromTo, ...fromDelegates];
