import type { CellLook } from './cell-looks.ts'

/**
 * The number of a cell as its reader sees it: decimal comma, a day as dd/mm/yyyy, per cent with its sign. Choices are often
 * typed as days or in per cent, and Excel keeps a bare number of them.
 */
export const cellNumber = (value: string, shows: CellLook['shows'], countsFrom1904: boolean): string => {
  const number = Number(value)
  if (value.trim() === '' || !Number.isFinite(number)) return value
  if (shows === 'day') return dayOf(number + (countsFrom1904 ? DAYS_TO_1904 : 0)) ?? plain(number)
  if (shows === 'time' && number >= 0 && number < 1) return timeOf(number)
  return shows === 'percent' ? `${plain(number * 100)}%` : plain(number)
}

// Without the dust of binary fractions: Excel itself shows 15 digits.
const plain = (number: number): string => {
  const tidy = Number(number.toPrecision(15))
  return Math.abs(tidy) < 1e15
    ? String(tidy).replace('.', ',')
    : tidy.toLocaleString('fullwide', { useGrouping: false })
}

const DAYS_TO_1904 = 1462
const DAY_MS = 86_400_000
/** Excel counts days from here, once the 29 February 1900 that it makes up is past. */
const DAY_ZERO_MS = Date.UTC(1899, 11, 30)
const LAST_DAY = 2_958_465

const dayOf = (serial: number): string | undefined => {
  if (serial < 61 || serial > LAST_DAY) return undefined
  const [year, month, day] = new Date(DAY_ZERO_MS + Math.floor(serial) * DAY_MS)
    .toISOString()
    .slice(0, 10)
    .split('-')
  const time = timeOf(serial % 1)
  return `${day}/${month}/${year}${time === '00:00' ? '' : ` ${time}`}`
}

const MINUTES_OF_DAY = 24 * 60

const timeOf = (shareOfDay: number): string => {
  const minutes = Math.round(shareOfDay * MINUTES_OF_DAY) % MINUTES_OF_DAY
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
