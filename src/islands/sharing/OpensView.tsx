import type { TeamOpens } from '../../contract/sharing/team-opens.ts'
import { opensByDay, opensByLesson } from '../../domain/sharing/opens-by.ts'
import { CountTable } from './CountTable.tsx'
import { DayChart } from './DayChart.tsx'
import { DayTable } from './DayTable.tsx'

/** What became of a team's links: by day, by lesson, by link. */
export const OpensView = ({ opens: { links, from, to, days } }: { opens: TeamOpens }) => {
  const byDay = opensByDay(days, from, to)
  return (
    <>
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
  )
}
