import { COURSES_PATH, REVIEW_PATH, signInPath } from '../../client/site-paths.ts'

/** Cards come from results, and results belong to an account. */
export const NobodyView = () => (
  <div className="call why">
    <h2>Đăng nhập để ôn tập</h2>
    <p>Câu cần ôn lấy từ những bài kiểm tra bạn đã nộp.</p>
    <div className="acts">
      <a className="btn" href={signInPath(REVIEW_PATH)}>
        Đăng nhập
      </a>
      <a className="btn alt" href={COURSES_PATH}>
        Xem các khoá học
      </a>
    </div>
  </div>
)
