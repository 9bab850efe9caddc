import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const DIST = resolve(import.meta.dirname, '../../dist')

/** Every file of the built site, as paths under `dist`. */
export const builtFiles = (folder = DIST): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? builtFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  )

/** The address of every page of the built site. */
export const builtPages = (): string[] =>
  builtFiles()
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(DIST.length, -'index.html'.length))
    .sort()

const isQuiz = (path: string): boolean => path.endsWith('/kiem-tra/')

export const lessonPages = (): string[] =>
  builtPages().filter((path) => /^\/khoa-hoc\/[^/]+\/[^/]+\/$/.test(path) && !isQuiz(path))

export const practicePages = (): string[] =>
  builtPages().filter((path) => /^\/thuc-hanh\/[^/]+\/$/.test(path))

export const quizPages = (): string[] => builtPages().filter(isQuiz)
