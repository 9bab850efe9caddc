import { dayMonthWords, dayOpensWords, peakWords } from '../../i18n/sharing-words.ts'

interface Props {
  days: readonly { day: string; opens: number }[]
}

const STEP = 20
const GAP = 6
const HEIGHT = 120
const LOWEST = 3

/** A bar for each day. The table below says the same in numbers. */
export const DayChart = ({ days }: Props) => {
  const most = Math.max(1, ...days.map(({ opens }) => opens))
  const width = days.length * STEP
  return (
    <div className="day-chart">
      {/* Words stand outside the drawing, so that letters keep their size on a small phone. */}
      <p aria-hidden="true">{peakWords(days)}</p>
      <svg
        role="img"
        aria-label={dayOpensWords(days)}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {days.map(({ day, opens }, at) => {
          const height = opens === 0 ? 0 : Math.max(LOWEST, Math.round((opens / most) * HEIGHT))
          return (
            <rect
              key={day}
              x={at * STEP + GAP / 2}
              y={HEIGHT - height}
              width={STEP - GAP}
              height={height}
              className={opens === most ? 'bar most' : 'bar'}
            />
          )
        })}
      </svg>
      <p aria-hidden="true">
        <span>{dayMonthWords(days.at(0)?.day ?? '')}</span>
        <span>{dayMonthWords(days.at(-1)?.day ?? '')}</span>
      </p>
    </div>
  )
}
