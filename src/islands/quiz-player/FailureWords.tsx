import type { ApiFailure } from '../../client/call-api.ts'
import { currentOwner } from '../../client/remembered-account.ts'
import { REVIEW_PATH, signInPath } from '../../client/site-paths.ts'
import { errorWords } from '../../i18n/error-words.ts'

/** Why no attempt may begin now, with the way on where there is one. */
export const FailureWords = ({ failure }: { failure: ApiFailure | undefined }) => (
  <>
    <p role="status">{failure !== undefined && errorWords(failure)}</p>
    {failure?.code === 'too-many-attempts' && (
      <p>
        <a href={REVIEW_PATH}>Ôn tập</a>
      </p>
    )}
    {failure?.code === 'timed-attempt-not-begun' && currentOwner() === 'nobody' && (
      <p>
        <a href={signInPath(location.pathname)}>Đăng nhập</a>
      </p>
    )}
  </>
)
