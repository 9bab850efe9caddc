import { siteContent } from '../content/site-content.ts'

/** Which pages there are of each kind, for every address under which that kind has a page. */
export const lessonPaths = async () => {
  const { courses } = await siteContent()
  return courses.flatMap((course) =>
    course.lessons.map((published) => ({
      params: { course: course.course.id, lesson: published.id },
      props: { course, published },
    })),
  )
}

export const coursePaths = async () => {
  const { courses } = await siteContent()
  return courses.map((published) => ({ params: { course: published.course.id }, props: { published } }))
}

export const practicePaths = async () => {
  const { practices } = await siteContent()
  return practices.map((practice) => ({ params: { practice: practice.id }, props: { practice } }))
}

export const programmePaths = async () => {
  const { programmes } = await siteContent()
  return programmes.map((programme) => ({ params: { programme: programme.id }, props: { programme } }))
}
