import { figure } from '../facts';
import { at, unknown } from './article';

const unsaid = {
  number: unknown('Bài chỉ nêu cỡ, không nêu con số.'),
  period: unknown('Bài chỉ nói “thời gian qua”.'),
};

export const figures = [
  figure(
    {
      id: 'sl-tuan-tra',
      indicator: 'Tuần tra, kiểm soát và chống tội phạm qua biên giới',
      measure: 'lượt',
      operator: 'ORDER_OF_MAGNITUDE',
      raw: 'hàng nghìn lượt',
      outcome: 'kq-4',
    },
    at(3, 'hàng nghìn lượt tuần tra', 534, 631),
    unsaid,
  ),
  figure(
    {
      id: 'sl-ho-dan',
      indicator: 'Hộ dân đăng ký tự quản đường biên, mốc giới',
      measure: 'lượt hộ',
      operator: 'ORDER_OF_MAGNITUDE',
      raw: 'hàng nghìn lượt hộ dân',
      outcome: 'kq-5',
    },
    at(3, 'hàng nghìn lượt hộ dân', 642, 710),
    unsaid,
  ),
  figure(
    {
      id: 'sl-heroin',
      indicator: 'Hêrôin thu giữ',
      measure: 'bánh',
      operator: 'ORDER_OF_MAGNITUDE',
      raw: 'hàng chục bánh',
      outcome: 'kq-6',
    },
    at(3, 'hàng chục bánh hêrôin', 775, 796),
    unsaid,
  ),
  figure(
    {
      id: 'sl-ma-tuy',
      indicator: 'Ma túy tổng hợp thu giữ',
      measure: 'viên',
      operator: 'ORDER_OF_MAGNITUDE',
      raw: 'hàng trăm viên',
      outcome: 'kq-6',
    },
    at(3, 'hàng trăm viên ma túy tổng hợp', 798, 828),
    unsaid,
  ),
];
