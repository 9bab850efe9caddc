// Without marks between thousands: what stands here may be typed back, and a point would be refused.
const FORMAT = new Intl.NumberFormat('vi-VN', { useGrouping: false, maximumFractionDigits: 20 })

/** A number as a learner could type it: all its digits, decimal comma. Text for reading uses `i18n/format-number.ts`. */
export const writeNumber = (value: number): string => FORMAT.format(value)
