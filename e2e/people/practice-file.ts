import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parse } from 'yaml'

type Held = string | string[] | { contains: string[] }
type Condition = Held | { is: 'empty' | 'other' } | { has: string } | { lacks: string }

export interface PracticeFile {
  id: string
  title: string
  papers?: { id: string; title: string }[]
  screens: { id: string; title: string; fields?: FieldInFile[]; buttons?: ButtonInFile[] }[]
  menu?: ButtonInFile[]
  steps: StepInFile[]
  mistakes: MistakeInFile[]
  finish: { title: string }
}

export interface FieldInFile {
  id: string
  kind: 'choice' | 'ticks' | 'text' | 'date' | 'number' | 'paper'
  label: string
  options?: { id: string; text: string }[]
  papers?: string[]
}

interface ButtonInFile {
  id: string
  text: string
  to?: string
}

export interface StepInFile {
  id: string
  text: string
  screen: string
  after?: string[]
  open?: string[]
  fill?: Record<string, Held>
  press: string
  to?: string
}

export interface MistakeInFile {
  id: string
  step?: string
  title: string
  stops?: boolean
  when: { fill?: Record<string, Condition>; unseen?: string[]; press?: string; open?: string }
}

/** Every practice as its author wrote it. */
export const practiceFiles = (content: string): PracticeFile[] => {
  const folder = join(resolve(import.meta.dirname, '../..', content), 'practices')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ ...parse(readFileSync(join(folder, name), 'utf8')), id: basename(name, '.yaml') }))
}

const OTHER = { text: 'zzz', date: '01/01/1901', number: '987654' } as const

/** Something to put into a field so that it is as the file says; undefined where there is nothing to do. */
export const valueFor = (
  field: FieldInFile,
  condition: Condition,
  wish: Held | undefined,
  named: readonly string[],
): string | string[] => {
  if (typeof condition === 'string') return condition
  if (Array.isArray(condition)) return field.kind === 'ticks' ? condition : (condition[0] ?? '')
  if ('contains' in condition) return condition.contains.join(', ')
  const wished = Array.isArray(wish) ? wish : typeof wish === 'string' ? [wish] : []
  if ('has' in condition) return [...wished.filter((id) => id !== condition.has), condition.has]
  if ('lacks' in condition) return wished.filter((id) => id !== condition.lacks)
  if (condition.is === 'empty') return field.kind === 'ticks' ? [] : ''
  if (field.kind === 'text' || field.kind === 'date' || field.kind === 'number') return OTHER[field.kind]
  const offered = field.papers ?? field.options?.map(({ id }) => id) ?? []
  const others = offered.filter((id) => !wished.includes(id) && !named.includes(id))
  if (field.kind !== 'ticks') return others[0] ?? ''
  // One box too many, or one too few where every box too many is a mistake of its own.
  return others[0] === undefined ? wished.slice(1) : [...wished, others[0]]
}
