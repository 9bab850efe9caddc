import { formatDay } from '../../i18n/format-day.ts'
import { formatNumber } from '../../i18n/format-number.ts'

interface Props {
  days: readonly { day: string; opens: number }[]
}

/** The days that had opens, the latest first. */
export const DayTable = ({ days }: Props) => {
  const opened = days.filter(({ opens }) => opens > 0).toReversed()
  if (opened.length === 0) return <p>Chưa có lượt mở nào trong 30 ngày qua.</p>
  return (
    <details>
      <summary>Xem số lượt từng ngày</summary>
      <table className="counts">
        <caption className="vh">Số lượt mở từng ngày, ngày gần nhất trước</caption>
        <thead>
          <tr>
            <th scope="col">Ngày</th>
            <th scope="col" className="count">
              Lượt mở
            </th>
          </tr>
        </thead>
        <tbody>
          {opened.map(({ day, opens }) => (
            <tr key={day}>
              <th scope="row">{formatDay(day)}</th>
              <td className="count">{formatNumber(opens)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
