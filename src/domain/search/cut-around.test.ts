import { describe, expect, it } from 'vitest'
import { cutAround } from './cut-around.ts'

const found = (text: string) => ({ text, isFound: true })
const plain = (text: string) => ({ text, isFound: false })
const read = (parts: { text: string; isFound: boolean }[]): string => parts.map(({ text }) => text).join('')

describe('the line of a result', () => {
  it('is the whole of a short text', () =>
    expect(cutAround([plain('Nộp ở '), found('xã')])).toEqual([plain('Nộp ở '), found('xã')]))

  it('begins a few words before what was found and says that text was left out', () => {
    const line = cutAround([plain(`${'trước '.repeat(40)}`), found('lệ phí'), plain(` ${'sau '.repeat(60)}`)])
    expect(line[0]).toEqual(plain('… '))
    expect(line).toContainEqual(found('lệ phí'))
    expect(line.at(-1)).toEqual(plain(' …'))
    expect(read(line).length).toBeLessThanOrEqual(155)
  })

  it('never cuts a word', () => {
    const line = read(cutAround([plain('trước '.repeat(40)), found('lệ phí'), plain(' nghiêng'.repeat(60))]))
    expect(line).toMatch(/^… (?:trước )+lệ phí(?: nghiêng)+ …$/)
  })

  it('shows the longest stretch found', () => {
    const line = cutAround([found('khai'), plain(` ${'giữa '.repeat(60)}`), found('khai sinh')])
    expect(line).toContainEqual(found('khai sinh'))
  })
})
