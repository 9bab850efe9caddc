import { spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Figure } from './figure.ts'

const COURSES = 50
const LESSONS_PER_COURSE = 100
const REAL_COURSE = 'content/courses/dang-ky-khai-sinh'
const REAL_LESSON = `${REAL_COURSE}/lessons/nop-tren-cong.md`

/** Builds a site of 5,000 lessons, each as long as a real one, from a cold start. */
export const buildBench = async (): Promise<Figure[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'many-lessons-'))
  try {
    await cp('content', join(folder, 'content'), { recursive: true })
    const lesson = await readFile(REAL_LESSON, 'utf8')
    const bank = await readFile(`${REAL_COURSE}/quiz.yaml`, 'utf8')
    const course = await readFile(`${REAL_COURSE}/course.yaml`, 'utf8')
    const ids = Array.from({ length: LESSONS_PER_COURSE }, (_, place) => `bai-${place + 1}`)
    for (let number = 1; number <= COURSES; number++) {
      const home = join(folder, 'content', 'courses', `khoa-${number}`)
      await mkdir(join(home, 'lessons'), { recursive: true })
      await writeFile(
        join(home, 'course.yaml'),
        course.replace(/lessons:\n(?: +- .*\n)+/, `lessons: [${ids.join(', ')}]\n`),
      )
      await writeFile(join(home, 'quiz.yaml'), bank.replaceAll(/lesson: [a-z0-9-]+/g, 'lesson: bai-1'))
      // A title of its own for each, or all would share one link card.
      for (const id of ids) {
        const text = lesson.replace(/^title: (.*)$/m, `title: $1, khoá ${number}, ${id}`)
        await writeFile(join(home, 'lessons', `${id}.md`), text)
      }
    }
    const startedAtMs = performance.now()
    const { status, stdout, stderr } = spawnSync(process.execPath, ['src/local/commands/build.ts'], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: {
        ...process.env,
        CONTENT_FOLDER: join(folder, 'content'),
        DIST_FOLDER: join(folder, 'dist'),
        ANSWER_KEYS_FOLDER: join(folder, 'answer-keys'),
        LINK_CARDS_FOLDER: join(folder, 'link-cards'),
      },
    })
    const seconds = (performance.now() - startedAtMs) / 1000
    if (status !== 0) throw new Error(`The build did not succeed.\n${stderr}\n${stdout.slice(-2000)}`)
    const what = `building ${COURSES * LESSONS_PER_COURSE} lessons, cold`
    return [{ what, measured: `${seconds.toFixed(1)} s`, target: '30 s' }]
  } finally {
    await rm(folder, { recursive: true })
  }
}
