import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { calendarDaySchema } from '../domain/shared/time.ts'
import { describeLapsing } from './freshness/describe-lapsing.ts'
import { describeUndated } from './freshness/describe-undated.ts'
import { lapsingAround } from './freshness/lapsing.ts'
import { readContent } from './read-content.ts'
import { today } from './today.ts'

/**
 * `npm run freshness -- --on 2027-03-01`: which sources end around a day, and what was written on them; then the sources
 * whose own days are still to be checked.
 */
const { values } = parseArgs({ options: { on: { type: 'string' } } })
const day = calendarDaySchema.safeParse(values.on ?? today())

if (day.success) {
  const { content } = await readContent(resolve(process.env.CONTENT_FOLDER ?? 'content'))
  console.log(describeLapsing(lapsingAround(content, day.data), day.data))
  console.log(`\n${describeUndated(content.sources.map(({ value }) => value))}`)
} else {
  console.error('Viết ngày theo dạng NĂM-THÁNG-NGÀY, ví dụ: npm run freshness -- --on 2027-03-01')
  process.exitCode = 1
}
