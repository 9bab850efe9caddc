import type { LessonMark } from '../../domain/progress/completion.ts'

/** The stepped lozenge; whoever places it says the same in words. */
export const Lozenge = ({ mark }: { mark: LessonMark }) => (
  <svg className={`lz ${mark}`} aria-hidden="true">
    <use href={`#${mark}`} />
  </svg>
)
