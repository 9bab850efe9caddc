import type { AttemptOnDevice } from '../../client/device-store.ts'

interface Props {
  attempt: AttemptOnDevice
  /** Places, from 0, of the questions that are not answered yet. */
  open: readonly number[]
  onMove(place: number): void
}

/** The numbers of all questions: which are answered, where one is, and the way to each. */
export const QuestionStrip = ({ attempt: { questionIds, place }, open, onMove }: Props) => (
  <ol className="qs">
    {questionIds.map((id, at) => {
      const isAnswered = !open.includes(at)
      return (
        <li key={id}>
          <button
            type="button"
            aria-current={at === place ? 'true' : undefined}
            aria-label={`Câu ${at + 1}: ${isAnswered ? 'đã trả lời' : 'chưa trả lời'}`}
            onClick={() => onMove(at)}
          >
            {at + 1}
            <i className={isAnswered ? 'on' : undefined} />
          </button>
        </li>
      )
    })}
  </ol>
)
