/** Person lines: what is typed | rank | name | posts; | unit. */
export const personRows = table(`
Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
Thiếu tướng Trần Trung Hòa - Tư lệnh Binh chủng Công binh | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
Thiếu tướng Trần Trung Hòa – Tư lệnh Binh chủng Công binh. | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
Thiếu tướng Trần Trung Hòa: Tư lệnh Binh chủng Công binh | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
Thiếu tướng Trần Trung Hòa Tư lệnh Binh chủng Công binh | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
Chủ trì: Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
Đồng chí Thiếu tướng Trần Trung Hòa, Tư lệnh Binh chủng Công binh | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
đ/c Trần Trung Hòa, Tư lệnh |  | Trần Trung Hòa | Tư lệnh |
Tư lệnh Binh chủng Công binh, Thiếu tướng Trần Trung Hòa | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng Công binh | Binh chủng Công binh
THIẾU TƯỚNG TRẦN TRUNG HÒA, TƯ LỆNH BINH CHỦNG CÔNG BINH | Thiếu tướng | Trần Trung Hòa | Tư lệnh Binh chủng công binh | BINH CHỦNG CÔNG BINH
thieu tuong tran trung hoa, tu lenh binh chung cong binh | Thiếu tướng | Tran Trung Hoa | tu lenh binh chung cong binh | Binh chung cong binh
Thượng tướng Lê Văn A, Ủy viên Trung ương Đảng, Phó Bí thư Đảng ủy Công an Trung ương, Thứ trưởng Bộ Công an | Thượng tướng | Lê Văn A | Ủy viên Trung ương Đảng; Phó Bí thư Đảng ủy Công an Trung ương; Thứ trưởng Bộ Công an | Bộ Công an
Đại tá Lê Văn A, Bí thư Đảng ủy, Chính ủy BĐBP tỉnh Quảng Ninh | Đại tá | Lê Văn A | Bí thư Đảng ủy; Chính ủy BĐBP tỉnh Quảng Ninh | BĐBP tỉnh Quảng Ninh
Đại tá Nguyễn Văn Mẫu, Phó Tư lệnh Vùng Cảnh sát biển 3 | Đại tá | Nguyễn Văn Mẫu | Phó Tư lệnh Vùng Cảnh sát biển 3 | Vùng Cảnh sát biển 3
Đại tá Nguyễn Văn Mẫu, Phó Tư lệnh, Bộ Tư lệnh Vùng Cảnh sát biển 3 | Đại tá | Nguyễn Văn Mẫu | Phó Tư lệnh | Bộ Tư lệnh Vùng Cảnh sát biển 3
Thượng tá Lê Văn A, Phó Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu | Thượng tá | Lê Văn A | Phó Cục trưởng Cục Tác chiến, Bộ Tổng Tham mưu | Cục Tác chiến, Bộ Tổng Tham mưu
Trung tướng Lê Văn A, Phó Tư lệnh kiêm Tham mưu trưởng Bộ đội Biên phòng | Trung tướng | Lê Văn A | Phó Tư lệnh; Tham mưu trưởng Bộ đội Biên phòng | Bộ đội Biên phòng
Trung tướng Lê Văn A, Bí thư Đảng ủy và Chính ủy Bộ đội Biên phòng | Trung tướng | Lê Văn A | Bí thư Đảng ủy; Chính ủy Bộ đội Biên phòng | Bộ đội Biên phòng
Thiếu tướng, PGS, TS Nguyễn Văn A, Giám đốc Học viện Biên phòng | Thiếu tướng, PGS, TS | Nguyễn Văn A | Giám đốc Học viện Biên phòng | Học viện Biên phòng
PGS.TS. Nguyễn Văn A, Viện trưởng | PGS.TS. | Nguyễn Văn A | Viện trưởng |
Thượng tá QNCN Lê Văn A | Thượng tá QNCN | Lê Văn A |  |
Phó Đô đốc Lê Văn A, Tư lệnh Quân chủng Hải quân | Phó Đô đốc | Lê Văn A | Tư lệnh Quân chủng Hải quân | Quân chủng Hải quân
Thượng uý Lê Văn A, Đồn trưởng Đồn Biên phòng B | Thượng úy | Lê Văn A | Đồn trưởng Đồn Biên phòng B | Đồn Biên phòng B
Lê Văn A, Trưởng phòng Tham mưu |  | Lê Văn A | Trưởng phòng Tham mưu | Phòng Tham mưu
Lê Văn A, Chánh Văn phòng Bộ Công an |  | Lê Văn A | Chánh Văn phòng Bộ Công an | Văn phòng Bộ Công an
Lê Văn A |  | Lê Văn A |  |
Ông Lê Văn A, nguyên Cục trưởng Cục Hải quan |  | Lê Văn A | nguyên Cục trưởng Cục Hải quan | Cục Hải quan
Bà Hoàng Thị B, Phó Chủ tịch Thường trực UBND tỉnh Cao Bằng |  | Hoàng Thị B | Phó Chủ tịch Thường trực UBND tỉnh Cao Bằng | UBND tỉnh Cao Bằng
Phó Thủ tướng Chính phủ Trần Văn B |  | Trần Văn B | Phó Thủ tướng Chính phủ | Chính phủ
Phó Thủ tướng Trần Văn B |  | Trần Văn B | Phó Thủ tướng |
Bộ trưởng Bộ Công an Tô Văn C |  | Tô Văn C | Bộ trưởng Bộ Công an | Bộ Công an
Chủ tịch UBND tỉnh Hà Giang Nguyễn Văn Sơn |  | Nguyễn Văn Sơn | Chủ tịch UBND tỉnh Hà Giang | UBND tỉnh Hà Giang
Thứ trưởng Thượng tướng Trần Quốc Tỏ | Thượng tướng | Trần Quốc Tỏ | Thứ trưởng |
Cục trưởng Cục Cửa khẩu (Bộ Tư lệnh Bộ đội Biên phòng) |  |  | Cục trưởng Cục Cửa khẩu (Bộ Tư lệnh Bộ đội Biên phòng) | Cục Cửa khẩu (Bộ Tư lệnh Bộ đội Biên phòng)
Thiếu tướng | Thiếu tướng |  |  |
`);

