import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareNames, nameSortKey } from './compare-names.ts'

it('sorts by given name, then middle names, then family name', () => {
  const ordered = [
    'An',
    'Lê An',
    'Nguyễn An',
    'Trần Bảo An',
    'Hà Thị An',
    'Bàn Văn An',
    'Nguyễn Văn An',
    'Bàn Văn Bảo An',
    'Bàn Văn Ân',
    'Nguyễn Thị Minh Bình',
    'Hoàng Dũng',
    'Ma Văn Đạt',
    'Nông Văn Đạt',
    'Yến',
    'Vũ Yến',
  ]
  expect(ordered.toReversed().toSorted(compareNames)).toEqual(ordered)
})

it('sorts given names by letters, then by tone', () => {
  const ordered = ['Lê Hoa', 'Lê Hoà', 'Lê Hoả', 'Lê Hoá', 'Lê Hoan', 'Lê Hoàn', 'Lê Hồ', 'Lê Hương']
  expect(ordered.toReversed().toSorted(compareNames)).toEqual(ordered)
})

it('has a key that sorts the same by itself, for lists that are kept in order elsewhere', () => {
  const ordered = ['Lý A Bình', 'Bế Văn Bình', 'Bế Văn Bính', 'Đỗ Đào']
  expect(ordered.map(nameSortKey).toReversed().toSorted()).toEqual(ordered.map(nameSortKey))
})

it('keeps the order of the list between names that are the same but for how they are typed', () => {
  const typed = ['Lê Thị Hoà', 'LÊ  THỊ HÒA', 'Lê Thị Hoà'.normalize('NFD')]
  expect(compareNames('Lê Thị Hoà', 'LÊ  THỊ HÒA')).toBe(0)
  expect(typed.toSorted(compareNames)).toEqual(typed)
  expect(typed.toReversed().toSorted(compareNames)).toEqual(typed.toReversed())
})

it('gives one order whatever the order of the list and the form of its letters', () => {
  const ordered = ['Đỗ An', 'Lý Văn Bình', 'Lý Thị Đào', 'Giàng A Páo', 'Sùng Thị Ư']
  fc.assert(
    fc.property(
      fc.shuffledSubarray(ordered, { minLength: 5 }),
      fc.constantFrom('NFC', 'NFD'),
      (list, form) => {
        expect(
          list
            .map((name) => name.normalize(form))
            .toSorted(compareNames)
            .map((name) => name.normalize('NFC')),
        ).toEqual(ordered)
      },
    ),
  )
})
