import { dayMonthWords, dayOpensWords } from '../../i18n/sharing-words.ts'

interface Props {
  days: readonly { day: string; opens: number }[]
}

const STEP = 20
const HEIGHT = 120
/** Room for a number above the highest bar and for days below. */
const ABOVE = 24
const BELOW = 26

/** A bar for each day. The table beside it says the same in numbers. */
export const DayChart = ({ days }: Props) => {
  const most = Math.max(1, ...days.map(({ opens }) => opens))
  const peak = days.findLastIndex(({ opens }) => opens === most)
  const width = days.length * STEP
  return (
    <svg
      className="day-chart"
      role="img"
      aria-label={dayOpensWords(days)}
      viewBox={`0 0 ${width} ${ABOVE + HEIGHT + BELOW}`}
    >
      {days.map(({ day, opens }, at) => {
        const height = opens === 0 ? 0 : Math.max(3, Math.round((opens / most) * HEIGHT))
        return (
          <rect
            key={day}
            x={at * STEP + 3}
            y={ABOVE + HEIGHT - height}
            width={STEP - 6}
            height={height}
            className={at === peak ? 'bar most' : 'bar'}
          />
        )
      })}
      <path className="floor" d={`M0 ${ABOVE + HEIGHT}h${width}`} />
      {peak >= 0 && (
        <text x={clamp(peak * STEP + STEP / 2, width)} y={ABOVE - 8} textAnchor="middle">
          {most}
        </text>
      )}
      <text x={0} y={ABOVE + HEIGHT + 20}>
        {dayMonthWords(days.at(0)?.day ?? '')}
      </text>
      <text x={width} y={ABOVE + HEIGHT + 20} textAnchor="end">
        {dayMonthWords(days.at(-1)?.day ?? '')}
      </text>
    </svg>
  )
}

// A number over the first or the last bar must not be cut off.
const clamp = (x: number, width: number): number => Math.min(Math.max(x, STEP), width - STEP)
