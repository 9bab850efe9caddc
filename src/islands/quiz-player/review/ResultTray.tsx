import type { AttemptResult } from '../../../domain/attempt/attempt.ts'
import { momentWords } from '../../../i18n/moment-words.ts'
import { Icon } from '../../ui/Icon.tsx'
import { attemptCode } from '../attempt-code.ts'

/** The server's receipt for a handed-in attempt. */
export const ResultTray = ({ result }: { result: AttemptResult }) => (
  <details className="tray" open>
    <summary>
      <Icon name="ok" />
      Biên nhận: máy chủ đã nhận bài
    </summary>
    <ul className="plain">
      <li>
        <b>Bài làm {result.of} câu</b>
        <b>Đã nhận</b>
        <span>{momentWords(result.submittedAt)}</span>
        <span>Mã {attemptCode(result.attemptId)}</span>
      </li>
    </ul>
  </details>
)
