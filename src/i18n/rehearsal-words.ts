const CLOSE_SECONDS = 8

/** 75 becomes 1:15. */
export const clockWords = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

/** How a rehearsal went, beside the time the text is meant to take; both in whole seconds. */
export const rehearsalWords = (taken: number, planned: number): string => {
  const told = `Bạn đọc hết ${taken} giây, bài dự tính ${planned} giây`
  if (taken < planned - CLOSE_SECONDS) return `${told}. Đọc chậm lại một chút, loa ngoài trời hay vang.`
  if (taken > planned + CLOSE_SECONDS) return `${told}. Chậm mà rõ là tốt; thử bớt chỗ ngừng.`
  return `${told}. Vừa nhịp.`
}
