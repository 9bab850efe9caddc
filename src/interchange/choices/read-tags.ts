import { normaliseText } from '../../domain/text/normalise-text.ts'
import type { ImportedReferences, ImportedTask } from '../imported-question.ts'

/** What tags of the form `name:value` tell of a question; GIFT and Moodle XML both have a place for tags. */
export interface ReadTags {
  references: ImportedReferences
  /** The task with what its format has no place for: `unit:ngày`, `marks:strict`, `pinned:3`. */
  complete(task: ImportedTask): ImportedTask
  /** Tags that tell nothing of ours. */
  others: string[]
}

const REFERENCES = ['lesson', 'source', 'at'] as const
const OF_TASK = ['unit', 'marks', 'pinned'] as const

export const readTags = (tags: readonly string[]): ReadTags => {
  const values = new Map<string, string[]>()
  const others: string[] = []
  for (const tag of tags) {
    const [, name = '', value = ''] = /^\s*([a-z]+)\s*:(.*)$/s.exec(tag) ?? []
    const isOurs = [...REFERENCES, ...OF_TASK].some((known) => known === name)
    if (isOurs && value.trim() !== '') values.set(name, [...(values.get(name) ?? []), normaliseText(value)])
    else others.push(tag)
  }
  return {
    references: Object.fromEntries(
      REFERENCES.flatMap(
        (name) =>
          values
            .get(name)
            ?.slice(0, 1)
            .map((value) => [name, value]) ?? [],
      ),
    ),
    complete: (task) => completeBy(task, (name) => values.get(name) ?? []),
    others,
  }
}

const completeBy = (task: ImportedTask, valuesOf: (name: string) => string[]): ImportedTask => {
  switch (task.kind) {
    case 'number': {
      const [unit] = valuesOf('unit')
      return unit === undefined || task.unit !== undefined ? task : { ...task, unit }
    }
    case 'short-text': {
      const [marks] = valuesOf('marks')
      return marks === 'strict' || marks === 'forgiven' ? { ...task, marks } : task
    }
    case 'single-choice':
    case 'multiple-choice': {
      const pinned = valuesOf('pinned').map((place) => Number(place) - 1)
      return {
        ...task,
        choices: task.choices.map((choice, at) =>
          pinned.includes(at) ? { ...choice, pinned: true } : choice,
        ),
      }
    }
    default:
      return task
  }
}
