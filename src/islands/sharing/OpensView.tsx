import type { TeamOpens } from '../../contract/sharing/team-opens.ts'
import { opensByDay, opensByLesson } from '../../domain/sharing/opens-by.ts'
import { formatNumber } from '../../i18n/format-number.ts'
import { Callout } from '../ui/Callout.tsx'
import { CountTable } from './CountTable.tsx'
import { DayChart } from './DayChart.tsx'
import { DayTable } from './DayTable.tsx'

interface Props {
  opens: TeamOpens
  /** Undefined for a commune this page does not know. */
  unitName: string | undefined
  onForget: () => void
}

/** What became of a team's links: by day, by lesson, by link. */
export const OpensView = ({ opens: { team, links, from, to, days }, unitName, onForget }: Props) => {
  const total = links.reduce((sum, { opens }) => sum + opens, 0)
  const byDay = opensByDay(days, from, to)
  return (
    <>
      <p className="meta">
        <span>{unitName === undefined ? team.village : `${team.village}, ${unitName}`}</span>
        <span>Mã tổ {team.code}</span>
      </p>
      {team.retiredAt !== undefined && (
        <Callout tone="care" title="Mã tổ này đã ngừng dùng">
          <p>Đường dẫn đã gửi vẫn mở được và vẫn được đếm. Muốn lấy đường dẫn mới, hỏi người phụ trách xã.</p>
        </Callout>
      )}
      {links.length === 0 ? (
        <Callout title="Tổ chưa có đường dẫn nào">
          <p>Mở một bài học, lấy đường dẫn để gửi. Mỗi lần có người mở, số lượt hiện ở đây.</p>
          <div className="acts">
            <a className="btn" href="/khoa-hoc/">
              Chọn bài để gửi
            </a>
          </div>
        </Callout>
      ) : (
        <>
          <p className="total">
            <b>{formatNumber(total)}</b> lượt mở, từ {links.length} đường dẫn
          </p>
          <section>
            <h2>30 ngày qua</h2>
            <DayChart days={byDay} />
            <DayTable days={byDay} />
          </section>
          <section>
            <h2>Theo bài</h2>
            <CountTable
              caption="Số lượt mở của từng bài, nhiều nhất trước"
              what="Bài"
              rows={opensByLesson(links).map(({ target, title, opens }) => ({
                ...{ key: target, opens },
                name: <a href={target}>{title}</a>,
              }))}
            />
          </section>
          <section>
            <h2>Theo đường dẫn</h2>
            <CountTable
              caption="Số lượt mở của từng đường dẫn, nhiều nhất trước"
              what="Đường dẫn"
              rows={links.map(({ code, title, opens }) => ({
                ...{ key: code, opens },
                name: (
                  <>
                    <b>/t/{code}</b> <span>{title}</span>
                  </>
                ),
              }))}
            />
          </section>
        </>
      )}
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
