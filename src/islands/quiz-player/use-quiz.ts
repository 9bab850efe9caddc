import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { DeviceEvent } from '../../client/device-events.ts'
import type { PublicQuiz } from '../../domain/quiz/public-question.ts'
import { useDeviceValue } from '../ui/use-device-value.ts'
import { playQuiz } from './play-quiz.ts'
import { progressIn } from './quiz-on-device.ts'
import type { QuizPlay } from './quiz-play.ts'

const CHANGES: readonly DeviceEvent[] = ['account', 'progress']

/** A quiz as it is played on this page, and the learner's progress beside it. */
export const useQuiz = (quiz: PublicQuiz): QuizPlay => {
  const [played] = useState(() => playQuiz(quiz))
  const { state, isKept } = useSyncExternalStore(played.subscribe, played.shown, played.shown)
  const readProgress = useCallback(() => progressIn(quiz.courseId), [quiz.courseId])
  const progress = useDeviceValue(readProgress, CHANGES)
  useEffect(() => played.start(), [played])
  return { ...played, state, isKept, progress }
}
