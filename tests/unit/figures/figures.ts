/** Figures as reports write them: what is typed | operator | number | measure | what is counted. */
export const figureRows = `
hơn 20 nghìn buổi | GT | 20000 |  | buổi
trên 7.500 tin, tài liệu | GT | 7500 |  | tin, tài liệu
trên 1.100 cuộc, lượt | GT | 1100 |  | cuộc, lượt
hơn 2.500 đại biểu | GT | 2500 |  | đại biểu
72 sự kiện | EQ | 72 |  | sự kiện
22 đoàn khách quốc tế | EQ | 22 |  | đoàn khách quốc tế
21 địa phương | EQ | 21 |  | địa phương
1.184 vụ | EQ | 1184 |  | vụ
1.184 vụ. | EQ | 1184 |  | vụ
4,3 tỷ đồng | EQ | 4300000000 | đồng |
4,3 tỉ đồng | EQ | 4300000000 | đồng |
1.184 tỷ đồng | EQ | 1184000000000 | đồng |
1,184 tỷ đồng | EQ | 1184000000 | đồng |
20 nghìn tỷ đồng | EQ | 20000000000000 | đồng |
1 tỷ 200 triệu đồng | EQ | 1200000000 | đồng |
2 triệu rưỡi | EQ | 2500000 |  |
1.3 triệu lượt | EQ | 1300000 |  | lượt
1,1 triệu | EQ | 1100000 |  |
613 ngàn | EQ | 613000 |  |
613 ngàn ha rừng | EQ | 613000 | ha | rừng
12.345,6 ha | EQ | 12345.6 | ha |
12.345,6ha | EQ | 12345.6 | ha |
1,184 ha | EQ | 1.184 | ha |
12,345,678 lượt | EQ | 12345678 |  | lượt
12,345.6 ha | EQ | 12345.6 | ha |
12 345 lượt | EQ | 12345 |  | lượt
50% | EQ | 50 | % |
98,5% số vụ | EQ | 98.5 | % | số vụ
hơn 90 phần trăm | GT | 90 | phần trăm |
02 tập thể | EQ | 2 |  | tập thể
5 đồng chí | EQ | 5 |  | đồng chí
5 tấn hàng | EQ | 5 | tấn | hàng
3 tấn công | EQ | 3 |  | tấn công
0 | EQ | 0 |  |
0,5 | EQ | 0.5 |  |
20000 | EQ | 20000 |  |
gần 640 tin | LT | 640 |  | tin
khoảng 300 lượt | APPROX | 300 |  | lượt
ước đạt trên 300 lượt | APPROX | 300 |  | lượt
trên dưới 300 | APPROX | 300 |  |
dưới 5% | LT | 5 | % |
chưa đến 10 vụ | LT | 10 |  | vụ
ít nhất 3 lần | GE | 3 |  | lần
không dưới 3 lần | GE | 3 |  | lần
tối đa 12 tháng | LE | 12 |  | tháng
không quá 12 tháng | LE | 12 |  | tháng
từ 20 người trở lên | GE | 20 |  | người
20 người trở xuống | LE | 20 |  | người
20+ vụ | GE | 20 |  | vụ
> 7.500 | GT | 7500 |  |
≥3 | GE | 3 |  |
~ 300 | APPROX | 300 |  |
đạt hơn 20 nghìn buổi | GT | 20000 |  | buổi
Trao đổi gần 640 tin | LT | 640 |  | tin
đuổi 20 tàu cá | EQ | 20 |  | tàu cá
tuyên truyền hơn 20 nghìn buổi | GT | 20000 |  | buổi
72 sự kiện trong 6 tháng | EQ | 72 |  | sự kiện trong 6 tháng
hon 20 nghin buoi | GT | 20000 |  | buoi
4,3 ty | EQ | 4300000000 |  |
5 tram | EQ | 5 |  | tram
5 trạm | EQ | 5 |  | trạm
năm năm | EQ | 5 |  | năm
mười năm | EQ | 10 |  | năm
hai mươi năm | EQ | 20 |  | năm
hai mươi lăm năm | EQ | 25 |  | năm
mười bốn năm | EQ | 14 |  | năm
hơn một nghìn lượt | GT | 1000 |  | lượt
một nghìn năm trăm lượt | EQ | 1500 |  | lượt
hai trăm linh năm vụ | EQ | 205 |  | vụ
ba trăm sáu mươi tư vụ | EQ | 364 |  | vụ
một triệu hai trăm nghìn đồng | EQ | 1200000 | đồng |
hai chục vụ | EQ | 20 |  | vụ
sáu tháng | EQ | 6 |  | tháng
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));
