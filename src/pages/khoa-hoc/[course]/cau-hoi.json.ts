import type { APIRoute, GetStaticPaths } from 'astro'
import { siteContent } from '../../../content/site-content.ts'
import { type PublicBank, toPublicBank } from '../../../domain/quiz/public-bank.ts'

export const getStaticPaths = (async () => {
  const { courses } = await siteContent()
  return courses.map(({ course, quiz }) => ({ params: { course: course.id }, props: toPublicBank(quiz) }))
}) satisfies GetStaticPaths

/** What a review on another device joins with the results it reads back. Holds what the quiz page shows anyway. */
export const GET: APIRoute<PublicBank> = ({ props }) => Response.json(props)
