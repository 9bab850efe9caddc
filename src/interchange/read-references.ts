import { normaliseText } from '../domain/text/normalise-text.ts'
import type { ImportedReferences } from './imported-question.ts'

const KNOWN: Readonly<Record<string, keyof ImportedReferences>> = {
  lesson: 'lesson',
  bai: 'lesson',
  source: 'source',
  nguon: 'source',
  at: 'at',
  dieu: 'at',
}

/**
 * Lesson and source from tags of the form `lesson:ai-di-khai`, `source:luat-ho-tich-2014`, `at:Điều 15`, which GIFT and
 * Moodle XML both have a place for; other tags are given back.
 */
export const readReferences = (
  tags: readonly string[],
): { references: ImportedReferences; others: string[] } => {
  const references: ImportedReferences = {}
  const others: string[] = []
  for (const tag of tags) {
    const [, name = '', value = ''] = /^\s*([a-z]+)\s*:(.*)$/is.exec(tag) ?? []
    const known = KNOWN[name.toLowerCase()]
    if (known === undefined || value.trim() === '') others.push(tag)
    else references[known] = normaliseText(value)
  }
  return { references, others }
}
