import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadContent } from '../read-content.ts'

/**
 * Sources that nothing rests on: no lesson, no question, no practice, no word. What a cited source replaced stays: who holds the old
 * number finds the new one.
 */
export const checkUncited = ({ courses, glossary, practices, sources }: ReadContent): ContentFault[] => {
  const cited = new Set([
    ...courses.flatMap(({ lessons }) => lessons.flatMap(({ lesson }) => lesson.value.sources)).map(sourceOf),
    ...courses.flatMap(({ bank }) => bank?.value.questions ?? []).map(({ cite }) => cite.source),
    ...practices.flatMap(({ value }) => value.mistakes).map(({ cite }) => cite.source),
    ...(glossary?.value.terms ?? []).flatMap(({ cite }) => cite?.source ?? []),
  ])
  const successors = new Map(sources.map(({ value }) => [value.id, value.replacedBy]))
  const leadsToCited = (id: string | undefined, passed: ReadonlySet<string> = new Set()): boolean =>
    id !== undefined &&
    !passed.has(id) &&
    (cited.has(id) || leadsToCited(successors.get(id), new Set([...passed, id])))
  return sources
    .filter(({ value }) => !leadsToCited(value.id))
    .map((source) =>
      faultAt(source, [], {
        expected: 'nguồn có bài, câu hỏi, bài thực hành hoặc thuật ngữ dẫn đến',
        found: 'không nơi nào dẫn đến',
        mend: 'Dẫn nguồn ở nơi dựa vào nó, hoặc bỏ tệp này.',
      }),
    )
}

const sourceOf = ({ source }: { source: string }): string => source
