export const NOT_KEPT_WORDS = 'Chưa lưu được trên máy này. Kiểm tra bộ nhớ còn trống rồi bấm lại.'

export const CHECK_WORDS = {
  choose: 'Chọn một đáp án rồi bấm Kiểm tra.',
  right: 'Đáp án đúng',
  wrong: 'Bạn chọn, chưa đúng',
}
