import type { LessonBlock } from '../../domain/course/lesson.ts'
import type { Figure } from '../published.ts'
import type { Told } from './told.ts'

/** Whether a lesson's picture is there, and as wide and high as the lesson says: else the text jumps when it comes. */
export const checkFigure = (
  { src, width, height }: Extract<LessonBlock, { type: 'figure' }>,
  figures: ReadonlyMap<string, Figure>,
): Told[] => {
  const figure = figures.get(src)
  if (figure === undefined) {
    return [
      {
        expected: 'tên một tệp trong thư mục figures của khoá',
        found: `"${src}"`,
        mend: 'Thêm tệp hình vào thư mục figures, hoặc sửa lại tên.',
      },
    ]
  }
  // A drawing without a frame of its own is told where it is read.
  if (figure.kind !== 'drawing' || Number.isNaN(figure.width)) return []
  if (figure.width === width && figure.height === height) return []
  return [
    {
      expected: `width=${figure.width} height=${figure.height} như viewBox của hình`,
      found: `width=${width} height=${height}`,
      mend: 'Sửa width và height cho bằng viewBox.',
    },
  ]
}
