import type { TeamOpens } from '../../contract/sharing/team-opens.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { Callout } from '../ui/Callout.tsx'
import { LinkMaker } from './LinkMaker.tsx'
import { OpensView } from './OpensView.tsx'
import type { CourseToShare } from './sharing-props.ts'

interface Props {
  opens: TeamOpens
  /** Undefined for a commune this page does not know. */
  unitName: string | undefined
  courses: readonly CourseToShare[]
  onMade: () => void
  onForget: () => void
}

/** A team: whose it is, a link to send, and what became of those that were sent. */
export const TeamView = ({ opens, unitName, courses, onMade, onForget }: Props) => {
  const { team, links } = opens
  const total = links.reduce((sum, link) => sum + link.opens, 0)
  return (
    <>
      <p className="meta">
        <span>{unitName === undefined ? team.village : `${team.village}, ${unitName}`}</span>
        <span>Mã tổ {team.code}</span>
      </p>
      {links.length === 0 ? (
        <p className="total">Tổ chưa có đường dẫn nào. Lấy đường dẫn của một bài rồi gửi.</p>
      ) : (
        <p className="total">
          <b>{formatNumber(total)}</b> lượt mở, từ {links.length} đường dẫn
        </p>
      )}
      {team.retiredAt === undefined ? (
        <LinkMaker courses={courses} onMade={onMade} />
      ) : (
        <Callout tone="care" title="Mã tổ này đã ngừng dùng">
          <p>Đường dẫn đã gửi vẫn mở được và vẫn được đếm. Muốn lấy đường dẫn mới, hỏi người phụ trách xã.</p>
        </Callout>
      )}
      {links.length > 0 && <OpensView opens={opens} />}
      <section>
        <h2>Cách đếm</h2>
        <p>
          Mỗi lần một người mở đường dẫn là một lượt. Khung xem trước của Zalo, Facebook không được đếm. Trang
          này chỉ đếm số lượt, không ghi ai đã mở.
        </p>
        <div className="acts">
          <button type="button" className="btn alt" onClick={onForget}>
            Dùng mã tổ khác
          </button>
        </div>
      </section>
    </>
  )
}
