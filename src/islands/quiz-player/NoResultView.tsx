import type { ApiFailure } from '../../client/call-api.ts'
import { signInPath } from '../../client/site-paths.ts'
import { errorWords } from '../../i18n/error-words.ts'
import { Callout } from '../ui/Callout.tsx'
import type { HeadingRef } from './quiz-props.ts'

interface Props {
  heading: HeadingRef
  failure: ApiFailure
  courseHref: string
}

/** The result that the address asks for could not be shown. */
export const NoResultView = ({ heading, failure, courseHref }: Props) => (
  <div className="why">
    <Callout tone="care" title="Chưa mở được kết quả" focusRef={heading}>
      <p>{failure.code === 'not-signed-in' ? 'Đăng nhập để xem kết quả của bạn.' : errorWords(failure)}</p>
      <div className="acts next">
        {failure.code === 'not-signed-in' && (
          <a className="btn" href={signInPath(location.pathname + location.search)}>
            Đăng nhập
          </a>
        )}
        <a className="btn alt" href={courseHref}>
          Về khoá học
        </a>
      </div>
    </Callout>
  </div>
)
