import { strFromU8, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docx, docxParts } from './fixtures/docx-builder.ts'
import { mutateBytes, mutateXml, seededNumbers } from './fixtures/mutate.ts'
import { RICH } from './fixtures/rich-docx.ts'
import { readDocx } from './read-docx.ts'
import { toLessonDraft } from './word-lesson.ts'
import { toQuestions } from './word-questions.ts'

/** Whether the file was read, after everything that is made of a file was made of it. */
const importAll = (bytes: Uint8Array): boolean => {
  const read = readDocx(bytes)
  if (!read.ok) return false
  toLessonDraft(read.value)
  toQuestions(read.value)
  return true
}

const PARTS = docxParts(RICH)
const XML_PARTS = Object.entries(PARTS).filter(([name]) => /\.(xml|rels)$/.test(name))

const withPart = (name: string, bytes: Uint8Array): Uint8Array =>
  zipSync({ ...PARTS, [name]: bytes }, { level: 0 })

const BATCH = 500

/** Where each batch of seeds begins: a batch is short enough for a slow machine. */
const batches = (all: number): number[] => Array.from({ length: all / BATCH }, (_none, at) => at * BATCH)

describe('a damaged Word file', () => {
  it.each(batches(4000))(
    'is read or refused, never a crash, when its zip is damaged (500 ways from %i)',
    (from) => {
      const whole = docx(RICH)
      let readable = 0
      for (let seed = from; seed < from + BATCH; seed += 1)
        if (importAll(mutateBytes(whole, seededNumbers(seed)))) readable += 1
      expect(readable).toBeGreaterThan(50)
      expect(readable).toBeLessThan(BATCH)
    },
  )

  it.each(batches(3000))(
    'is read or refused, never a crash, when bytes of its XML are damaged (500 ways from %i)',
    (from) => {
      let readable = 0
      for (let seed = from; seed < from + BATCH; seed += 1) {
        const next = seededNumbers(seed)
        const [name, bytes] = XML_PARTS[Math.floor(next() * XML_PARTS.length)] ?? ['', new Uint8Array()]
        if (bytes instanceof Uint8Array && importAll(withPart(name, mutateBytes(bytes, next)))) readable += 1
      }
      expect(readable).toBeGreaterThan(50)
    },
  )

  it.each(batches(3000))('is read, never a crash, when its XML says nonsense (500 ways from %i)', (from) => {
    let readable = 0
    for (let seed = from; seed < from + BATCH; seed += 1) {
      const next = seededNumbers(seed)
      const name =
        ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'][Math.floor(next() ** 2 * 3)] ?? ''
      const bytes = PARTS[name]
      let xml = bytes instanceof Uint8Array ? strFromU8(bytes) : ''
      for (let left = Math.ceil(next() * 5); left > 0; left -= 1) xml = mutateXml(xml, next)
      if (importAll(withPart(name, strToU8(xml)))) readable += 1
    }
    expect(readable).toBeGreaterThan(300)
  })
})
