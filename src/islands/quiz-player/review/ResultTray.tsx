import type { AttemptResult } from '../../../domain/attempt/attempt.ts'
import { atWords } from '../../../i18n/at-words.ts'
import { attemptCode } from '../../../i18n/attempt-code.ts'
import { momentWords } from '../../../i18n/moment-words.ts'
import { Icon } from '../../ui/Icon.tsx'

/** The server's receipt for a handed-in attempt. */
export const ResultTray = ({ result }: { result: AttemptResult }) => (
  <details className="tray" open>
    <summary>
      <Icon name="ok" />
      Đã nhận {atWords(result.submittedAt, new Date().toISOString())}
    </summary>
    <ul className="plain">
      <li>
        <b>Bài làm {result.of} câu</b>
        <b>Máy chủ đã nhận</b>
        <span>{momentWords(result.submittedAt)}</span>
        <span>Mã {attemptCode(result.attemptId)}</span>
      </li>
    </ul>
  </details>
)
