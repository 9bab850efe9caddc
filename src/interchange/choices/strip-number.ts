const NUMBERED =
  /^\s*(?:(?:câu|cau|question|bài)(?:\s+(?:hỏi|hoi))?\s*(?:số|so)?\s*(\d{1,4})\s*[.:)\]/–-]*|(\d{1,4})\s*[.)](?!\d))\s*/iu

/** A prompt without the number people write before it ("Câu 12:", "3."), and that number. */
export const stripNumber = (prompt: string): { prompt: string; number?: number } => {
  const match = NUMBERED.exec(prompt)
  if (match === null) return { prompt }
  return { prompt: prompt.slice(match[0].length), number: Number(match[1] ?? match[2]) }
}
