import type { z } from 'zod';
import type { figureItem } from '@/lib/domain/indicators/schema';
import { type Claim, figure } from '../facts';
import { at, inferred, unknown } from './article';

type Figure = z.input<typeof figureItem>;

const reviewed = inferred('Số liệu trong phần kết quả 6 tháng đầu năm 2022.');

function resultOf(item: Figure, claim: Claim, others: Record<string, Claim> = {}) {
  const inPeriod = { ...item, period: '2022-01/2022-06' };
  return figure(inPeriod, claim, { period: reviewed, ...others });
}

const results = [
  resultOf(
    {
      id: 'sl-tin',
      indicator: 'Tin, tài liệu trao đổi, xác minh',
      measure: 'tin, tài liệu',
      operator: 'GT',
      number: '7500',
      raw: 'trên 7.500 tin, tài liệu',
      outcome: 'kq-10',
    },
    at(10, 'trên 7.500 tin, tài liệu', 3168, 3192),
  ),
  resultOf(
    {
      id: 'sl-buoi',
      indicator: 'Buổi tuyên truyền, vận động quần chúng',
      measure: 'buổi',
      operator: 'GT',
      number: '20000',
      raw: 'hơn 20 nghìn buổi',
      outcome: 'kq-11',
    },
    at(10, 'hơn 20 nghìn buổi', 3302, 3319),
  ),
  resultOf(
    {
      id: 'sl-luot-nguoi',
      indicator: 'Lượt người dự tuyên truyền, vận động',
      measure: 'lượt người',
      raw: '2500.000 lượt người',
      malformed: true,
      outcome: 'kq-11',
    },
    at(10, '2500.000 lượt người', 3324, 3343),
    {
      number: unknown('Số in sai dạng; không đoán là 250.000 hay 2.500.000.'),
      operator: unknown('Số in sai dạng.'),
    },
  ),
  resultOf(
    {
      id: 'sl-hoat-dong',
      indicator: 'Cuộc, lượt hoạt động của lãnh đạo được bảo đảm an ninh',
      measure: 'cuộc, lượt',
      operator: 'GT',
      number: '1100',
      raw: 'trên 1.100 cuộc, lượt',
      outcome: 'kq-14',
    },
    at(11, 'trên 1.100 cuộc, lượt', 3708, 3729),
  ),
  resultOf(
    {
      id: 'sl-su-kien',
      indicator: 'Sự kiện đặc biệt quan trọng được bảo vệ',
      measure: 'sự kiện',
      operator: 'EQ',
      number: '72',
      raw: '72 sự kiện',
      outcome: 'kq-14',
    },
    at(11, '72 sự kiện', 3778, 3788),
  ),
  resultOf(
    {
      id: 'sl-doan-khach',
      indicator: 'Đoàn khách quốc tế được bảo vệ',
      measure: 'đoàn',
      operator: 'EQ',
      number: '22',
      raw: '22 đoàn',
      outcome: 'kq-14',
    },
    at(11, '22 đoàn khách quốc tế', 3810, 3831),
  ),
];

const attendance = [
  figure(
    {
      id: 'sl-dai-bieu',
      indicator: 'Đại biểu dự hội nghị',
      measure: 'đại biểu',
      operator: 'GT',
      number: '2500',
      raw: 'hơn 2.500 đại biểu',
      countsDelegates: true,
    },
    at(6, 'hơn 2.500 đại biểu', 1235, 1253),
  ),
  figure(
    {
      id: 'sl-dia-phuong',
      indicator: 'Địa phương có lãnh đạo UBND dự',
      measure: 'địa phương',
      operator: 'EQ',
      number: '21',
      raw: '21 địa phương',
    },
    at(6, '21 địa phương', 1309, 1322),
  ),
];

export const figures = [...results, ...attendance];
