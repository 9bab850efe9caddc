import { useEffect, useState } from 'react'
import { callApi } from '../../client/call-api.ts'
import { myLettersRoute } from '../../contract/sharing/my-letters.ts'
import type { ReceivedLetter } from '../../domain/feedback/letter.ts'
import { ANSWER_STATE_WORDS } from '../../i18n/answer-state-words.ts'
import { dayWords } from '../../i18n/moment-words.ts'

/** What the person said of lessons, and what trainers made of it. Nothing where they said nothing or there is no network. */
export const MyLetters = () => {
  const [letters, setLetters] = useState<ReceivedLetter[]>([])
  useEffect(() => {
    void callApi(myLettersRoute, {}).then((reply) => {
      if (reply.ok) setLetters(reply.value.letters.filter(({ note }) => note !== undefined))
    })
  }, [])
  if (letters.length === 0) return null
  return (
    <section>
      <h2>Góp ý của bạn</h2>
      <ul className="plain ruled">
        {letters.map(({ letterId, courseId, lessonId, note, receivedAt, answer }) => (
          <li key={letterId}>
            <p className="meta">
              <span>{dayWords(receivedAt)}</span>
              <span>{ANSWER_STATE_WORDS[answer?.state ?? 'new']}</span>
            </p>
            <p>
              <a href={`/khoa-hoc/${courseId}/${lessonId}/`}>{note}</a>
            </p>
            {answer?.reply !== undefined && (
              <p>
                {answer.by}: {answer.reply}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
