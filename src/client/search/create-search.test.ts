import { describe, expect, it } from 'vitest'
import type { SearchEntry } from '../../domain/search/search-entry.ts'
import { createSearch, MOST_HITS } from './create-search.ts'

const entry = (title: string, text: string, place = title): SearchEntry => ({
  kind: 'section',
  title,
  text,
  href: `/${place}/`,
})

const search = createSearch([
  entry('Đăng ký khai sinh', 'Nộp tờ khai ở xã nơi cư trú.'),
  entry('Làm đường liên xã', 'Đường bê tông về thôn.'),
  entry('Bảo dưỡng máy tính', 'Lau màn hình mỗi tuần.'),
  entry('Hoà giải ở cơ sở', 'Tổ hòa giải họp tại nhà văn hoá.'),
  entry('Khai tử', 'Người thân khai trong 15 ngày.'),
])

const titles = (typed: string): string[] => search(typed)?.hits.map((hit) => hit.entry.title) ?? []

describe('a search', () => {
  it.each([
    ['without marks', 'dang ky', 'Đăng ký khai sinh'],
    ['without marks, with đ', 'duong', 'Làm đường liên xã'],
    ['in capitals', 'ĐĂNG KÝ', 'Đăng ký khai sinh'],
    ['in letters and marks apart', 'đăng ký'.normalize('NFD'), 'Đăng ký khai sinh'],
    ['in the old tone style', 'hòa giải', 'Hoà giải ở cơ sở'],
    ['in the new tone style', 'hoà giải', 'Hoà giải ở cơ sở'],
    ['with i for y', 'đăng kí', 'Đăng ký khai sinh'],
    ['with the last word only begun', 'khai si', 'Đăng ký khai sinh'],
    ['in another order', 'sinh khai', 'Đăng ký khai sinh'],
    ['with spaces to spare', '  khai   tử ', 'Khai tử'],
    ['as a question of which no place holds every word', 'con tôi khai tử thế nào trong 15 ngày', 'Khai tử'],
  ])('finds what is typed %s', (_, typed, title) => expect(titles(typed)[0]).toBe(title))

  it('puts the very marks first', () => {
    expect(titles('đường')).toEqual(['Làm đường liên xã', 'Bảo dưỡng máy tính'])
    expect(titles('dưỡng')).toEqual(['Bảo dưỡng máy tính', 'Làm đường liên xã'])
  })
  it('finds nothing for nonsense', () => expect(search('zxqv')).toEqual({ hits: [], total: 0 }))
  it('needs every one of two words', () => expect(titles('khai zxqv')).toEqual([]))
  it('does not answer one letter', () => expect(search('k')).toBeUndefined())
  it('shows the words found', () =>
    expect(search('khai tu')?.hits[0]?.title).toEqual([{ text: 'Khai tử', isFound: true }]))
  it('names each address once', () => {
    const twice = createSearch([entry('Tám bước', 'Bấm gửi', 'nop'), entry('Bấm gửi', '', 'nop')])
    expect(twice('gửi')?.hits.map((hit) => hit.entry.title)).toEqual(['Bấm gửi'])
  })
  it('shows the best of many and counts them all', () => {
    const many = createSearch(Array.from({ length: 45 }, (_, n) => entry(`Bài ${n}`, '')))
    expect(many('bài')?.hits).toHaveLength(MOST_HITS)
    expect(many('bài')?.total).toBe(45)
  })
})
