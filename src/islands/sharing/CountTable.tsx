import type { ReactNode } from 'react'
import { formatNumber } from '../../i18n/format-number.ts'

interface Props {
  caption: string
  /** What each row is about. */
  what: string
  rows: readonly { key: string; name: ReactNode; opens: number }[]
}

const BAR_WIDTH = 100

/** Names, counts, and a bar for each count. */
export const CountTable = ({ caption, what, rows }: Props) => {
  const most = Math.max(1, ...rows.map(({ opens }) => opens))
  return (
    <table className="counts">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col" className="count">
            Lượt mở
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, opens }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {/* The number beside it says the same. */}
              <svg aria-hidden="true" viewBox={`0 0 ${BAR_WIDTH} 2`} preserveAspectRatio="none">
                <rect className="bar" width={(opens / most) * BAR_WIDTH} height={2} />
              </svg>
            </th>
            <td className="count">{formatNumber(opens)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
