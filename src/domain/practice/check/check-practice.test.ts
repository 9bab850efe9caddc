import { describe, expect, it } from 'vitest'
import { smallPractice } from '../testing/small-practice.ts'
import { checkPractice } from './check-practice.ts'

type Change = NonNullable<Parameters<typeof smallPractice>[0]>

const faultsAfter = (change: Change) =>
  checkPractice(smallPractice(change)).map(({ path, code, about }) => `${path.join('.')} ${code} ${about}`)

const leading = (id: string, to: string) => ({ id, text: 'Xem', to })

describe('checking a practice', () => {
  it('finds nothing in one that is whole', () => {
    expect(checkPractice(smallPractice())).toEqual([])
  })

  it.each<[string, Change, string[]]>([
    [
      'an id used twice',
      ({ papers: [, second] }) => Object.assign(second ?? {}, { id: 'don' }),
      ['papers.1.id repeated-id don', 'mistakes.5.when.open unknown-id mat'],
    ],
    [
      'an id that names nothing',
      ({ steps: [first] }) => Object.assign(first ?? {}, { press: 'ghi-lai' }),
      ['steps.0.press unknown-id ghi-lai', 'steps.0.press not-on-screen ghi-lai'],
    ],
    [
      'a surface that names nothing',
      ({ surface }) => surface.screens.push('khac'),
      ['surface.screens.2 unknown-id khac'],
    ],
    [
      'a button of another screen',
      ({ steps: [first] }) => Object.assign(first ?? {}, { press: 'giao-viec' }),
      ['steps.0.press not-on-screen giao-viec'],
    ],
    [
      'a wish that the field does not offer',
      ({ steps: [first] }) => first && Object.assign(first.fill ?? {}, { loai: 'khac' }),
      ['steps.0.fill.loai not-offered khac'],
    ],
    [
      'a wish that is no day',
      ({ steps: [first] }) => first && Object.assign(first.fill ?? {}, { ngay: 'mai' }),
      ['steps.0.fill.ngay not-such-a-value mai'],
    ],
    [
      'one box where a list of boxes is wished',
      ({ steps: [, second] }) => second && Object.assign(second.fill ?? {}, { giay: 'a' }),
      ['steps.1.fill.giay not-such-a-value giay'],
    ],
    [
      'a wrong choice that nothing explains',
      ({ mistakes }) => mistakes.splice(2, 1),
      ['steps.0.fill.loai value-unexplained to-cao'],
    ],
    [
      'a wrong text that nothing explains',
      ({ mistakes }) => mistakes.splice(0, 1),
      ['steps.0.fill.ten value-unexplained zzz'],
    ],
    [
      'a number given that is not the one wished, and nothing says so',
      ({ mistakes }) => mistakes.splice(10, 1),
      ['steps.1.fill.so-ngay value-unexplained 1'],
    ],
    [
      'a button that leads nowhere and is no mistake',
      ({ screens: [first] }) => first?.buttons?.push({ id: 'thua', text: 'Thừa' }),
      ['steps.0.screen button-unexplained thua'],
    ],
    [
      'steps that wait for each other',
      ({ steps: [, second] }) => second && Object.assign(second, { after: ['ky'] }),
      [
        'steps.0 no-way-on ghi-so',
        'steps.1 step-unreachable giao',
        'steps.2 step-unreachable ky',
        'screens.2 screen-unreachable ky',
        ...['thieu-a', 'thua-c', 'giay-khac', 'tep-don', 'ngay-sai'].map(
          (id, at) => `mistakes.${at + 6}.when mistake-impossible ${id}`,
        ),
      ],
    ],
    [
      'a screen that nothing leads to',
      ({ screens }) => screens.push({ id: 'kho', title: 'Kho', buttons: [] }),
      ['screens.3 screen-unreachable kho'],
    ],
    [
      'a screen to look at that nothing leads back from',
      ({ screens, screens: [first] }) => {
        screens.push({ id: 'kho', title: 'Kho', buttons: [leading('xem', 'ngan')] })
        screens.push({ id: 'ngan', title: 'Ngăn', buttons: [leading('lai', 'kho')] })
        first?.buttons?.push(leading('vao-kho', 'kho'))
      },
      ['screens.3 no-way-back kho', 'screens.4 no-way-back ngan'],
    ],
    [
      'a mistake that another one always tells first',
      ({ mistakes, mistakes: [, second] }) => second && mistakes.push({ ...second, id: 'lap-lai' }),
      ['mistakes.11.when mistake-impossible lap-lai'],
    ],
    [
      'a personal id that somebody may have',
      ({ people: [first] }) => Object.assign(first ?? {}, { number: '008 090 123 456' }),
      ['people.0.number id-could-exist 008 090 123 456'],
    ],
  ])('tells %s', (_, change, told) => {
    expect(faultsAfter(change)).toEqual(told)
  })

  it('tells a practice whose steps can be done in too many orders', () => {
    const faults = faultsAfter(({ steps, screens }) => {
      for (const nth of Array.from({ length: 12 }, (_, at) => at)) {
        const screen = screens[nth % 2]
        screen?.buttons?.push({ id: `nut-${nth}`, text: 'Thêm' })
        const at = { screen: screen?.id ?? '', after: [], press: `nut-${nth}` }
        steps.push({ id: `them-${nth}`, text: 'Thêm', hints: steps[0]?.hints ?? [], ...at })
      }
    })
    expect(faults).toEqual(['steps too-many-orders 512'])
  })
})
