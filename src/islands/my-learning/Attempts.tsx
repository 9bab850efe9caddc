import { attemptPathIn } from '../../client/site-paths.ts'
import { bestWords } from '../../i18n/progress-words.ts'
import { Icon } from '../ui/Icon.tsx'
import type { CourseHere } from './course-here.ts'

/** Attempts handed in, latest first, each leading to its result with reasons. */
export const Attempts = ({ courses }: { courses: readonly CourseHere[] }) => {
  const attempts = courses
    .flatMap(({ outline, progress }) =>
      Object.entries(progress?.attempts ?? {}).map(([id, attempt]) => ({ id, outline, ...attempt })),
    )
    .filter(({ submittedAt }) => submittedAt !== undefined)
    .sort((a, b) => ((a.submittedAt ?? '') < (b.submittedAt ?? '') ? 1 : -1))
  if (attempts.length === 0) return null
  return (
    <section>
      <h2>Bài kiểm tra đã nộp</h2>
      <div className="ruled links">
        {attempts.map((attempt) => (
          <a key={attempt.id} href={attemptPathIn(attempt.outline.href, attempt.id)}>
            <span>
              {attempt.outline.title}. {bestWords(attempt)}
            </span>
            <Icon name="fwd" />
          </a>
        ))}
      </div>
    </section>
  )
}
