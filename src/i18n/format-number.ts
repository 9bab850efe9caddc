const format = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 2 })

/** A number with a decimal comma and dots between thousands: 7,5 and 8.000. */
export const formatNumber = (value: number): string => format.format(value)
