/** For who scanned the code of a printed leaflet. */
export const LEAFLET_MARK_WORDS = {
  newest: 'Tờ rơi bạn vừa quét là bản mới nhất.',
  older: 'Tờ rơi bạn vừa quét là bản cũ. Đọc nội dung mới ở trang này.',
  printAgain: 'In lại tờ rơi',
}
