import { useCallback, useEffect, useState } from 'react'
import { type ApiFailure, callApi } from '../../client/call-api.ts'
import { answerLetterRoute } from '../../contract/sharing/answer-letter.ts'
import { courseLettersRoute } from '../../contract/sharing/course-letters.ts'
import { openLettersRoute } from '../../contract/sharing/open-letters.ts'
import type { Verdicts } from '../../domain/feedback/count-verdicts.ts'
import type { AnswerState, ReceivedLetter } from '../../domain/feedback/letter.ts'

type LettersState =
  | { phase: 'loading' }
  | { phase: 'failed'; failure: ApiFailure }
  | { phase: 'told'; letters: ReceivedLetter[]; verdicts: Verdicts[] }

export interface Letters {
  state: LettersState
  /** @returns why not, or undefined when it was noted */
  answer(
    letterId: string,
    answer: { state: AnswerState; reply?: string | undefined },
  ): Promise<ApiFailure | undefined>
}

/** @param courseId of the letters; undefined for those of all courses that still wait */
export const useLetters = (courseId: string | undefined): Letters => {
  const [state, setState] = useState<LettersState>({ phase: 'loading' })

  const read = useCallback(async (): Promise<void> => {
    const reply =
      courseId === undefined
        ? await callApi(openLettersRoute, {})
        : await callApi(courseLettersRoute, { params: { courseId } })
    setState(reply.ok ? { phase: 'told', verdicts: [], ...reply.value } : { phase: 'failed', failure: reply })
  }, [courseId])

  useEffect(() => {
    setState({ phase: 'loading' })
    void read()
  }, [read])

  return {
    state,
    answer: async (letterId, answer) => {
      const reply = await callApi(answerLetterRoute, { params: { letterId }, body: answer })
      if (!reply.ok) return reply
      const { letter } = reply.value
      setState((now) =>
        now.phase === 'told'
          ? { ...now, letters: now.letters.map((one) => (one.letterId === letterId ? letter : one)) }
          : now,
      )
      return undefined
    },
  }
}
