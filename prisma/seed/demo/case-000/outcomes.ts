import { outcomesOf } from '../facts';
import { fields } from '../fields';
import { at, inferred } from './article';

const strength = outcomesOf('STRENGTH', { saidByText: 'Hai đơn vị thống nhất đánh giá' });
const written = outcomesOf('STRENGTH');
const proposal = outcomesOf('PROPOSAL', { saidBy: 'dai-dien-co-quan' });
const direction = outcomesOf('DIRECTION');

export const outcomes = [
  strength(
    'kq-1',
    fields.relations,
    'Phối hợp giữa hai bên chuyển biến tích cực, sâu hơn, thực chất và hiệu quả.',
    at(1, 'công tác phối hợp giữa Tổng cục II', 67, 204),
  ),
  strength(
    'kq-2',
    fields.relations,
    'Các cấp của hai bên nhận thức rõ hơn và có trách nhiệm hơn.',
    at(1, 'nhận thức, trách nhiệm', 206, 287),
  ),
  strength(
    'kq-3',
    fields.relations,
    'Sức mạnh chung được phát huy, giúp mỗi bên làm tốt chức năng, nhiệm vụ.',
    at(1, 'phát huy được sức mạnh tổng hợp', 289, 397),
  ),
  written(
    'kq-4',
    fields.advice,
    'Tham mưu kịp thời để Thường vụ Quân ủy Trung ương và Thủ trưởng Bộ Quốc phòng chỉ đạo xử lý tình huống, tránh bị động.',
    at(2, 'kịp thời tham mưu', 446, 611),
    { kind: inferred('Câu không nêu thời gian; đứng giữa phần đánh giá kết quả.') },
  ),
  written(
    'kq-5',
    fields.relations,
    'Bám quy chế quan hệ công tác, năm nào hai bên cũng gặp nhau đánh giá tình hình, trao đổi nghiệp vụ.',
    at(5, 'hằng năm, hai đơn vị', 739, 828),
  ),
  written(
    'kq-6',
    fields.information,
    'Quan hệ chặt chẽ hơn; báo cáo và trao đổi thông tin đều đặn, chất lượng, thiết thực hơn.',
    at(5, 'quan hệ công tác ngày càng', 837, 978),
  ),
  written(
    'kq-7',
    fields.leadership,
    'Lãnh đạo các cấp nắm chắc tình hình để chỉ huy và làm nhiệm vụ chính trị của bên mình.',
    at(5, 'lãnh đạo các cấp hai bên', 989, 1115),
  ),
  proposal(
    'kn-1',
    fields.instruments,
    'Đề xuất chủ trương, biện pháp thực hiện quy chế trong thời gian tới; bài không kể cụ thể.',
    at(6, 'đề xuất chủ trương, biện pháp', 1245, 1331),
  ),
  direction(
    'ph-1',
    fields.information,
    'Hai bên tăng cường phối hợp: dự báo tình hình trong nước, khu vực và quốc tế; trao đổi, xác minh tin về dấu hiệu phức tạp; tham mưu, xử lý kịp thời tình huống; giữ vững chính trị nội bộ và bảo vệ Tổ quốc từ sớm, từ xa.',
    at(7, 'tiếp tục tăng cường phối hợp', 1452, 1773),
  ),
  direction(
    'ph-2',
    fields.inspection,
    'Cơ quan nghiệp vụ hai bên kiểm tra, đôn đốc việc thực hiện; định hướng khắc phục tồn tại, nâng hiệu quả; huấn luyện và hướng dẫn chuyên môn.',
    at(8, 'tăng cường kiểm tra, đôn đốc', 1817, 2029),
  ),
];
