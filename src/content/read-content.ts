import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative } from 'node:path'
import * as z from 'zod/mini'
import { type Course, courseSchema } from '../domain/course/course.ts'
import { type Glossary, glossarySchema } from '../domain/course/glossary.ts'
import { type Programme, programmeSchema } from '../domain/course/programme.ts'
import { type Practice, practiceSchema } from '../domain/practice/practice.ts'
import { type QuestionBank, questionBankSchema } from '../domain/quiz/question.ts'
import { calendarDaySchema } from '../domain/shared/time.ts'
import { type Source, sourceSchema } from '../domain/source/source.ts'
import { type Unit, unitSchema } from '../domain/unit/unit.ts'
import type { ContentFault } from './content-fault.ts'
import { readFigures } from './figures/read-figures.ts'
import type { Located } from './located.ts'
import type { Figure } from './published.ts'
import { type ReadLesson, readLesson } from './read-lesson.ts'
import { readYaml } from './read-yaml.ts'
import { checkAgainst } from './schema-faults.ts'

export interface ReadCourse {
  course: Located<Course>
  /** Ids of the lesson files, fit or not: what points to an unfit file is not a fault of its own. */
  lessonIds: Set<string>
  lessons: ReadLesson[]
  figures: Map<string, Figure>
  bank: Located<QuestionBank> | undefined
}

/** Everything under `content/` that could be read, each part true to its schema; faults are told beside it. */
export interface ReadContent {
  /** Ids of the files that are there, fit or not. */
  courseIds: Set<string>
  sourceIds: Set<string>
  courses: ReadCourse[]
  programmes: Located<Programme>[]
  practices: Located<Practice>[]
  practiceIds: Set<string>
  sources: Located<Source>[]
  units: Unit[]
  unitCredits: string[]
  glossary: Located<Glossary> | undefined
}

const unitListSchema = z.strictObject({
  credits: z.array(z.string()),
  inForceFrom: calendarDaySchema,
  units: z.array(unitSchema),
})

/** Reads the content folder. Never stops at the first fault. */
export const readContent = async (
  folder: string,
): Promise<{ content: ReadContent; faults: ContentFault[] }> => {
  const faults: ContentFault[] = []
  const nameOf = (path: string): string =>
    join(basename(folder), relative(folder, path)).replaceAll('\\', '/')

  /** The parsed file, or undefined after telling what is wrong; `id` comes from the file's name. */
  const readFileAgainst = async <Schema extends z.ZodMiniType>(
    path: string,
    schema: Schema,
    id?: string,
  ): Promise<Located<z.output<Schema>> | undefined> => {
    const text = await readFile(path, 'utf8').catch(() => undefined)
    if (text === undefined) {
      faults.push({
        file: nameOf(path),
        line: 1,
        field: '',
        expected: 'tệp này có trong thư mục',
        found: 'không thấy tệp',
        mend: 'Thêm tệp, hoặc sửa lại tên tệp cho đúng.',
      })
      return undefined
    }
    const { located, faults: syntax } = readYaml(nameOf(path), text)
    faults.push(...syntax)
    if (syntax.length > 0) return undefined
    const named = id !== undefined && isRecord(located.value) ? { ...located.value, id } : located.value
    const { value, faults: unfit } = checkAgainst(schema, { ...located, value: named })
    faults.push(...unfit)
    return value === undefined ? undefined : { ...located, value }
  }

  const readEach = async <Schema extends z.ZodMiniType>(
    subfolder: string,
    schema: Schema,
  ): Promise<Located<z.output<Schema>>[]> => {
    const ids = await idsIn(join(folder, subfolder), '.yaml')
    const read = await Promise.all(
      [...ids].map((id) => readFileAgainst(join(folder, subfolder, `${id}.yaml`), schema, id)),
    )
    return read.filter((value) => value !== undefined)
  }

  const readLessons = async (courseFolder: string, ids: Iterable<string>): Promise<ReadLesson[]> => {
    const lessons: ReadLesson[] = []
    for (const id of ids) {
      const path = join(courseFolder, 'lessons', `${id}.md`)
      const { read, faults: unfit } = readLesson(nameOf(path), id, await readFile(path, 'utf8'))
      faults.push(...unfit)
      if (read !== undefined) lessons.push(read)
    }
    return lessons
  }

  const readCourse = async (id: string): Promise<ReadCourse | undefined> => {
    const courseFolder = join(folder, 'courses', id)
    const course = await readFileAgainst(join(courseFolder, 'course.yaml'), courseSchema, id)
    const bank = await readFileAgainst(join(courseFolder, 'quiz.yaml'), questionBankSchema)
    const lessonIds = await idsIn(join(courseFolder, 'lessons'), '.md')
    const lessons = await readLessons(courseFolder, lessonIds)
    const { figures, faults: unfit } = await readFigures(join(courseFolder, 'figures'), nameOf)
    faults.push(...unfit)
    return course && { course, lessonIds, lessons, figures, bank }
  }

  const courseIds = new Set(await namesIn(join(folder, 'courses')))
  const courses = (await Promise.all([...courseIds].map(readCourse))).filter((course) => course !== undefined)
  const units = await readFileAgainst(join(folder, 'units', 'tuyen-quang.yaml'), unitListSchema)
  const content = {
    courseIds,
    sourceIds: await idsIn(join(folder, 'sources'), '.yaml'),
    courses,
    programmes: await readEach('programmes', programmeSchema),
    practices: await readEach('practices', practiceSchema),
    practiceIds: await idsIn(join(folder, 'practices'), '.yaml'),
    sources: await readEach('sources', sourceSchema),
    units: units?.value.units ?? [],
    unitCredits: units?.value.credits ?? [],
    glossary: await readFileAgainst(join(folder, 'glossary.yaml'), glossarySchema),
  }
  return { content, faults }
}

const namesIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder).catch(() => [])).filter((name) => !name.startsWith('.')).sort()

const idsIn = async (folder: string, ending: string): Promise<Set<string>> =>
  new Set(
    (await namesIn(folder)).filter((name) => name.endsWith(ending)).map((name) => basename(name, ending)),
  )

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
