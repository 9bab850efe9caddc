import type { Answer } from '../../domain/quiz/response.ts'

/**
 * Whether an answer only goes on with what is being typed. What stands in a field between two letters is nobody's answer:
 * only the last of it is worth a statement.
 */
export const goesOnTyping = (before: Answer | undefined, after: Answer): boolean => {
  if (after.kind !== 'parts' || before?.kind !== 'parts')
    return after.kind === 'typed' && before?.kind === 'typed'
  return Object.entries(after.parts).every(([id, part]) => {
    const known = before.parts[id]
    return (
      JSON.stringify(part) === JSON.stringify(known) || (part.kind === 'typed' && known?.kind === 'typed')
    )
  })
}
