const LONGEST_SHOWN = 60

/** What stands in the file, short enough to recognise it. */
export const describeValue = (value: unknown): string => {
  if (value === undefined) return 'chưa có'
  if (value === null) return 'để trống'
  if (Array.isArray(value)) return `danh sách ${value.length} mục`
  if (typeof value === 'object') return 'một nhóm trường'
  const text = String(value)
  if (text.length <= LONGEST_SHOWN) return `"${text}"`
  return `"${text.slice(0, LONGEST_SHOWN)}…" (${text.length} ký tự)`
}