/** Signature blocks, " / " for a line end: capacity | what is typed | rank | name | posts; */
export const signatureRows = table(`
KT | KT. BỘ TRƯỞNG / THỨ TRƯỞNG / Thượng tướng Trần Quốc Tỏ | Thượng tướng | Trần Quốc Tỏ | Thứ trưởng
KT | KT. BỘ TRƯỞNG THỨ TRƯỞNG Thượng tướng Trần Quốc Tỏ | Thượng tướng | Trần Quốc Tỏ | Thứ trưởng
KT | KT. Tư lệnh, Phó Tư lệnh, Đại tá Lê Văn A | Đại tá | Lê Văn A | Phó Tư lệnh
TL | TL. BỘ TRƯỞNG / CHÁNH VĂN PHÒNG / Thiếu tướng Lê Văn A | Thiếu tướng | Lê Văn A | Chánh Văn phòng
TUQ | TUQ. Giám đốc, Trưởng phòng Tham mưu, Lê Văn A |  | Lê Văn A | Trưởng phòng Tham mưu
TM | TM. ĐẢNG ỦY / BÍ THƯ / Đại tá Lê Văn A | Đại tá | Lê Văn A | Bí thư
Q | Q. CỤC TRƯỞNG / Đại tá Lê Văn A | Đại tá | Lê Văn A | Cục trưởng
TM | TM. Lê Văn A, Tư lệnh |  | Lê Văn A | Tư lệnh
`);

function table(text: string): string[][] {
  const lines = text.trim().split('\n');
  return lines.map((line) => line.split('|').map((cell) => cell.trim()));
}
