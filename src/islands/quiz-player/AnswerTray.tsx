import { useCallback } from 'react'
import type { DeviceEvent } from '../../client/device-events.ts'
import type { AttemptOnDevice } from '../../client/device-store.ts'
import { attemptCode } from '../../i18n/attempt-code.ts'
import { timeWords } from '../../i18n/moment-words.ts'
import { Icon } from '../ui/Icon.tsx'
import { useDeviceValue } from '../ui/use-device-value.ts'
import { receivedAnswers } from './received-answers.ts'

interface Props {
  attempt: AttemptOnDevice
  openCount: number
  isKept: boolean
}

const CHANGES: readonly DeviceEvent[] = ['outbox']

/** The counterfoil: where the answers are now. */
export const AnswerTray = ({ attempt, openCount, isKept }: Props) => {
  const answered = attempt.questionIds.length - openCount
  const read = useCallback(() => receivedAnswers(attempt), [attempt])
  const received = useDeviceValue(read, CHANGES)
  return (
    <details className="tray" open={!isKept}>
      <summary>
        <Icon name={isKept ? 'clock' : 'care'} />
        {isKept ? `Biên nhận: đã lưu ${answered} câu, chờ nộp` : 'Máy này không lưu được câu trả lời'}
      </summary>
      <p>
        {isKept
          ? 'Câu trả lời nằm trên máy này trước, rồi tự gửi khi bạn đã đăng nhập và có mạng. Tắt máy cũng không mất.'
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
          {received !== undefined && received > 0 && (
            <li>
              <b>Máy chủ đã giữ</b>
              <b>{received} câu</b>
            </li>
          )}
        </ul>
      )}
    </details>
  )
}
