/** Words on the picture of a link, and for whoever builds the site when one cannot be drawn. */

/** Above the title, the title, and a line below. */
interface CardWords {
  kicker: string
  title: string
  line: string
}

const FOR_WHOM = 'Kỹ năng số và thủ tục dân cư cho 124 xã, phường'

/** For the home page, and for pages that say nothing without the person in front of them. */
export const GENERAL_CARD: CardWords = {
  kicker: '',
  title: 'Học xong, làm được việc ngay tại xã',
  line: FOR_WHOM,
}

export const pageCard = (title: string): CardWords => ({ kicker: '', title, line: FOR_WHOM })

export const courseCard = (
  course: { title: string; topic: string },
  lessons: number,
  minutes: number,
): CardWords => ({
  kicker: course.topic,
  title: course.title,
  line: `Khoá học ${lessons} bài, ${minutes} phút`,
})

export const lessonCard = (
  lesson: { title: string; minutes: number },
  { courseTitle, place, lessons }: { courseTitle: string; place: number; lessons: number },
): CardWords => ({
  kicker: courseTitle,
  title: lesson.title,
  line: `Bài ${place} trên ${lessons}, đọc ${lesson.minutes} phút`,
})

export const quizCard = (
  courseTitle: string,
  { drawn, passMark }: { drawn: number; passMark: number },
): CardWords => ({
  kicker: 'Bài kiểm tra',
  title: courseTitle,
  line: `${drawn} câu, đạt từ ${passMark} điểm`,
})

export const sourceCard = (shortTitle: string): CardWords => ({
  kicker: 'Nguồn văn bản',
  title: shortTitle,
  line: 'Hiệu lực, và những bài học dùng văn bản này',
})

/** @param letter one letter, as it stands in the text */
export const missingLetterWords = (letter: string): string => {
  const code = (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return `Phông chữ của ảnh không có chữ “${letter}” (U+${code}). Thay chữ đó trong tên.`
}

export const longTextWords = (text: string): string =>
  `Ảnh không đủ chỗ cho “${text}”. Viết ngắn lại, hoặc tách từ quá dài.`

export const unfitCardsWords = (count: number): string => `Có ${count} ảnh liên kết không vẽ được.`
