/** What stands on the picture for a group, and what it says to who cannot see it. */
export const GROUP_PICTURE_WORDS = {
  scan: 'Quét mã để đọc cả bài',
  by: 'Lớp Học Số, Tuyên Quang',
  described: (title: string, lines: readonly string[]): string =>
    `Ảnh gửi nhóm: ${title}. ${lines.join('. ')}. Có mã QR mở trang.`,
}
