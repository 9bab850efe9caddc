import { type FormEvent, useState } from 'react'
import { type Answer, type AnswerState, answerStateSchema } from '../../domain/feedback/letter.ts'
import { ANSWER_STATE_WORDS } from '../../i18n/answer-state-words.ts'
import { errorWords, type Failure } from '../../i18n/error-words.ts'

interface Props {
  letterId: string
  answer: Answer | undefined
  /** Whether who wrote can read a reply: they were signed in. */
  isReadable: boolean
  onAnswer: (answer: { state: AnswerState; reply?: string | undefined }) => Promise<Failure | undefined>
}

/** What a trainer did with a letter. */
export const AnswerForm = ({ letterId, answer, isReadable, onAnswer }: Props) => {
  const [told, setTold] = useState('')

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    const written = new FormData(event.currentTarget)
    const state = answerStateSchema.parse(written.get('state'))
    const reply = String(written.get('reply') ?? '').trim()
    setTold('Đang ghi.')
    const failure = await onAnswer({ state, ...(reply !== '' && { reply }) })
    setTold(failure === undefined ? 'Đã ghi.' : errorWords(failure))
  }

  return (
    <details>
      <summary>Ghi việc đã làm</summary>
      <form onSubmit={(event) => void submit(event)}>
        <div className="field">
          <label htmlFor={`trang-thai-${letterId}`}>Góp ý này</label>
          <select id={`trang-thai-${letterId}`} name="state" defaultValue={answer?.state ?? 'looking'}>
            {answerStateSchema.options
              .filter((state) => state !== 'new')
              .map((state) => (
                <option key={state} value={state}>
                  {ANSWER_STATE_WORDS[state]}
                </option>
              ))}
          </select>
        </div>
        {isReadable && (
          <div className="field">
            <label htmlFor={`tra-loi-${letterId}`}>Trả lời người gửi</label>
            <small>Người gửi đọc được ở trang Việc của tôi.</small>
            <textarea
              id={`tra-loi-${letterId}`}
              name="reply"
              rows={3}
              maxLength={1000}
              defaultValue={answer?.reply}
            />
          </div>
        )}
        <div className="acts">
          <button type="submit" className="btn alt">
            Ghi lại
          </button>
        </div>
        <p role="status">{told}</p>
      </form>
    </details>
  )
}
