import { resolve } from 'node:path'
import { UnfitContentError } from './content-fault.ts'
import { loadContent } from './load-content.ts'
import { today } from './today.ts'

/** `npm run content:check`: tells an author every fault, or that all is well. */
const folder = resolve(process.env.CONTENT_FOLDER ?? 'content')

try {
  const { published } = await loadContent(folder, today())
  const lessons = published.courses.reduce((sum, course) => sum + course.lessons.length, 0)
  console.log(
    `Nội dung dùng được: ${published.courses.length} khoá, ${lessons} bài, ${published.sources.size} nguồn.`,
  )
} catch (error) {
  if (!(error instanceof UnfitContentError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
