/** Nearest to a newcomer's day first; a topic not named here comes after. */
const TOPICS = ['Thủ tục của người dân', 'Hệ thống của cơ quan', 'Việc của cán bộ xã', 'Kỹ năng số']

const placeOf = (topic: string): number => (TOPICS.includes(topic) ? TOPICS.indexOf(topic) : TOPICS.length)

/** Courses topic by topic, in the order in which the catalogue shows them. */
export const byTopic = <Item extends { course: { topic: string } }>(
  courses: readonly Item[],
): Map<string, Item[]> =>
  Map.groupBy(
    courses.toSorted((a, b) => placeOf(a.course.topic) - placeOf(b.course.topic)),
    ({ course }) => course.topic,
  )
