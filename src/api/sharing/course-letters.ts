import type { courseLettersRoute } from '../../contract/sharing/course-letters.ts'
import { countVerdicts } from '../../domain/feedback/count-verdicts.ts'
import { hasWords } from '../../domain/feedback/letter.ts'
import { succeed } from '../../domain/shared/result.ts'
import type { HandlerOf } from '../mount-route.ts'
import type { SharingDependencies } from './dependencies.ts'

export const courseLetters =
  ({ letters }: SharingDependencies): HandlerOf<typeof courseLettersRoute> =>
  async ({ params: { courseId } }) => {
    const all = await letters.ofCourse(courseId)
    return succeed({ verdicts: countVerdicts(all), letters: all.filter(hasWords) })
  }
