import { type PublicBank, publicBankSchema } from '../../domain/quiz/public-bank.ts'
import { questionsPathOf } from '../site-paths.ts'

/** The questions of a course as the site has them now; undefined when they cannot be had. */
export const fetchBank = async (courseId: string): Promise<PublicBank | undefined> => {
  try {
    const response = await fetch(questionsPathOf(courseId))
    return response.ok ? publicBankSchema.safeParse(await response.json()).data : undefined
  } catch {
    return undefined
  }
}
