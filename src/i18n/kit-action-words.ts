/** What the buttons of a message, a code, a picture answer. */
export const KIT_ACTION_WORDS = {
  copied: 'Đã sao chép. Dán vào nơi bạn muốn gửi.',
  copiedForZalo: 'Đã sao chép tin. Chọn nhóm trong Zalo rồi dán.',
  notCopied: 'Trình duyệt này không cho sao chép. Chạm giữ vào tin để chọn, rồi sao chép.',
  saved: (file: string): string => `Đã lưu ${file} vào máy.`,
  notDrawn: 'Chưa vẽ được ảnh trên máy này. Dùng mã QR và tờ rơi.',
}
