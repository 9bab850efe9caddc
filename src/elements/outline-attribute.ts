interface OutlinedLesson {
  id: string
  minutes: number
}

/** The lessons of a course in an attribute, e.g. `ai-di-khai:6 giay-chung-sinh:7`: a page holds several of them. */
export const writeLessons = (lessons: readonly OutlinedLesson[]): string =>
  lessons.map(({ id, minutes }) => `${id}:${minutes}`).join(' ')

export const readLessons = (attribute: string | undefined): OutlinedLesson[] =>
  (attribute ?? '')
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [id = '', minutes] = part.split(':')
      return { id, minutes: Number(minutes) }
    })
