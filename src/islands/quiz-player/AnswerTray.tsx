import type { AttemptOnDevice } from '../../client/device-store.ts'
import { attemptCode } from '../../i18n/attempt-code.ts'
import { timeWords } from '../../i18n/moment-words.ts'
import { Icon } from '../ui/Icon.tsx'

interface Props {
  attempt: AttemptOnDevice
  openCount: number
  isKept: boolean
}

/** The counterfoil: where the answers are now. */
export const AnswerTray = ({ attempt, openCount, isKept }: Props) => {
  const answered = attempt.questionIds.length - openCount
  return (
    <details className="tray" open={!isKept}>
      <summary>
        <Icon name={isKept ? 'clock' : 'care'} />
        {isKept ? `Biên nhận: đã lưu ${answered} câu, chờ nộp` : 'Máy này không lưu được câu trả lời'}
      </summary>
      <p>
        {isKept
          ? 'Câu trả lời nằm trên máy này trước, rồi gửi khi bạn nộp bài. Tắt máy cũng không mất.'
          : 'Trình duyệt không cho lưu. Nộp bài trước khi đóng trang.'}
      </p>
      {isKept && (
        <ul className="plain">
          <li>
            <b>Lần lưu cuối</b>
            <b className="w">Chờ nộp</b>
            <span>{timeWords(attempt.savedAt)}</span>
            <span>Mã {attemptCode(attempt.attemptId)}</span>
          </li>
        </ul>
      )}
    </details>
  )
}
