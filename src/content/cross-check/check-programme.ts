import type { ContentFault } from '../content-fault.ts'
import { faultAt } from '../located.ts'
import type { ReadContent } from '../read-content.ts'
import { pointsNowhere } from './told.ts'

export const checkProgrammes = ({ programmes, courseIds }: ReadContent): ContentFault[] => {
  return programmes.flatMap((programme) => {
    const { mandatory, electives, electivesNeeded, opensOn, dueOn } = programme.value
    const unknown = (field: 'mandatory' | 'electives', ids: string[]): ContentFault[] =>
      ids.flatMap((id, place) =>
        courseIds.has(id) ? [] : [faultAt(programme, [field, place], pointsNowhere('khoá học', id))],
      )
    const faults = [...unknown('mandatory', mandatory), ...unknown('electives', electives)]
    if (electivesNeeded > electives.length) {
      faults.push(
        faultAt(programme, ['electivesNeeded'], {
          expected: `không quá số khoá tự chọn (${electives.length})`,
          found: String(electivesNeeded),
          mend: 'Thêm khoá tự chọn hoặc giảm số này.',
        }),
      )
    }
    if (dueOn < opensOn) {
      faults.push(
        faultAt(programme, ['dueOn'], {
          expected: `ngày không sớm hơn ngày mở (${opensOn})`,
          found: dueOn,
          mend: 'Sửa lại một trong hai ngày.',
        }),
      )
    }
    return faults
  })
}
