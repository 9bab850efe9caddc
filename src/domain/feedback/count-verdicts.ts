import type { ReceivedLetter } from './letter.ts'

export interface Verdicts {
  lessonId: string
  useful: number
  unclear: number
}

/** How often each lesson was found useful or unclear, in order of lesson id. */
export const countVerdicts = (letters: readonly ReceivedLetter[]): Verdicts[] => {
  const counts = new Map<string, Verdicts>()
  for (const { lessonId, verdict } of letters) {
    if (verdict === undefined) continue
    const count = counts.get(lessonId) ?? { lessonId, useful: 0, unclear: 0 }
    count[verdict] += 1
    counts.set(lessonId, count)
  }
  return [...counts.values()].sort((a, b) => (a.lessonId < b.lessonId ? -1 : 1))
}
