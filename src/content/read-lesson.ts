import { type Lesson, lessonSchema } from '../domain/course/lesson.ts'
import type { ContentFault } from './content-fault.ts'
import type { Located } from './located.ts'
import { type PlacedBlock, readLessonBlocks } from './markdown/lesson-blocks.ts'
import { LessonText } from './markdown/lesson-text.ts'
import { readYaml } from './read-yaml.ts'
import { checkAgainst } from './schema-faults.ts'

export interface ReadLesson {
  id: string
  lesson: Located<Lesson>
  blocks: PlacedBlock[]
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/

/** Reads one lesson file: front matter against its schema, running text into blocks. */
export const readLesson = (
  file: string,
  id: string,
  raw: string,
): { read: ReadLesson | undefined; faults: ContentFault[] } => {
  const front = FRONT_MATTER.exec(raw)
  if (front === null) {
    const fault = {
      file,
      line: 1,
      field: '',
      expected: 'phần đầu bài nằm giữa hai dòng ---',
      found: raw.slice(0, 40).split('\n')[0] ?? '',
      mend: 'Viết --- ở dòng đầu, các trường (title, summary, …), rồi --- trước phần chữ của bài.',
    }
    return { read: undefined, faults: [fault] }
  }
  const [whole, yaml = ''] = front
  const { located, faults } = readYaml(file, yaml, 2)
  const checked = faults.length > 0 ? { value: undefined, faults: [] } : checkAgainst(lessonSchema, located)
  const text = new LessonText(file, whole.split('\n').length - 1)
  const blocks = readLessonBlocks(raw.slice(whole.length), text)
  const all = [...faults, ...checked.faults, ...text.faults]
  if (checked.value === undefined) return { read: undefined, faults: all }
  return { read: { id, lesson: { ...located, value: checked.value }, blocks }, faults: all }
}
