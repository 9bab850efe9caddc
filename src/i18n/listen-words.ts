/** What the bar says while the device reads a page aloud. */
export const LISTEN_WORDS = {
  name: 'Nghe bài',
  reading: (part: number, parts: number): string => `Đang đọc đoạn ${part} trên ${parts}`,
  paused: (part: number, parts: number): string => `Tạm dừng ở đoạn ${part} trên ${parts}`,
  ended: 'Đã đọc hết',
  noVoice:
    'Máy này chưa có giọng đọc tiếng Việt. Thêm giọng Tiếng Việt trong phần cài đặt giọng nói của máy, hoặc đọc chữ trên trang.',
  failed: 'Giọng đọc của máy vừa ngừng, có thể vì mất mạng. Bấm Đọc tiếp để thử lại.',
  pause: 'Tạm dừng',
  goOn: 'Đọc tiếp',
  stop: 'Thôi nghe',
  close: 'Đóng',
  rate: 'Tốc độ',
  rates: [
    { value: 0.75, words: 'Chậm' },
    { value: 1, words: 'Vừa' },
    { value: 1.25, words: 'Nhanh' },
  ],
}
